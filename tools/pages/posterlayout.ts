import { keptFor } from "#domain/index/later.ts";
import type { View } from "#domain/view.ts";
import { symbolHalf } from "#features/map/MarkSymbols.tsx";
import type { Box, Point } from "#geo/box.ts";
import type { Extent, Size } from "#geo/camera.ts";
import { mercatorX, mercatorY } from "#geo/mercator.ts";
import { LAND_WORLD } from "#marks/land.ts";
import { layoutMarks } from "#marks/layout.ts";
import { legendRoom } from "#marks/legend.ts";
import { homeCamera, paddingOf, reservedBoxes } from "#marks/room.ts";
import type { MarkLayer, MarksLayout } from "#marks/types.ts";
import type { Language } from "#words/language.ts";

/**
 * The poster is the first picture of the map as HTML and CSS, for a page that has not run or cannot run scripts. Places
 * are found by the projection that the map uses, written as CSS lengths of the container; words are laid out for one
 * typical size per class, so that at that size the poster is the live map to the pixel, and at others its places are.
 */
export type PosterClass = { name: string; size: Size; query: string };

/** Layers shown first. */
const layers: readonly MarkLayer[] = ["forces", "countries", "movements", "context", "distances", "labels"];

const wide = "(min-height: 400px)";

/** Typical sizes, the class of each given by a container query; together they cover every size once. */
export const posterClasses: readonly PosterClass[] = [
  { name: "broad", size: { width: 1496, height: 582 }, query: `(min-width: 1300px) and ${wide}` },
  { name: "wide", size: { width: 1016, height: 478 }, query: `(min-width: 900px) and (width < 1300px) and ${wide}` },
  { name: "medium", size: { width: 776, height: 440 }, query: `(min-width: 760px) and (width < 900px) and ${wide}` },
  {
    name: "low",
    size: { width: 857, height: 299 },
    query: "(min-width: 800px) and (min-height: 240px) and (height < 400px)",
  },
  {
    name: "flat",
    size: { width: 720, height: 280 },
    query: ["(width < 760px)", "(width < 800px) and (height < 400px)", "(height < 240px)"]
      .map((small) => `(min-width: 480px) and ${small}`)
      .join(", "),
  },
  { name: "phone", size: { width: 390, height: 256 }, query: "(width < 480px) and (min-height: 200px)" },
  { name: "short", size: { width: 360, height: 162 }, query: "(width < 480px) and (height < 200px)" },
];

/** From this width the windows of a class have room for all of a country's words. */
const ROOMY = 1000;

/** Layouts of a view, made once for markup and style sheet. */
const layouts = keptFor((_: View) => new Map<string, MarksLayout>());

/** The marks of the default view at a class's typical size. */
export function posterLayout(view: View, language: Language, cls: PosterClass): MarksLayout {
  const kept = layouts(view);
  const key = `${language} ${cls.name}`;
  const layout = kept.get(key) ?? drawnFor(view, language, cls);
  kept.set(key, layout);
  return layout;
}

function drawnFor(view: View, language: Language, { size }: PosterClass): MarksLayout {
  return layoutMarks({
    view,
    language,
    camera: homeCamera(view.dossier, size, "map"),
    size,
    mode: "map",
    layers,
    selected: null,
    highlighted: new Set(),
    reserved: reservedBoxes(size, "map", legendRoom(view, "map", layers)),
    sparing: size.width < ROOMY,
  });
}

type Frame = { left: number; top: number; width: number; height: number };

function frameOf([west, south, east, north]: Extent): Frame {
  const [left, top] = [mercatorX(west), mercatorY(north)];
  return { left, top, width: mercatorX(east) - left, height: mercatorY(south) - top };
}

/** `viewBox` of the land: the extent itself, which "meet" shows as the camera does. */
export function posterBox(extent: Extent): string {
  const { left, top, width, height } = frameOf(extent);
  return [left, top, width, height].map((value) => (value * LAND_WORLD).toFixed(2)).join(" ");
}

/** Turns pixels of a class's typical size into the units of the land, for the arrows. */
export function posterTransform(view: View, { size }: PosterClass): string {
  const camera = homeCamera(view.dossier, size, "map");
  const unit = LAND_WORLD / (512 * 2 ** camera.zoom);
  const left = mercatorX(camera.lng) * LAND_WORLD - (size.width / 2) * unit;
  const top = mercatorY(camera.lat) * LAND_WORLD - (size.height / 2) * unit;
  return `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${unit.toFixed(5)})`;
}

/** An element of the poster: a place it hangs on and its distance from there. `isTop`: from the upper edge instead. */
export type PosterItem = { key: string; place: string; x: number; y: number; width?: number; isTop?: boolean };

