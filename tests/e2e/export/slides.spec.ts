import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { asks, asOf, inTurn } from "#tests/e2e/dossier.ts";
import { expect, test } from "#tests/e2e/fixtures.ts";

test("a story is taken as slides, with a picture of every step's map and the links of this page", async ({
  reader,
}) => {
  test.slow();
  const { page } = reader;
  const { page: path, date, story } = inTurn(1);
  const { length } = story.steps;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/pptx/.test(request.url())) asked.push(request.url());
  });
  await reader.open(`${path}?date=${date}`);
  await page.getByRole("button", { name: "Download and print" }).click();
  expect(asked).toEqual([]);
  const waiting = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name: `Download ${story.title}`, exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(`${story.id}-en.pptx`);
  expect(asked.length).toBeGreaterThan(0);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const pictures = Object.entries(files).filter(([name]) => /^ppt\/media\/.+\.png$/.test(name));
  expect(pictures).toHaveLength(length);
  // Of each view's own, and none of them empty.
  expect(new Set(pictures.map(([, bytes]) => bytes.length)).size).toBe(length);
  for (const [name, bytes] of pictures) {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)], name).toEqual([1365, 1152]);
    expect(bytes.length).toBeGreaterThan(20_000);
  }
  const third = strFromU8(files["ppt/slides/slide4.xml"] ?? new Uint8Array());
  expect(third).toContain(asOf(asks(story, 3, "date")));
  const links = strFromU8(files["ppt/slides/_rels/slide4.xml.rels"] ?? new Uint8Array());
  expect(links).toContain(`${new URL(page.url()).origin}/${path}?story=${story.id}&amp;step=3`);
});
