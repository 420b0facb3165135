import type { FilterSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { MapPalette } from "#drawing/palette.ts";
import { fonts } from "./faces.ts";

type Marks = { source: "features" };
const marks: Marks = { source: "features" };

/** From this zoom on a runway's real width is more than a hair, and its line is left out. */
const RUNWAY_SHAPE_ZOOM = 13;

function kind(name: string, approximate?: boolean): FilterSpecification {
  const is: FilterSpecification = ["==", ["get", "kind"], name];
  if (approximate === undefined) return is;
  const flag: FilterSpecification = ["==", ["coalesce", ["get", "approximate"], false], approximate];
  return ["all", is, flag];
}

/** Rings, precision circles and runways, over the land and under the names. Dashed lines are uncertain ones. */
export function markLayers(palette: MapPalette): LayerSpecification[] {
  return [
    {
      id: "precision",
      type: "fill",
      ...marks,
      filter: kind("precision"),
      paint: { "fill-color": palette.mark, "fill-opacity": 0.05 },
    },
    {
      id: "precision-edge",
      type: "line",
      ...marks,
      filter: kind("precision"),
      paint: { "line-color": palette.mark, "line-width": 1, "line-opacity": 0.6, "line-dasharray": [2, 3] },
    },
    {
      id: "ring",
      type: "line",
      ...marks,
      filter: kind("ring", false),
      paint: { "line-color": palette.mark, "line-width": 1.5 },
    },
    {
      id: "ring-approximate",
      type: "line",
      ...marks,
      filter: kind("ring", true),
      paint: { "line-color": palette.mark, "line-width": 1.5, "line-dasharray": [5, 3] },
    },
    {
      id: "runway-line",
      type: "line",
      ...marks,
      filter: kind("runway-line", false),
      minzoom: 9,
      maxzoom: RUNWAY_SHAPE_ZOOM,
      paint: { "line-color": palette.runway, "line-width": ["interpolate", ["linear"], ["zoom"], 9, 1.5, 13, 2.5] },
    },
    {
      id: "runway-line-approximate",
      type: "line",
      ...marks,
      filter: kind("runway-line", true),
      minzoom: 9,
      maxzoom: RUNWAY_SHAPE_ZOOM,
      paint: { "line-color": palette.runway, "line-width": 2, "line-dasharray": [3, 2] },
    },
    {
      id: "runway",
      type: "fill",
      ...marks,
      filter: kind("runway", false),
      minzoom: RUNWAY_SHAPE_ZOOM,
      paint: { "fill-color": palette.runway },
    },
    {
      id: "runway-approximate",
      type: "fill",
      ...marks,
      filter: kind("runway", true),
      minzoom: RUNWAY_SHAPE_ZOOM,
      paint: { "fill-color": palette.runway, "fill-opacity": 0.25 },
    },
    {
      id: "runway-approximate-edge",
      type: "line",
      ...marks,
      filter: kind("runway", true),
      minzoom: RUNWAY_SHAPE_ZOOM,
      paint: { "line-color": palette.runway, "line-width": 1.5, "line-dasharray": [3, 2] },
    },
    designators(palette),
  ];
}

function designators(palette: MapPalette): SymbolLayerSpecification {
  return {
    id: "designator",
    type: "symbol",
    ...marks,
    filter: kind("designator"),
    minzoom: RUNWAY_SHAPE_ZOOM,
    layout: {
      "text-field": ["get", "text"],
      "text-font": fonts.semibold,
      "text-size": 12.5,
      "text-variable-anchor": ["center", "top", "bottom"],
      "text-radial-offset": 1.1,
    },
    paint: { "text-color": palette.designator, "text-halo-color": palette.halo, "text-halo-width": 1.6 },
  };
}
