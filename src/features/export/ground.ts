import type { Feature } from "geojson";
import { palettes } from "#drawing/palette.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import { grown, widthOf } from "#geo/bounds.ts";
import type { Camera, Size } from "#geo/camera.ts";
import { extentOf, project } from "#geo/mercator.ts";
import type { SceneBase } from "#marks/basemap.ts";
import { type LandFile, landBox, landPaths } from "#marks/land.ts";

/** From this zoom on runways are long enough to be seen. */
const RUNWAY_ZOOM = 9;

type Paint = Readonly<Record<string, string | number>>;

function paints(mono: boolean): Record<string, Paint> {
  const { land, focusLand, border, focusBorder, water, river, symbol } = palettes.light;
  return {
    land: { fill: mono ? "#e6e6e6" : land, stroke: border, strokeWidth: 1 },
    "land-focus": { fill: mono ? "#ffffff" : focusLand, stroke: focusBorder, strokeWidth: 1.3 },
    lake: { fill: mono ? "#d2d2d2" : water, stroke: "none" },
    river: { fill: "none", stroke: mono ? "#c4c4c4" : river, strokeWidth: 1 },
    beyond: { fill: mono ? "#ffffff" : symbol, stroke: "none" },
  };
}

/** Flat land: water, countries, lakes, rivers, and a heavier line around what is outlined. */
export function landNode(file: LandFile, base: SceneBase, camera: Camera, size: Size, mono: boolean): SvgNode {
  // A margin of a tenth on every side, so that clipped edges lie outside the picture.
  const seen = extentOf(camera, size);
  const window = grown(seen, widthOf(seen) / 10, (seen[3] - seen[1]) / 10);
  const paint = paints(mono);
  const outlined: LandFile = {
    ...file,
    land: file.land.filter(({ iso }) => base.outlined.includes(iso)),
    lakes: [],
    rivers: [],
  };
  const path = (d: string, look: Paint) =>
    el("path", { d, strokeLinejoin: "round", vectorEffect: "non-scaling-stroke", ...look });
  return el(
    "svg",
    { x: 0, y: 0, ...size, viewBox: landBox(camera, size), preserveAspectRatio: "none" },
    ...landPaths(file, window, base.focus).map(({ kind, d }) => path(d, paint[kind] ?? {})),
    ...landPaths(outlined, window, []).flatMap(({ kind, d }) =>
      kind === "beyond" ? [] : path(d, { fill: "none", stroke: palettes.light.outline, strokeWidth: 2 }),
    ),
  );
}

/** Colour under the land. */
export function waterColour(mono: boolean): string {
  return mono ? "#d2d2d2" : palettes.light.water;
}

/** Rings, precision circles and runways, as the map draws them. */
export function featureNodes(base: SceneBase, camera: Camera, size: Size): SvgNode[] {
  return base.features.features.flatMap((feature: Feature) => {
    const { geometry, properties } = feature;
    const kind: unknown = properties?.kind;
    if ((kind === "runway-line" || kind === "precision") && camera.zoom < RUNWAY_ZOOM) return [];
    const dashed = kind === "precision" || properties?.approximate === true;
    const rings =
      geometry.type === "Polygon" && (kind === "ring" || kind === "precision")
        ? geometry.coordinates
        : geometry.type === "LineString" && kind === "runway-line"
          ? [geometry.coordinates]
          : [];
    return rings.map((ring) => {
      const points = ring.map(([lng = 0, lat = 0]) => {
        const { x, y } = project([lng, lat], camera, size);
        return `${x.toFixed(1)} ${y.toFixed(1)}`;
      });
      return el("path", {
        d: `M${points.join("L")}`,
        fill: "none",
        stroke: palettes.light.mark,
        strokeWidth: kind === "runway-line" ? 2 : 1.2,
        ...(dashed ? { strokeDasharray: "5 4" } : {}),
      });
    });
  });
}
