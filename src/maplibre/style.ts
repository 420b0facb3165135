import type { FeatureCollection } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import { type MapPalette, palettes } from "#drawing/palette.ts";
import type { Ground } from "#geo/ground.ts";
import type { Scene } from "#marks/scene.ts";
import { clearFeatures, clearSource } from "./clear.ts";
import { landLayers } from "./layers-land.ts";
import { markLayers } from "./layers-marks.ts";
import { type Basis, nameLayers } from "./layers-names.ts";

/** The parts of a scene that decide the style; features and boxes come as data. */
export type StyleParts = Pick<Scene, "theme" | "language" | "focus" | "outlined" | "unnamed" | "names">;

/** Name of the source that holds the scene's features. */
export const featureSource = "features";
/** Whether two scenes have the same style; parts are compared by identity. */
export function sameStyle(a: StyleParts, b: StyleParts): boolean {
  return (
    a.theme === b.theme &&
    a.language === b.language &&
    a.focus === b.focus &&
    a.outlined === b.outlined &&
    a.unnamed === b.unnamed &&
    a.names === b.names
  );
}

/** The theme's colours; where the reader asks for more contrast, names and borders are as strong as any. */
function paletteFor(theme: StyleParts["theme"]): MapPalette {
  const palette = palettes[theme];
  if (!globalThis.matchMedia?.("(prefers-contrast: more)").matches) return palette;
  const { designator: strong, outline } = palette;
  return {
    ...palette,
    ...{ countryName: strong, placeName: strong, physicalName: strong, waterName: strong },
    ...{ border: outline, focusBorder: strong },
  };
}

/**
 * The whole style as a pure function of the scene, from the bottom: water, land, land cover, lakes, rivers, regions,
 * borders, rings and runways, names. There is no `glyphs` address: names are drawn with the page's own fonts, declared
 * in CSS as "Map Regular", "Map Medium", "Map SemiBold" and "Map Medium Italic"; MapLibre reads weight and slant from
 * those names.
 *
 * @param features - the scene's runways, rings and circles, so that a new style never shows a frame without them
 * @param foreign - a deployer's style, which then takes the place of everything under the rings and runways
 */
export function basemapStyle(
  parts: StyleParts & Pick<Scene, "clear">,
  ground: Ground,
  features: FeatureCollection,
  foreign: StyleSpecification | null = null,
): StyleSpecification {
  const palette = paletteFor(parts.theme);
  const basis: Basis = { ...parts, palette };
  const over = overOf(ground);
  const marks = {
    [featureSource]: { type: "geojson", data: features },
    [clearSource]: {
      type: "geojson",
      data: { type: "FeatureCollection", features: clearFeatures(parts.clear ?? []) },
    },
  } as const;
  if (foreign)
    return {
      ...foreign,
      transition: { duration: 0, delay: 0 },
      sources: { ...foreign.sources, ...over.sources, ...marks },
      layers: [...foreign.layers, ...over.layers, ...markLayers(palette)],
    };
  const landcover = palette.landcover === null ? undefined : ground.landcover;
  return {
    version: 8,
    name: "Situation map",
    transition: { duration: 0, delay: 0 },
    sources: {
      basemap: { type: "vector", tiles: [`pmtiles://${ground.tiles}/{z}/{x}/{y}`], maxzoom: ground.maxZoom },
      ...over.sources,
      ...marks,
      ...(landcover && { landcover: { type: "image", url: landcover.url, coordinates: landcover.coordinates } }),
    },
    layers: [
      ...landLayers(basis, landcover !== undefined),
      ...over.layers,
      ...markLayers(palette),
      ...(parts.names ? nameLayers(basis) : []),
    ],
  };
}

/** A deployer's raster tiles, the first one lowest. Their credits are the page's, not the canvas's. */
function overOf({ over }: Ground): Pick<StyleSpecification, "sources" | "layers"> {
  const named = over.map((layer, n) => ({ name: `over-${n}`, ...layer }));
  return {
    sources: Object.fromEntries(
      named.map(({ name, url, tileSize, minzoom, maxzoom }) => [
        name,
        { type: "raster", tiles: [url], tileSize, minzoom, maxzoom },
      ]),
    ),
    layers: named.map(({ name, opacity }) => ({
      id: name,
      type: "raster",
      source: name,
      paint: { "raster-opacity": opacity, "raster-fade-duration": 0 },
    })),
  };
}
