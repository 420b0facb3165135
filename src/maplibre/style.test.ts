import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, test, vi } from "vitest";
import { palettes } from "#drawing/palette.ts";
import { readGround } from "#geo/groundfile.ts";
import type { Scene } from "#marks/scene.ts";
import { readStyle } from "./foreign.ts";
import { dotId, iconOf, spacerId } from "./images.ts";
import { basemapStyle, sameStyle } from "./style.ts";

// The validator comes with MapLibre and is found from there: the project does not depend on it by itself.
const fromMapLibre = createRequire(createRequire(import.meta.url).resolve("maplibre-gl/package.json"));
const { validateStyleMin } = (await import(fromMapLibre.resolve("@maplibre/maplibre-gl-style-spec"))) as {
  validateStyleMin(style: StyleSpecification): { message: string }[];
};

const file: unknown = JSON.parse(readFileSync("public/basemap/basemap.json", "utf8"));
const urls = readGround(file, "https://example.org/a/b/basemap/");
const nothing = { type: "FeatureCollection" as const, features: [] };
const parts = {
  theme: "light",
  language: "en",
  focus: ["NER", "TCD"],
  outlined: ["NER"],
  unnamed: ["TCD"],
  names: true,
  clear: [{ id: "base", at: [2.18, 13.48], offset: [90, 5], half: [110, 25] }],
} as const satisfies Partial<Scene>;

const layer = (style: StyleSpecification, id: string) => style.layers.find((one) => one.id === id);

