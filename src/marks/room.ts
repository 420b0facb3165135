import type { Dossier } from "#domain/dossier.ts";
import type { Box } from "#geo/box.ts";
import type { Camera, Extent, Padding, Size } from "#geo/camera.ts";
import { constrain, fitExtent } from "#geo/mercator.ts";
import type { LegendRoom } from "./legend.ts";

/** Narrower than this, names are short and notes are left out (mock-ups section 2). */
const COMPACT_WIDTH = 480;

/** Sizes at which the layout changes; `map.css` and the poster's style sheet ask for the same ones. */
const wideSize = { width: 640, height: 400 } as const;
const figuresSize = { width: 800, height: 240 } as const;
/** From this size on boxes of destinations have a strip of their own above the picture. */
const paddedSize = { width: 760, height: 400 } as const;
const legendSize = { width: 900, height: 400 } as const;
const stripSize = { width: 600, height: 560 } as const;
/** Height that the strip has at most, with the scale below it, and how many of its rows stand side by side. */
const STRIP_ROOM = 200;
const STRIP_COLUMNS = 3;

export function isCompact(size: Size): boolean {
  return size.width < COMPACT_WIDTH;
}

/** Room for two lines of notes. */
export function isWide(size: Size): boolean {
  return size.width >= wideSize.width && size.height >= wideSize.height;
}

/** Room for the numbers of countries. */
export function hasFigures(size: Size): boolean {
  return isWide(size) || (size.width >= figuresSize.width && size.height >= figuresSize.height);
}

/** The region's legend lies along the lower edge, in columns: a smaller drawing has no room for it beside the states. */
function hasStrip(size: Size, mode: "map" | "context"): boolean {
  return (
    mode === "context" &&
    size.width < legendSize.width &&
    size.width >= stripSize.width &&
    size.height >= stripSize.height
  );
}

export function hasOpenLegend(size: Size, mode: "map" | "context"): boolean {
  return (size.width >= legendSize.width && size.height >= legendSize.height) || hasStrip(size, mode);
}

/** On a low drawing the edges are kept free for the forces, in one row as in `surface.css`, and the credits. */
export function isLow({ height }: Size): boolean {
  return height < 200;
}

/** Room above the picture for the boxes of destinations outside it, below it for the region's legend. */
export function paddingOf(size: Size, mode: "map" | "context"): Padding {
  if (mode === "map" && size.width >= paddedSize.width && size.height >= paddedSize.height)
    return { top: 40, right: 0, bottom: 12, left: 0 };
  if (hasStrip(size, mode)) return { top: 0, right: 0, bottom: STRIP_ROOM, left: 0 };
  if (isLow(size)) return { top: isCompact(size) ? 36 : 24, right: 0, bottom: 14, left: 0 };
  return { top: 0, right: 0, bottom: 0, left: 0 };
}

/** What a view shows first. */
export function homeExtent(dossier: Pick<Dossier, "extent" | "contextExtent">, mode: "map" | "context"): Extent {
  return mode === "context" ? dossier.contextExtent : dossier.extent;
}

/** The first camera of a view: live map, poster, print and picture start from this one. */
export function homeCamera(
  dossier: Pick<Dossier, "extent" | "contextExtent">,
  size: Size,
  mode: "map" | "context",
): Camera {
  return constrain(fitExtent(homeExtent(dossier, mode), size, paddingOf(size, mode)), size);
}

/** Symbols stand this far above the point of their base. */
const SYMBOLS_ABOVE = 36;

/** The camera that shows a box whole, with the symbols of a base on its upper edge. */
export function boxCamera(box: Extent, size: Size): Camera {
  const top = Math.min(SYMBOLS_ABOVE, size.height / 8);
  return constrain(fitExtent(box, size, { top, right: 0, bottom: 0, left: 0 }), size);
}

/** Narrower than this the credits wait behind a button. */
export const CREDITS_WIDTH = 600;

/** Room of the controls beside the credits, where these find none below them. */
const BESIDE = 56;
/** Least height at which the credits lie below the controls. */
const BELOW = 176;

export function hasCreditsBeside({ height }: Size): boolean {
  return height < BELOW;
}

