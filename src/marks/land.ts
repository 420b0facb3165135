import { grown, widthOf } from "#geo/bounds.ts";
import type { Camera, Extent, Size } from "#geo/camera.ts";
import { mercatorX, mercatorY } from "#geo/mercator.ts";

/** `data/basemap/poster-land.json`: rings and lines as [lon, lat, dlon, dlat, ...] in whole parts of a degree. */
export type LandFile = {
  scale: number;
  /** `drawn`: no land of the world, but drawn for an invented dossier. */
  land: { iso: string; name: string; drawn?: boolean; rings: number[][] }[];
  lakes: { name: string; rings: number[][] }[];
  rivers: { name: string; lines: number[][] }[];
};

/** Width of the world in the units of the paths: half a pixel at the zoom of the first view. */
export const LAND_WORLD = 32768;

type XY = [x: number, y: number];

function points(flat: readonly number[], scale: number): XY[] {
  const list: XY[] = [];
  let [lng, lat] = [0, 0];
  for (let n = 0; n + 1 < flat.length; n += 2) {
    lng += flat[n] ?? 0;
    lat += flat[n + 1] ?? 0;
    list.push([mercatorX(lng / scale) * LAND_WORLD, mercatorY(lat / scale) * LAND_WORLD]);
  }
  return list;
}

type Window = { left: number; top: number; right: number; bottom: number };

function windowOf([west, south, east, north]: Extent): Window {
  return {
    left: mercatorX(west) * LAND_WORLD,
    top: mercatorY(north) * LAND_WORLD,
    right: mercatorX(east) * LAND_WORLD,
    bottom: mercatorY(south) * LAND_WORLD,
  };
}

/** Sutherland-Hodgman: the part of a ring inside a window. */
function clipRing(ring: XY[], { left, top, right, bottom }: Window): XY[] {
  const sides: [(p: XY) => boolean, (a: XY, b: XY) => XY][] = [
    [([x]) => x >= left, (a, b) => crossX(a, b, left)],
    [([x]) => x <= right, (a, b) => crossX(a, b, right)],
    [([, y]) => y >= top, (a, b) => crossY(a, b, top)],
    [([, y]) => y <= bottom, (a, b) => crossY(a, b, bottom)],
  ];
  return sides.reduce((list, [isIn, cross]) => {
    const kept: XY[] = [];
    for (const [n, point] of list.entries()) {
      const before = list.at(n - 1) ?? point;
      if (isIn(point) !== isIn(before)) kept.push(cross(before, point));
      if (isIn(point)) kept.push(point);
    }
    return kept;
  }, ring);
}

function crossX([ax, ay]: XY, [bx, by]: XY, x: number): XY {
  return [x, ay + ((by - ay) * (x - ax)) / (bx - ax)];
}

function crossY([ax, ay]: XY, [bx, by]: XY, y: number): XY {
  return [ax + ((bx - ax) * (y - ay)) / (by - ay), y];
}

/** Drops points nearer than a step to the last kept one: borders stay shared, because both sides drop the same. */
function path(list: readonly XY[], isClosed: boolean, decimals: number): string {
  const round = (value: number) => Math.round(value * 10 ** decimals) / 10 ** decimals;
  let text = "";
  let last: XY | null = null;
  for (const [fx, fy] of list) {
    const [x, y] = [round(fx), round(fy)];
    if (last && x === last[0] && y === last[1]) continue;
    const step: string = last ? `${round(x - last[0])} ${round(y - last[1])}` : "";
    text += last ? `${text.endsWith("z") ? "" : text.includes("l") ? " " : "l"}${step}` : `M${x} ${y}`;
    last = [x, y];
  }
  // A minus sign separates as well as a space.
  return list.length > 1 ? `${text.replaceAll(" -", "-")}${isClosed ? "z" : ""}` : "";
}

export type LandPath = { kind: string; d: string };

/** So far inside its cut edge land is covered, so that the edge's own line is, in units of the paths. */
const EDGE = 16;

function boxPath(...[left, top, right, bottom]: [left: number, top: number, right: number, bottom: number]): string {
  const [x, y, width, height] = [left, top, right - left, bottom - top].map(Math.round);
  return left < right && top < bottom ? `M${x} ${y}h${width}v${height}h-${width}z` : "";
}