/** Every element that has a position, in one order for markup and style sheet. */
export function posterItems(view: View, layout: MarksLayout): PosterItem[] {
  const from = (at: Point, box: Box | Point) =>
    "left" in box ? { x: box.left - at.x, y: box.top - at.y } : { x: box.x - at.x, y: box.y - at.y };
  const places = layout.places.flatMap((mark) => [
    { key: `${mark.id} dot`, place: mark.id, x: 0, y: 0 },
    ...mark.symbols.map((symbol, n) => {
      const half = symbolHalf(symbol.radius);
      const { x, y } = from(mark.at, symbol.at);
      return { key: `${mark.id} symbol ${n}`, place: mark.id, x: x - half, y: y - half };
    }),
    ...mark.labels.map(({ box }, n) => ({
      key: `${mark.id} words ${n}`,
      place: mark.id,
      ...from(mark.at, box),
      width: box.right - box.left,
    })),
  ]);
  const arrows = layout.arrows.flatMap(({ id, label }) => {
    const place = view.movements.find((movement) => movement.id === id)?.from ?? "";
    const at = layout.places.find((mark) => mark.id === place)?.at;
    return label && at
      ? [{ key: `${id} words`, place, ...from(at, label.box), width: label.box.right - label.box.left }]
      : [];
  });
  const edges = layout.edges.flatMap(({ id, box }) => {
    const place = view.movements.find((movement) => movement.id === id)?.from ?? "";
    const at = layout.places.find((mark) => mark.id === place)?.at;
    return at
      ? [{ key: `${id} edge`, place, x: box.left - at.x, y: box.top, width: box.right - box.left, isTop: true }]
      : [];
  });
  const differs = layout.differs.flatMap(({ id, place, at: sign }) => {
    const at = layout.places.find((mark) => mark.id === place)?.at;
    return at ? [{ key: `${id} differ`, place, ...from(at, sign) }] : [];
  });
  return [...places, ...arrows, ...edges, ...differs];
}

/** Pixels as parts of the reader's size of text, as all that stands beside words. */
const px = (value: number, digits = 4) => `${Number((value / 16).toFixed(digits))}rem`.replace(/^(-?)0\./, "$1.");
const plus = (value: number) => `${value < 0 ? "-" : "+"} ${px(Math.abs(value), 1)}`;

/**
 * Style sheet of the poster: which class is shown at which size, and where its elements lie. Style attributes are not
 * allowed in the served HTML.
 */
export function posterCss(view: View, language: Language): string {
  const { extent, dossier } = { extent: view.dossier.extent, dossier: view.dossier };
  const frame = frameOf(extent);
  const rules = posterClasses.map((cls) => {
    const { top, right, bottom, left } = paddingOf(cls.size, "map");
    const layout = posterLayout(view, language, cls);
    const root = `.poster-${cls.name}`;
    // Width of the world: what `fitExtent` works out, as a CSS length.
    const world = `min((100cqw - ${px(left + right)})/${frame.width.toFixed(6)},(100cqh - ${px(top + bottom)})/${frame.height.toFixed(6)})`;
    const anchors = layout.places.map((mark) => {
      const [lng, lat] = dossier.place.get(mark.id)?.geometry.coordinates ?? [0, 0];
      const x = mercatorX(lng) - frame.left - frame.width / 2;
      const y = mercatorY(lat) - frame.top - frame.height / 2;
      const across = `calc(50cqw + ${px((left - right) / 2)} + var(--world)*${x.toFixed(5)})`;
      const down = `calc(50cqh + ${px((top - bottom) / 2)} + var(--world)*${y.toFixed(5)})`;
      return { id: mark.id, across, down };
    });
    const items = posterItems(view, layout).map((item, n) => {
      const place = anchors.findIndex(({ id }) => id === item.place);
      const y = item.isTop ? px(item.y, 1) : `calc(var(--y${place}) ${plus(item.y)})`;
      const width = item.width === undefined ? "" : `;width:${px(item.width, 1)}`;
      return `${root} .i${n}{left:calc(var(--x${place}) ${plus(item.x)});top:${y}${width}}`;
    });
    const inset = [top, right, bottom, left].map((side) => px(side)).join(" ");
    const size = `width:calc(100cqw - ${px(left + right)});height:calc(100cqh - ${px(top + bottom)})`;
    return [
      `@container map ${cls.query
        .replace(/(\d+)px/g, (_, size: string) => px(Number(size)))
        .split(", ")
        .map((part) => `(${part})`)
        .join(" or ")}{`,
      `${root}{display:block;--world:${world};${anchors.map(({ across, down }, n) => `--x${n}:${across};--y${n}:${down}`).join(";")}}`,
      `.poster-land,${root} .poster-lines{inset:${inset};${size}}`,
      ...items,
      "}",
    ].join("\n");
  });
  return rules.join("\n");
}
