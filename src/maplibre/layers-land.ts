import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Basis } from "./layers-names.ts";

const tiles = { source: "basemap" } as const;

/** `then` where a field is one of the codes; a `match` without codes is not valid, so none gives `otherwise`. */
function byCode(codes: readonly string[], then: string, otherwise: string): ExpressionSpecification | string {
  return codes.length === 0 ? otherwise : ["match", ["get", "iso"], [...codes], then, otherwise];
}

/** Whether a border touches one of the countries. */
function touches(codes: readonly string[]): ExpressionSpecification {
  return ["any", ["in", ["get", "a"], ["literal", [...codes]]], ["in", ["get", "b"], ["literal", [...codes]]]];
}

/** Everything under the marks: water, land, land cover, lakes, rivers and borders. */
export function landLayers(basis: Basis, landcover: boolean): LayerSpecification[] {
  const { palette } = basis;
  const international: ExpressionSpecification = ["==", ["get", "class"], "international"];
  const round = { "line-join": "round", "line-cap": "round" } as const;
  const layers: LayerSpecification[] = [
    { id: "sea", type: "background", paint: { "background-color": palette.water } },
    {
      id: "land",
      type: "fill",
      ...tiles,
      "source-layer": "land",
      paint: { "fill-color": byCode(basis.focus, palette.focusLand, palette.land), "fill-antialias": false },
    },
  ];
  if (landcover) {
    layers.push({
      id: "landcover",
      type: "raster",
      source: "landcover",
      maxzoom: 8,
      paint: {
        "raster-opacity": ["interpolate", ["linear"], ["zoom"], 3, palette.landcover ?? 0, 7.5, 0],
        "raster-saturation": -0.45,
        "raster-fade-duration": 0,
      },
    });
  }
  layers.push(
    { id: "lake", type: "fill", ...tiles, "source-layer": "water", paint: { "fill-color": palette.water } },
    {
      id: "river",
      type: "line",
      ...tiles,
      "source-layer": "river",
      filter: ["<=", ["get", "rank"], ["step", ["zoom"], 4, 4, 5, 5, 6, 6, 8, 7, 12]],
      layout: round,
      paint: {
        "line-color": palette.river,
        "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.6, 6, 1, 9, 1.8, 13, 3.4],
      },
    },
    {
      id: "region",
      type: "line",
      ...tiles,
      "source-layer": "region",
      minzoom: 5,
      paint: { "line-color": palette.region, "line-width": 0.8, "line-dasharray": [4, 3] },
    },
    {
      id: "border",
      type: "line",
      ...tiles,
      "source-layer": "boundary",
      filter: international,
      layout: round,
      paint: {
        "line-color": palette.border,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.6, 6, 1, 10, 1.4],
      },
    },
    {
      id: "border-disputed",
      type: "line",
      ...tiles,
      "source-layer": "boundary",
      filter: ["==", ["get", "class"], "disputed"],
      paint: { "line-color": palette.border, "line-width": 1, "line-dasharray": [2, 2] },
    },
  );
  if (basis.focus.length > 0) {
    layers.push({
      id: "border-focus",
      type: "line",
      ...tiles,
      "source-layer": "boundary",
      filter: ["all", international, touches(basis.focus)],
      layout: round,
      paint: {
        "line-color": palette.focusBorder,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 6, 1.2, 10, 1.8],
      },
    });
  }
  if (basis.outlined.length > 0) {
    layers.push({
      id: "outline",
      type: "line",
      ...tiles,
      "source-layer": "land",
      filter: ["in", ["get", "iso"], ["literal", [...basis.outlined]]],
      layout: round,
      paint: {
        "line-color": palette.outline,
        "line-width": ["interpolate", ["linear"], ["zoom"], 3, 1.2, 6, 1.8, 10, 2.4],
      },
    });
  }
  return layers;
}
