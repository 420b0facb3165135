import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "#drawing/palette.ts";
import type { Scene } from "#marks/scene.ts";
import { clearLayer } from "./clear.ts";
import { fonts } from "./faces.ts";
import { dotId } from "./images.ts";

/** What the layers are made from: the scene's style parts and the theme's colours. */
export type Basis = Pick<Scene, "language" | "focus" | "outlined" | "unnamed"> & { palette: MapPalette };

const tiles = { type: "symbol", source: "basemap" } as const;

/** A name in the basemap's language; names that have no form in it keep the English one. */
function name(language: Scene["language"]): ExpressionSpecification {
  return language === "en" ? ["get", "name"] : ["coalesce", ["get", `name_${language}`], ["get", "name"]];
}

function isOneOf(codes: readonly string[]): ExpressionSpecification {
  return ["in", ["get", "iso"], ["literal", [...codes]]];
}

/** Names, the last layer placed first: water, terrain, towns and countries away from the focus, those of it, boxes. */
export function nameLayers(basis: Basis): SymbolLayerSpecification[] {
  return [...waterNames(basis), physicalNames(basis), ...countryAndTownNames(basis), clearLayer];
}

function waterNames({ palette, language }: Basis): SymbolLayerSpecification[] {
  const paint = { "text-color": palette.waterName, "text-halo-color": palette.halo, "text-halo-width": 1.2 };
  return [
    {
      id: "river-name",
      ...tiles,
      "source-layer": "river",
      minzoom: 6,
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 5, 8, 8]],
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 400,
        "text-field": name(language),
        "text-font": fonts.italic,
        "text-size": 12,
        "text-letter-spacing": 0.06,
        "text-max-angle": 30,
      },
      paint,
    },
    {
      id: "lake-name",
      ...tiles,
      "source-layer": "water",
      minzoom: 5.6,
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 2, 7, 4, 8, 8]],
      layout: {
        "text-field": name(language),
        "text-font": fonts.italic,
        "text-size": 12,
        "text-max-width": 6,
        "text-padding": 20,
      },
      paint,
    },
  ];
}

function physicalNames({ palette, language }: Basis): SymbolLayerSpecification {
  const isWater: ExpressionSpecification = ["in", ["get", "kind"], ["literal", ["water", "ocean"]]];
  return {
    id: "physical-name",
    ...tiles,
    "source-layer": "physical",
    filter: ["all", [">=", ["zoom"], ["get", "minz"]], ["<=", ["zoom"], ["get", "maxz"]]],
    layout: {
      "text-field": ["case", isWater, name(language), ["upcase", name(language)]],
      "text-font": fonts.italic,
      "text-size": ["match", ["get", "size"], 1, 15, 2, 12.5, 12],
      "text-letter-spacing": ["case", isWater, 0.04, 0.16],
      "text-max-width": 8,
      "text-padding": 10,
    },
    paint: {
      "text-color": ["case", isWater, palette.waterName, palette.physicalName],
      "text-halo-color": ["case", isWater, palette.water, palette.halo],
      "text-halo-width": 1.2,
    },
  };
}

function countryAndTownNames(basis: Basis): SymbolLayerSpecification[] {
  const focused = isOneOf(basis.focus);
  const elsewhere: ExpressionSpecification = ["!", focused];
  const named: ExpressionSpecification = ["!", isOneOf(basis.unnamed)];
  return [
    ...townNames(basis, "town-name", elsewhere),
    countryNames(basis, "country-name", ["all", named, elsewhere]),
    ...(basis.focus.length > 0 ? townNames(basis, "focus-town-name", focused) : []),
    countryNames(basis, "focus-name", ["all", named, focused]),
  ];
}

/** Countries away from the focus appear by rank; those of the focus always. */
function countryNames(basis: Basis, id: string, filter: ExpressionSpecification): SymbolLayerSpecification {
  const { palette, language } = basis;
  const ofFocus = id === "focus-name";
  const byRank: ExpressionSpecification = ["<=", ["get", "rank"], ["step", ["zoom"], 2, 4, 4, 5, 5, 6, 9]];
  return {
    id,
    ...tiles,
    "source-layer": "country_label",
    maxzoom: 8,
    filter: ofFocus ? filter : ["all", filter, byRank],
    layout: {
      "text-field": ["upcase", name(language)],
      "text-font": ofFocus ? fonts.semibold : fonts.medium,
      "text-size": ofFocus ? 16 : ["interpolate", ["linear"], ["zoom"], 3, 12, 6, 13],
      "text-letter-spacing": 0.15,
      "text-max-width": 8,
      "text-padding": 6,
      "text-variable-anchor": ["center", "top", "bottom"],
      "text-radial-offset": 1,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: {
      "text-color": ofFocus ? palette.designator : palette.countryName,
      "text-halo-color": palette.halo,
      "text-halo-width": 1.4,
    },
  };
}

/** First zoom of each rank, 1 to 8, a layer each: a filter sees whole zooms only. */
const townZooms = [3.6, 4.6, 5.8, 6.6, 7.4, 8.2, 9, 10];

/** Towns by rank, the largest last and so placed first; villages come only where the map would be empty. */
function townNames(
  { palette, language }: Basis,
  id: string,
  filter: ExpressionSpecification,
): SymbolLayerSpecification[] {
  const capital: ExpressionSpecification = ["==", ["get", "capital"], 1];
  const layers = townZooms.map(
    (minzoom, index): SymbolLayerSpecification => ({
      id: `${id}-${index + 1}`,
      ...tiles,
      "source-layer": "place",
      minzoom,
      filter: ["all", filter, ["==", ["get", "rank"], index + 1]],
      layout: {
        "icon-image": ["case", capital, dotId(palette.placeName, true), dotId(palette.placeName, false)],
        "icon-padding": 2,
        "text-field": name(language),
        "text-font": ["case", capital, ["literal", fonts.medium], ["literal", fonts.regular]],
        "text-size": ["interpolate", ["linear"], ["zoom"], 5, 12.5, 10, index < 2 ? 15 : index < 4 ? 14 : 12.5],
        "text-variable-anchor": ["left", "right", "top", "bottom"],
        "text-radial-offset": 0.6,
        "text-justify": "auto",
        "text-padding": 4,
        "symbol-sort-key": ["-", ["get", "pop"]],
      },
      paint: { "text-color": palette.placeName, "text-halo-color": palette.halo, "text-halo-width": 1.4 },
    }),
  );
  return layers.reverse();
}