describe("basemapStyle", () => {
  test("is valid by the style specification in every theme, language and emptiness", () => {
    for (const theme of ["light", "dark"] as const) {
      for (const language of ["en", "fr"] as const) {
        for (const names of [true, false]) {
          const full = basemapStyle({ ...parts, theme, language, names }, urls, nothing);
          const empty = { theme, language, names, focus: [], outlined: [], unnamed: [] };
          expect(validateStyleMin(full).map((problem) => problem.message)).toEqual([]);
          expect(validateStyleMin(basemapStyle(empty, urls, nothing))).toEqual([]);
        }
      }
    }
  });

  test("the validator would have seen a fault", () => {
    const style = basemapStyle({ ...parts, focus: [] }, urls, nothing);
    const land = layer(style, "land");
    if (land?.type === "fill") land.paint = { "fill-color": ["match", ["get", "iso"], [], "#fff", "#000"] };
    expect(validateStyleMin(style)).not.toEqual([]);
  });

  test("asks for nothing but the archive and, in the light theme, the land cover", () => {
    const light = basemapStyle(parts, urls, nothing);
    expect(light.glyphs).toBeUndefined();
    expect(light.sprite).toBeUndefined();
    expect(JSON.stringify(light.sources).match(/https:[^"]*/g)).toEqual([
      "https://example.org/a/b/basemap/sahel.pmtiles/{z}/{x}/{y}",
      "https://example.org/a/b/basemap/landcover.webp",
    ]);
    expect(basemapStyle({ ...parts, theme: "dark" }, urls, nothing).sources).not.toHaveProperty("landcover");
  });

  test("places countries of the focus and then the clear boxes before all other names", () => {
    const ids = basemapStyle(parts, urls, nothing).layers.map((one) => one.id);
    const order = ["sea", "land", "landcover", "lake", "river", "border", "outline", "ring", "runway", "physical-name"];
    const above = ["town-name-1", "country-name", "focus-town-name-8", "focus-town-name-1", "focus-name", "clear"];
    const places = [...order, ...above].map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(ids.at(-1)).toBe("clear");
  });

  test("leaves all names out on demand, but not the runways' designators", () => {
    const symbols = basemapStyle({ ...parts, names: false }, urls, nothing).layers.filter(
      (one) => one.type === "symbol",
    );
    expect(symbols.map((one) => one.id)).toEqual(["designator"]);
  });

  test("draws no text below 12 pixels and only in the four fonts of the page", () => {
    const style = basemapStyle(parts, urls, nothing);
    const known = ["Map Regular", "Map Medium", "Map SemiBold", "Map Medium Italic"];
    for (const one of style.layers) {
      if (one.type !== "symbol" || one.id === "clear") continue;
      const words: string[] = JSON.stringify(one.layout?.["text-font"]).match(/[\w ]*\w/g) ?? [];
      const fonts = words.filter((word) => !["case", "get", "capital", "literal", "1"].includes(word));
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(known).toContain(font);
      const size = one.layout?.["text-size"];
      const sizes = typeof size === "number" ? [size] : sizesOf(size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    }
  });

  test("carries the features, so that a new style never shows a frame without them", () => {
    const point = { type: "Point" as const, coordinates: [2, 13] };
    const feature = { type: "Feature" as const, properties: { kind: "designator" }, geometry: point };
    const features = { type: "FeatureCollection" as const, features: [feature] };
    expect(basemapStyle(parts, urls, features).sources.features).toMatchObject({ data: features });
  });
});

/** Outputs of an `interpolate` over zoom (every second entry from the fifth) or of a `match` (from the fourth, and the last). */
function sizesOf(expression: unknown): number[] {
  if (!Array.isArray(expression)) return [];
  if (expression[0] === "interpolate") return expression.filter((_, index) => index >= 4 && index % 2 === 0);
  return expression.filter((_, index) => (index >= 3 && index % 2 === 1) || index === expression.length - 1);
}

test("sameStyle sees every part and nothing else", () => {
  expect(sameStyle(parts, { ...parts })).toBe(true);
  const cleared = { ...parts, clear: [] };
  expect(sameStyle(parts, cleared)).toBe(true);
  const others = {
    theme: "dark",
    language: "fr",
    focus: [],
    outlined: [],
    unnamed: [],
    names: false,
  } as const;
  for (const key of Object.keys(others)) {
    expect(sameStyle(parts, { ...parts, [key]: others[key as keyof typeof others] }), key).toBe(false);
  }
});

describe("what a deployer adds", () => {
  const layer = { attribution: "Relief Office", tileSize: 256, minzoom: 2, maxzoom: 11, opacity: 0.5 };
  const over = [
    { ...layer, url: "https://example.org/relief/{z}/{x}/{y}.png" },
    { ...layer, url: "https://example.org/rain/{z}/{x}/{y}.png" },
  ];
  const raw = {
    version: 8,
    glyphs: "https://fonts.example/{fontstack}/{range}.pbf",
    sprite: "sprite",
    sources: { ground: { type: "raster", tiles: ["tiles/{z}/{x}/{y}.png"], tileSize: 256 } },
    layers: [{ id: "ground", type: "raster", source: "ground" }],
  };

  test("tiles lie over the land and under runways and names, in the order given", () => {
    const style = basemapStyle(parts, { ...urls, over }, nothing);
    const at = (id: string) => style.layers.findIndex((one) => one.id === id);
    expect(validateStyleMin(style)).toEqual([]);
    expect(at("over-0")).toBeGreaterThan(at("land"));
    expect(at("over-1")).toBe(at("over-0") + 1);
    expect(style.layers[at("over-1") + 1]).toHaveProperty("source", "features");
    expect(style.sources["over-0"]).toMatchObject({ type: "raster", tiles: [over[0]?.url], minzoom: 2, maxzoom: 11 });
  });

  test("a style takes the place of the ground, with its addresses made absolute and no fonts from elsewhere", () => {
    const foreign = readStyle(raw, "https://example.org/style/style.json");
    const style = basemapStyle(parts, { ...urls, over }, nothing, foreign);
    expect(validateStyleMin(style)).toEqual([]);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBe("https://example.org/style/sprite");
    expect(style.sources.ground).toHaveProperty("tiles", ["https://example.org/style/tiles/{z}/{x}/{y}.png"]);
    expect(style.sources).not.toHaveProperty("basemap");
    expect(style.layers.map(({ id }) => id).slice(0, 3)).toEqual(["ground", "over-0", "over-1"]);
    expect(style.sources).toHaveProperty("features");
  });

  test("what is no style, or would take our names, is refused", () => {
    expect(() => readStyle({ ...raw, version: 7 }, "https://example.org/s.json")).toThrow();
    expect(() => readStyle({ ...raw, layers: {} }, "https://example.org/s.json")).toThrow();
    const taken = { ...raw, sources: { features: raw.sources.ground } };
    expect(() => readStyle(taken, "https://example.org/s.json")).toThrow("features");
  });
});

test("a basemap's own file names its archive, box and last zoom; without them it is refused", () => {
  const ground = readGround(
    {
      tiles: "sea.pmtiles",
      bounds: [1, 2, 3, 4],
      maxzoom: 6,
      attribution: '<a href="https://example.org">Sea</a> Office',
    },
    "https://example.org/other/",
  );
  expect(ground).toMatchObject({ tiles: "https://example.org/other/sea.pmtiles", maxZoom: 6, bounds: [1, 2, 3, 4] });
  expect(ground.credits).toBe("Sea Office");
  expect(basemapStyle(parts, ground, nothing).sources.basemap).toHaveProperty("maxzoom", 6);
  expect(() =>
    readGround({ tiles: "sea.pmtiles", bounds: [3, 2, 1, 4], maxzoom: 6 }, "https://example.org/"),
  ).toThrow();
  expect(() => readGround({ bounds: [1, 2, 3, 4], maxzoom: 6 }, "https://example.org/")).toThrow();
});

describe("palettes", () => {
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };

  test("names have a contrast of 4.5 on the land and water they stand on", () => {
    for (const palette of Object.values(palettes)) {
      for (const name of [palette.countryName, palette.placeName, palette.physicalName, palette.designator]) {
        expect(contrast(name, palette.land)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(name, palette.focusLand)).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(palette.waterName, palette.water)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("names have one of 7 where the reader asks for more", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    for (const theme of ["light", "dark"] as const) {
      const { land, focusLand, water } = palettes[theme];
      const { layers } = basemapStyle({ ...parts, theme }, urls, nothing);
      const names = layers.flatMap((layer) => (layer.type === "symbol" ? [layer.paint?.["text-color"]] : []));
      const colours = names.flatMap((colour) => JSON.stringify(colour)?.match(/#[\da-f]{6}/g) ?? []);
      expect(colours.length).toBeGreaterThan(3);
      for (const colour of colours)
        for (const ground of [land, focusLand, water]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(7);
    }
    vi.unstubAllGlobals();
  });

  test("land outside the focus is darker than the focus", () => {
    for (const palette of Object.values(palettes)) {
      expect(luminance(palette.land)).toBeLessThan(luminance(palette.focusLand));
    }
  });
});

describe("iconOf", () => {
  test("draws a dot with its colour in the middle and nothing at the corner", () => {
    const icon = iconOf(dotId("#123456", true));
    if (!icon) throw new Error("no icon");
    const middle = ((icon.height / 2) * icon.width + icon.width / 2) * 4;
    expect([...icon.data.slice(middle, middle + 4)]).toEqual([0x12, 0x34, 0x56, 255]);
    expect(icon.data[3]).toBe(0);
    const hollow = iconOf(dotId("#123456", false));
    expect(hollow?.data[middle + 3]).toBe(0);
  });

  test("knows the spacer and no other names", () => {
    expect(iconOf(spacerId)?.data.every((byte) => byte === 0)).toBe(true);
    expect(iconOf("marker")).toBeUndefined();
  });
});
