import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "#tests/e2e/fixtures.ts";

test("a story is taken as slides, with a picture of every step's map and the links of this page", async ({
  reader,
}) => {
  test.slow();
  const { page } = reader;
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/pptx/.test(request.url())) asked.push(request.url());
  });
  await reader.open("?date=2024-05-02");
  await page.getByRole("button", { name: "Download and print" }).click();
  expect(asked).toEqual([]);
  const waiting = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name: "Download Two forces, one airbase", exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("two-forces-one-base-en.pptx");
  expect(asked.length).toBeGreaterThan(0);
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const pictures = Object.entries(files).filter(([name]) => /^ppt\/media\/.+\.png$/.test(name));
  expect(pictures).toHaveLength(9);
  // Of each view's own, and none of them empty.
  expect(new Set(pictures.map(([, bytes]) => bytes.length)).size).toBe(9);
  for (const [name, bytes] of pictures) {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect([view.getUint32(16), view.getUint32(20)], name).toEqual([1365, 1152]);
    expect(bytes.length).toBeGreaterThan(50_000);
  }
  const third = strFromU8(files["ppt/slides/slide4.xml"] ?? new Uint8Array());
  expect(third).toContain("As of 31 March 2024");
  const links = strFromU8(files["ppt/slides/_rels/slide4.xml.rels"] ?? new Uint8Array());
  expect(links).toContain(`${new URL(page.url()).origin}/?story=two-forces-one-base&amp;step=3`);
});
