import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeProblem } from "#domain/problem.ts";
import { always, runs } from "#tests/fixtures/runs.ts";
import { parseConfig } from "./config.ts";

const ROOT = "https://example.org/map/";
const read = (raw: unknown) => parseConfig(JSON.stringify(raw), ROOT);
const said = (raw: unknown) => read(raw).problems.map(describeProblem);
const nothing = { dossier: null, basemap: null, style: null, tiles: [], links: [] };

describe("a deployer's config.json", () => {
  it("names a dossier, a basemap, a style, tiles and links; addresses are taken from the site's folder", () => {
    const tiles = { url: "relief/{z}/{x}/{y}.png", attribution: "Relief Office", opacity: 0.4 };
    const { config, problems } = read({
      dossier: "harbour-1973",
      basemap: "seas",
      style: { url: "styles/plain.json", attribution: "Sea Office" },
      tiles: [tiles],
      links: [{ text: "Imprint", url: "https://example.net/imprint" }],
    });
    expect(problems).toEqual([]);
    expect(config).toEqual({
      dossier: "harbour-1973",
      basemap: "https://example.org/map/seas/",
      style: { url: "https://example.org/map/styles/plain.json", attribution: "Sea Office" },
      tiles: [
        {
          url: "https://example.org/map/relief/{z}/{x}/{y}.png",
          attribution: "Relief Office",
          tileSize: 256,
          minzoom: 0,
          maxzoom: 22,
          opacity: 0.4,
        },
      ],
      links: [{ text: "Imprint", url: "https://example.net/imprint" }],
    });
  });

  it("may be empty", () => {
    expect(read({})).toEqual({ config: nothing, problems: [] });
    expect(read({ $schema: "x" }).problems).toEqual([]);
  });

  it("loses only its bad entries, each named by file and field", () => {
    const good = { text: "Imprint", url: "imprint.html" };
    const { config } = read({ dossier: 7, links: [good, { text: "", url: "x" }, "x"] });
    expect(config.dossier).toBeNull();
    expect(config.links).toEqual([{ text: "Imprint", url: "https://example.org/map/imprint.html" }]);
    expect(said({ dossier: 7 })).toEqual([expect.stringMatching(/^config\.json > dossier: /)]);
    expect(said({ links: [good, { text: "", url: "x" }] })).toEqual([
      expect.stringMatching(/^config\.json > links\.1\.text: /),
    ]);
    expect(said({ tiles: { url: "x" } })).toEqual(["config.json > tiles: not a list"]);
    expect(said({ colour: "red" })).toEqual(["config.json > colour: unknown field"]);
  });

  it("takes no tiles without credits or without places for zoom, column and row, and no style without credits", () => {
    const url = "t/{z}/{x}/{y}.png";
    expect(read({ tiles: [{ url }] }).config.tiles).toEqual([]);
    expect(said({ tiles: [{ url }] })).toEqual([expect.stringMatching(/^config\.json > tiles\.0\.attribution: /)]);
    expect(said({ tiles: [{ url: "t.png", attribution: "A" }] })).toEqual([
      expect.stringMatching(/^config\.json > tiles\.0\.url: /),
    ]);
    expect(said({ tiles: [{ url, attribution: "A", opacity: 2 }] })).toEqual([
      expect.stringMatching(/^config\.json > tiles\.0\.opacity: /),
    ]);
    expect(read({ style: "style.json" }).config.style).toBeNull();
    expect(said({ style: { url: "style.json" } })).toEqual([
      expect.stringMatching(/^config\.json > style\.attribution: /),
    ]);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "ftp://example.org/", "blob:x", "//", "http://"])(
    "makes no link of %s",
    (url) => {
      expect(read({ links: [{ text: "x", url }] }).config.links).toEqual([]);
      expect(said({ links: [{ text: "x", url }] })).toEqual([expect.stringMatching(/^config\.json > links\.0\.url: /)]);
    },
  );

  it("that is no JSON or no object counts as empty, and says so", () => {
    expect(parseConfig("{", ROOT)).toMatchObject({ config: nothing, problems: [{ message: "not JSON" }] });
    for (const raw of [[], null, 1, "x"])
      expect(read(raw)).toMatchObject({ config: nothing, problems: [{ message: "not an object" }] });
  });

  it("never throws, and yields only http addresses, whatever is in it", () => {
    const any = fc.anything({ maxDepth: 4 });
    const raw = fc.oneof(any, fc.record({ dossier: any, basemap: any, style: any, tiles: fc.array(any), links: any }));
    const url = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom("javascript:1", "java\nscript:1", " data:,", "\\\\x"),
    );
    const links = fc.record({ links: fc.array(fc.record({ text: fc.string(), url })) });
    always([fc.oneof(raw, links)], runs(3000), (value) => {
      const { config } = parseConfig(JSON.stringify(value) ?? "", ROOT);
      for (const link of config.links) expect(new URL(link.url).protocol).toMatch(/^https?:$/);
    });
  });
});
