import type { Dossier } from "#domain/dossier.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import { lineNode, sans } from "#drawing/textnode.ts";
import { landNode, waterColour } from "#features/export/ground.ts";
import { inkOf } from "#features/export/mapsvg.ts";
import type { Extent, Size } from "#geo/camera.ts";
import { project } from "#geo/mercator.ts";
import { type SceneBase, sceneBase } from "#marks/basemap.ts";
import type { LandFile } from "#marks/land.ts";
import { boxCamera, homeCamera } from "#marks/room.ts";

type Paper = { dossier: Dossier; land: LandFile | null; mono: boolean; size: Size };

function sheet({ size }: Paper, ...children: (SvgNode | false | null)[]): SvgNode {
  const { width, height } = size;
  return el("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", fontFamily: sans }, ...children);
}

function ground({ land, mono, size }: Paper, base: SceneBase, camera: Parameters<typeof landNode>[2]) {
  return [
    land && el("rect", { ...size, fill: waterColour(mono) }),
    land && landNode(land, base, camera, size, mono),
  ] as const;
}

/** Where the map of a story lies in its region: countries by name, and a frame around what the map shows. */
export function locatorNode(paper: Paper, [west, south, east, north]: Extent): SvgNode {
  const { dossier, size, mono } = paper;
  const ink = inkOf({ mono, symbols: "plain", framed: false });
  const camera = homeCamera(dossier, size, "context");
  const base = sceneBase(dossier, "context", [], null);
  const from = project([west, north], camera, size);
  const to = project([east, south], camera, size);
  const names = dossier.places.filter(({ kind }) => kind === "country");
  return sheet(
    paper,
    ...ground(paper, base, camera),
    ...names.flatMap(({ name, geometry }) => {
      const { x, y } = project(geometry.coordinates, camera, size);
      const isInside = x > 20 && x < size.width - 20 && y > 10 && y < size.height - 10;
      return isInside ? [lineNode({ text: name, style: "quiet" }, x, y - 8, ink, { align: "center" })] : [];
    }),
    el("rect", {
      x: from.x,
      y: from.y,
      width: to.x - from.x,
      height: to.y - from.y,
      fill: "none",
      stroke: ink.ink,
      strokeWidth: 2.5,
    }),
  );
}

/** Length of the line beside a dot on which its name is written. */
const WRITE = 110;

/** The land and the bases without a name or a sign, to be filled in by hand. */
export function blankNode(paper: Paper, extent: Extent | null): SvgNode {
  const { dossier, size, mono } = paper;
  const ink = inkOf({ mono, symbols: "plain", framed: false });
  const camera = extent ? boxCamera(extent, size) : homeCamera(dossier, size, "map");
  const base = sceneBase(dossier, "map", [], null);
  return sheet(
    paper,
    ...ground(paper, base, camera),
    ...dossier.bases.flatMap((id) => {
      const place = dossier.place.get(id);
      if (!place) return [];
      const { x, y } = project(place.geometry.coordinates, camera, size);
      const isLeft = x > size.width - WRITE - 30;
      const start = isLeft ? x - 14 - WRITE : x + 14;
      return [
        el("circle", { cx: x, cy: y, r: 4, fill: ink.ink }),
        el("path", { d: `M${start} ${y + 6}h${WRITE}`, stroke: ink.ink2, strokeWidth: 1, fill: "none" }),
      ];
    }),
  );
}