/** Height of the open legend by its number of rows; `map.css` keeps within it. */
export function legendHeight(rows: number): number {
  return 52 + rows * 28;
}

export const LEGEND_WIDTH = 256;

/** Room of the button that starts a waiting map: lower left, over the scale, where no base stands; as in `map.css`. */
export function startBox({ height }: Size): Box {
  return { left: 8, top: height - (height >= 400 ? 96 : 60), right: 246, bottom: height };
}

/** So many forces and more stand in rows of three above a closed legend, as in `surface.css`; on a phone they run on. */
const MANY_FORCES = 5;
/** More would cover the bases of a small map: they wait behind the legend's button. */
const MOST_FORCES = 6;

export function hasForcesRow(count: number): boolean {
  return count <= MOST_FORCES;
}

/** A row of forces on a phone: what does not fit stands below, and takes no more of the map than its own words. */
function compactRows(size: Size, names: readonly number[]): Box[] {
  const rows = [10];
  for (const name of names) {
    const row = rows.at(-1) ?? 0;
    if (row > 10 && row + name + 24 > size.width - 10) rows.push(10);
    rows[rows.length - 1] = (rows.at(-1) ?? 0) + name + 24;
  }
  return rows.map((right, n) => ({
    left: 8,
    top: 8 + n * 28,
    right: Math.min(right, size.width - 10),
    bottom: 44 + n * 28,
  }));
}

/** The forces that a closed legend has at the top left, and the button below them; the style sheets keep to it. */
function closedLegend(size: Size, { names }: LegendRoom): Box[] {
  if (!hasForcesRow(names.length)) return [{ left: 8, top: 8, right: 56, bottom: 52 }];
  if (isCompact(size)) {
    const rows = compactRows(size, names);
    return [...rows, { left: 8, top: 8, right: 56, bottom: 60 + rows.length * 28 }];
  }
  const abreast = names.length < MANY_FORCES || isLow(size) ? Math.max(names.length, 1) : 3;
  const columns = names.slice(0, abreast).map((_, n) => Math.max(...names.filter((_, at) => at % abreast === n)));
  const wide = columns.reduce((sum, width) => sum + width + 32, 10);
  const more = 28 * (Math.ceil(names.length / abreast) - 1 + Number(wide > size.width - 10));
  return [
    { left: 8, top: 8, right: Math.min(wide, size.width - 10), bottom: 48 + more },
    { left: 8, top: 8, right: 56, bottom: 88 + more },
  ];
}

/** Room of legend, controls, scale and credits. By rule, so that poster, picture and live map place names alike. */
export function reservedBoxes(size: Size, mode: "map" | "context", legend: LegendRoom): Box[] {
  const { width, height } = size;
  const bottom = (left: number, right: number, tall: number): Box => ({
    left,
    top: height - tall,
    right,
    bottom: height,
  });
  const info = { left: width - 40, top: height - 40, right: width, bottom: height };
  if (isCompact(size)) return [...closedLegend(size, legend), info];
  const controls = { left: width - 60, top: 8, right: width - 8, bottom: Math.min(166, height) };
  if (hasStrip(size, mode)) {
    const top = height - 124 - Math.ceil((legend.rows - 1) / STRIP_COLUMNS) * 26;
    return [controls, { left: 8, top, right: Math.min(684, width - 8), bottom: height }];
  }
  if (!isWide(size)) {
    const beside = hasCreditsBeside(size) ? BESIDE : 0;
    const credits = width < CREDITS_WIDTH ? info : bottom(width - 320 - beside, width, 26);
    return [controls, ...closedLegend(size, legend), credits];
  }
  const credits = bottom(width - 320, width, 30);
  const scale = bottom(8, 130, 34);
  if (!hasOpenLegend(size, mode)) return [controls, ...closedLegend(size, legend), credits, scale];
  const tall = legendHeight(legend.rows);
  const open =
    mode === "context"
      ? { left: 12, top: height - tall - 44, right: LEGEND_WIDTH + 20, bottom: height - 36 }
      : { left: 12, top: 12, right: LEGEND_WIDTH + 20, bottom: 20 + tall };
  return [controls, open, credits, scale];
}
