import type { IncomingMessage, ServerResponse } from "node:http";
import { inTurn } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import type { Page } from "./reader.ts";

/** One pixel of a colour that the app never draws. */
const magenta = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z/AfAAQAAf8iCjrwAAAAAElFTkSuQmCC";

type Files = Record<string, unknown>;

/** A host with a `config.json` and files of its own; every address below `tiles/` is a magenta tile. */
function hostWith(files: Files, asked: string[] = []) {
  return {
    intercept: (_: IncomingMessage, response: ServerResponse, path: string) => {
      asked.push(path);
      const name = path.slice(1);
      if (name.startsWith("tiles/"))
        response.writeHead(200, { "content-type": "image/png" }).end(Buffer.from(magenta, "base64"));
      else if (name in files)
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(files[name]));
      else return false;
      return true;
    },
  };
}

/** Colour of the map at its lower edge, where no mark lies. */
async function groundColour(page: Page): Promise<number[]> {
  const box = await page.locator("#map-region").boundingBox();
  if (!box) throw new Error("no map");
  const clip = { x: box.x + box.width / 2, y: box.y + box.height - 12, width: 4, height: 4 };
  const picture = (await page.screenshot({ clip })).toString("base64");
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const context = new OffscreenCanvas(4, 4).getContext("2d");
    context?.drawImage(image, 0, 0);
    return [...(context?.getImageData(1, 1, 1, 1).data ?? [])].slice(0, 3);
  }, picture);
}

test("a deployer's tiles lie under the marks with their credits, links stand beside them, bad entries are named", async ({
  visit,
}) => {
  const asked: string[] = [];
  const config = {
    tiles: [{ url: "tiles/{z}/{x}/{y}.png", attribution: "Relief Office" }],
    links: [
      { text: "Imprint", url: "imprint.html" },
      { text: "Bad", url: "javascript:alert(1)" },
    ],
  };
  const reader = await visit({ host: hostWith({ "config.json": config }, asked) });
  const { page, date, bases } = inTurn(1);
  await reader.open(`${page}?date=${date}`);
  expect(asked.filter((path) => /^\/tiles\/\d+\/\d+\/\d+\.png$/.test(path)).length).toBeGreaterThan(0);
  expect(await groundColour(reader.page)).toEqual([255, 0, 255]);
  await expect(reader.mark(bases[0])).toBeVisible();
  const credits = reader.page.locator(".map-credits");
  await expect(credits).toContainText("Relief Office");
  await expect(credits).toContainText("Natural Earth");
  await expect(credits.getByRole("link", { name: "Imprint" })).toHaveAttribute("href", reader.address("imprint.html"));
  await expect(reader.page.getByRole("link", { name: "Bad" })).toHaveCount(0);
  await expect(reader.page.locator(".notice")).toContainText("config.json > links.1.url");
  await reader.page.keyboard.press("?");
  await expect(reader.page.getByRole("dialog").getByRole("link", { name: "Imprint" })).toBeVisible();
});

test("a deployer's style takes the place of the ground, and a basemap that is not there gives way to the page's own", async ({
  visit,
}) => {
  const asked: string[] = [];
  const style = {
    version: 8,
    glyphs: "https://fonts.example/{fontstack}/{range}.pbf",
    sources: { plain: { type: "raster", tiles: ["tiles/{z}/{x}/{y}.png"], tileSize: 256 } },
    layers: [{ id: "plain", type: "raster", source: "plain" }],
  };
  const config = { basemap: "nowhere", style: { url: "style.json", attribution: "Sea Office" } };
  const reader = await visit({ host: hostWith({ "config.json": config, "style.json": style }, asked) });
  reader.expectTrouble(/404/);
  const { page, date } = inTurn(0);
  await reader.open(`${page}?date=${date}`);
  expect(await groundColour(reader.page)).toEqual([255, 0, 255]);
  expect(asked.filter((path) => path.endsWith(".pmtiles"))).toEqual([]);
  await expect(reader.page.locator(".map-credits")).toContainText("Sea Office");
  await expect(reader.page.locator(".map-credits")).not.toContainText("Natural Earth");
  await expect(reader.page.locator(".notice")).toContainText("nowhere/basemap.json");
});

test("the dossier is asked for while config.json is still on its way", async ({ visit }) => {
  const { page, name } = inTurn(1);
  let answer = () => {};
  const host = {
    intercept: (_: IncomingMessage, response: ServerResponse, path: string) => {
      // Answered only once the words of the language have been asked for, which no preload in the page does.
      if (path === `/dossiers/${name}/text.fr.json`) setImmediate(() => answer());
      if (path !== "/config.json") return false;
      answer = () => response.writeHead(200, { "content-type": "application/json" }).end("{}");
      return true;
    },
  };
  const reader = await visit({ host });
  await reader.open(`${page}?lang=fr&view=list`, "text");
  await expect(reader.page.locator("html")).toHaveAttribute("lang", "fr");
});