/** The parts of a window beyond each side on which a file's land was cut: nobody knows them. Past an uncut side is sea. */
function beyond(rings: readonly XY[][], { left, top, right, bottom }: Window): string {
  const cut = (axis: 0 | 1, sign: 1 | -1): number => {
    let last = -sign * Number.POSITIVE_INFINITY;
    let isCut = false;
    for (const ring of rings)
      for (const [n, { [axis]: at }] of ring.entries()) {
        if (sign * at < sign * last) continue;
        isCut = at === ring.at(n - 1)?.[axis] || (at === last && isCut);
        last = at;
      }
    return isCut ? last - sign * EDGE : sign * Number.POSITIVE_INFINITY;
  };
  return [
    boxPath(left, top, cut(0, -1), bottom),
    boxPath(left, top, right, cut(1, -1)),
    boxPath(cut(0, 1), top, right, bottom),
    boxPath(left, cut(1, 1), right, bottom),
  ].join("");
}

/**
 * The paths of a window of land, in the order in which they are drawn: neighbours, focus countries, lakes, rivers, and
 * what lies beyond the file's land: no country is sea.
 */
export function landPaths(file: LandFile, extent: Extent, focus: readonly string[]): LandPath[] {
  const window = windowOf(extent);
  // A file of hundredths of a degree is as fine as whole units.
  const decimals = Math.max(0, Math.ceil(Math.log10(file.scale)) - 2);
  const isNear = (list: readonly XY[]) =>
    list.some(([x, y]) => x > window.left && x < window.right && y > window.top && y < window.bottom);
  const rings = (flats: readonly number[][]) =>
    flats
      .map((flat) => clipRing(points(flat, file.scale), window))
      .filter((list) => list.length > 2)
      .map((list) => path(list, true, decimals))
      .join("");
  const lines = (flats: readonly number[][]) =>
    flats
      .map((flat) => points(flat, file.scale))
      .filter(isNear)
      .map((list) => path(list, false, decimals))
      .join("");
  const isFocus = (iso: string) => focus.includes(iso);
  const far = file.land.filter(({ iso }) => !isFocus(iso)).flatMap(({ rings: list }) => list);
  const near = file.land.filter(({ iso }) => isFocus(iso)).flatMap(({ rings: list }) => list);
  return [
    { kind: "land", d: rings(far) },
    { kind: "land-focus", d: rings(near) },
    { kind: "lake", d: rings(file.lakes.flatMap(({ rings: list }) => list)) },
    { kind: "river", d: lines(file.rivers.flatMap(({ lines: list }) => list)) },
    {
      kind: "beyond",
      d: beyond(
        [...far, ...near].map((flat) => points(flat, file.scale)),
        window,
      ),
    },
  ].filter(({ d }) => d !== "");
}

/** The water of an extent, under its land: what lies beyond is no sea. */
export function seaPath(extent: Extent): LandPath {
  const { left, top, right, bottom } = windowOf(extent);
  return { kind: "lake sea", d: boxPath(left, top, right, bottom) };
}

/** The `viewBox` that shows what a camera shows in a drawing of a size. */
export function landBox(camera: Camera, size: Size): string {
  const unit = LAND_WORLD / (512 * 2 ** camera.zoom);
  const width = size.width * unit;
  const height = size.height * unit;
  const left = mercatorX(camera.lng) * LAND_WORLD - width / 2;
  const top = mercatorY(camera.lat) * LAND_WORLD - height / 2;
  return [left, top, width, height].map((value) => value.toFixed(2)).join(" ");
}

/** How much more than a dossier's extent the served page has of the land, in parts of it, to each side. */
const AROUND = { x: 0.32, y: 0.5 };

/** The land that comes with a page: the dossier's extent and what a wide or a tall drawing shows around it. */
export function servedExtent(extent: Extent): Extent {
  return grown(extent, widthOf(extent) * AROUND.x, (extent[3] - extent[1]) * AROUND.y);
}

/** Does an extent hold all that a camera shows in a drawing of a size? */
export function coversFrame(extent: Extent, camera: Camera, size: Size): boolean {
  const [x = 0, y = 0, width = 0, height = 0] = landBox(camera, size).split(" ").map(Number);
  const { left, top, right, bottom } = windowOf(extent);
  return x >= left && y >= top && x + width <= right && y + height <= bottom;
}
