import type { Figure } from "#domain/index/frame.ts";
import { isOurs } from "#domain/presence.ts";
import { unplacedForces } from "#domain/unplaced.ts";
import type { PlaceView } from "#domain/view.ts";
import { faces, type Label, type Line } from "#drawing/measure.ts";
import { CORE_RADIUS, DIFFER_RADIUS, figureForm, radiusOf } from "#drawing/symbol.ts";
import { type Box, boxAround, centreOf, distanceTo, type Point, shift, union } from "#geo/box.ts";
import type { Size } from "#geo/camera.ts";
import { byActor, type FigureText, figureText, otherFigureText, people, unplacedText } from "#prose/figures.ts";
import { type Basis, perView } from "#prose/mapnotes.ts";
import { hiddenWords } from "#prose/who.ts";
import { capital } from "#words/language.ts";
import { besideName } from "./differmarks.ts";
import { unplacedForm } from "./presenceform.ts";
import { hasFigures, isWide } from "./room.ts";
import { isFree, labelAt, narrowed, type Obstacles, sizeOf } from "./spot.ts";
import type { SymbolMark } from "./types.ts";

/** Country figures keep this far from every base: they say nothing about one. */
const FROM_BASES = 60;
const SIDE_GAP = 12;
/** Room between what is said of one force and the next. */
const ROW_GAP = 6;
/** A country's name without figures moves no farther than this from its point. */
const NAME_REACH = 50;

/** A country's name with its figures, around the point 0,0. */
export type Block = { labels: Label[]; symbols: SymbolMark[]; box: Box };

/** One symbol per different number: figures that agree are one, figures that differ stand side by side. */
function distinct(figures: readonly Figure[]): Figure[] {
  return figures.filter((figure, n) => figures.findIndex((other) => people(other) === people(figure)) === n);
}

type UnsetSymbol = Omit<SymbolMark, "at">;

/** The symbol of a number, which rests on all claims of a group that give the same. */
function symbolOf(figure: Figure, group: readonly Figure[]): UnsetSymbol {
  const claims = group.filter((other) => people(other) === people(figure)).map(({ claim }) => claim.id);
  const form = figureForm(figure.claim.standing);
  return { actor: figure.actor, form, radius: radiusOf(people(figure)), claims };
}

/** Half of what a symbol covers: without a number it is a core alone. */
function reachOf({ radius = CORE_RADIUS }: UnsetSymbol): number {
  return radius;
}

/** A number of people who are not there has one size, whatever it is, so that no area stands for it. */
const OTHER_RADIUS = 7;
/** How much a country's block says: everything, who is there with notes, that in a line for each force, numbers without symbols, its name alone. */
export type BlockDetail = "full" | "there" | "brief" | "least" | "name";

type Row = { symbols: UnsetSymbol[]; lines: Line[] };

/** Numbers force by force, then those that count nobody who is there, then forces without a number. */
function rowsOf(basis: Basis, place: PlaceView, detail: BlockDetail, width: number): Row[] {
  if (detail === "name") return [];
  const linesOf = ({ strong, note, brief, least, reported }: FigureText): Line[] =>
    detail === "brief" || detail === "least"
      ? [
          { text: detail === "least" ? least : brief, style: "strong" },
          ...(reported ? [{ text: reported, style: "note" as const }] : []),
        ]
      : [
          { text: strong, style: "strong" },
          { text: note, style: "note" },
        ];
  if (detail === "least")
    return byActor(place.figures).map((group) => ({
      symbols: [],
      lines: narrowed(linesOf(figureText(basis, place.place.id, group)), width),
    }));
  const rows = [
    ...byActor(place.figures).map((group) => ({
      symbols: distinct(group).map((figure) => symbolOf(figure, group)),
      lines: linesOf(figureText(basis, place.place.id, group)),
    })),
    ...unplacedForces(basis.view, place).map((presence) => ({
      symbols: [
        { actor: presence.actor, form: unplacedForm(presence, isOurs(basis.view, presence)), claims: presence.claims },
      ],
      lines: linesOf(unplacedText(basis, presence)),
    })),
    ...(detail === "full" ? place.otherFigures : []).map((figure) => ({
      symbols: [{ ...symbolOf(figure, [figure]), radius: OTHER_RADIUS }],
      lines: [{ text: otherFigureText(basis, figure), style: "note" as const }],
    })),
    ...hiddenWords(basis, place).map((text) => ({
      symbols: [],
      lines: [{ text: capital(text), style: "quiet" as const }],
    })),
  ];
  return rows.map((row) => ({ ...row, lines: narrowed(row.lines, width) }));
}

/** Lines of words beside a country's symbols when nothing is left out that a drawing of a size may say. */
export function linesWanted(basis: Basis, place: PlaceView, size: Size): number {
  if (!hasFigures(size)) return 0;
  const detail = isWide(size) ? "full" : "brief";
  return perView(basis, `lines ${place.place.id} ${detail}`, () =>
    rowsOf(basis, place, detail, Number.POSITIVE_INFINITY).reduce((sum, { lines }) => sum + lines.length, 0),
  );
}

type BlockOptions = {
  detail: BlockDetail;
  compact: boolean;
  width?: number;
  differs?: boolean;
  stacked?: "above" | "below";
};

/**
 * The country's name, figures and forces without a place as a block whose middle is 0,0.
 *
 * @param options.width of its lines at most
 * @param options.differs whether the sign of a contradiction follows the name
 * @param options.stacked on which side of the words the symbols stand, if not beside them
 */
export function countryBlock(basis: Basis, place: PlaceView, options: BlockOptions): Block {
  return perView(basis, `block ${place.place.id} ${JSON.stringify(options)}`, () => makeBlock(basis, place, options));
}

function makeBlock(basis: Basis, place: PlaceView, options: BlockOptions): Block {
  const style = options.compact ? "country-small" : "country";
  const name: Line = { text: place.place.name.toUpperCase(), style };
  const rows = rowsOf(basis, place, options.detail, options.width ?? Number.POSITIVE_INFINITY);
  const none = boxAround({ x: 0, y: 0 }, 0);
  const differs = options.differs === true;
  if (rows.length === 0) return centred({ labels: [labelAt([name], 0, 0)], symbols: [], box: none }, differs);
  if (options.stacked) return centred({ ...stackedOf(name, rows, options.stacked), box: none }, differs);
  const column = Math.max(...rows.map(({ symbols }) => wideOf(symbols)));
  const textLeft = column === 0 ? 0 : column + SIDE_GAP;
  const labels: Label[] = [labelAt([name], textLeft, 0)];
  const symbols: SymbolMark[] = [];
  let top = faces[style].line;
  for (const { symbols: row, lines } of rows) {
    const { height } = sizeOf(lines);
    const tall = Math.max(height, tallOf(row));
    const middle = top + height / 2 + (rows.length > 1 && tall > height ? (tall - height) / 4 : 0);
    symbols.push(...inRow(row, { x: column / 2, y: middle }));
    labels.push(labelAt(lines, textLeft, middle - height / 2));
    top = Math.max(top + height, middle + tall / 2) + ROW_GAP;
  }
  return centred({ labels, symbols, box: none }, differs);
}

const wideOf = (row: readonly UnsetSymbol[]) =>
  row.reduce((sum, symbol) => sum + reachOf(symbol) * 2.5, 0) + Math.max(0, row.length - 1) * 4;

const tallOf = (row: readonly UnsetSymbol[]) => Math.max(0, ...row.map((symbol) => reachOf(symbol) * 2 + 4));

/** Symbols side by side around a point. */
function inRow(row: readonly UnsetSymbol[], { x: middle, y }: Point): SymbolMark[] {
  let x = middle - wideOf(row) / 2;
  return row.map((symbol) => {
    const reach = reachOf(symbol);
    const at = { x: x + reach * 1.25, y };
    x += reach * 2.5 + 4;
    return { ...symbol, at };
  });
}

/** All symbols in one row above or below the words: narrower than beside them. */
function stackedOf(name: Line, rows: readonly Row[], side: "above" | "below"): Pick<Block, "labels" | "symbols"> {
  const labels = [labelAt([name], 0, 0)];
  let bottom = faces[name.style].line;
  for (const { lines } of rows) {
    labels.push(labelAt(lines, 0, bottom));
    bottom += sizeOf(lines).height + ROW_GAP;
  }
  const row = rows.flatMap(({ symbols }) => symbols);
  const half = tallOf(row) / 2;
  const x = Math.max(...labels.map(({ box }) => box.right)) / 2;
  return { labels, symbols: inRow(row, { x, y: side === "above" ? -half : bottom - ROW_GAP + half }) };
}

function boxOf(block: Block, differs: boolean): Box {
  const [name] = block.labels;
  return union([
    ...(differs && name ? [boxAround(besideName(name.box), DIFFER_RADIUS)] : []),
    ...block.labels.map((label) => label.box),
    ...block.symbols.map((symbol) => boxAround(symbol.at, reachOf(symbol) * 1.3)),
  ]);
}

function centred(block: Block, differs: boolean): Block {
  const box = boxOf(block, differs);
  const { x, y } = centreOf(box);
  return moved({ ...block, box }, { x: -x, y: -y });
}

export function moved(block: Block, by: Point): Block {
  return {
    labels: block.labels.map((label) => ({ ...label, box: shift(label.box, by.x, by.y) })),
    symbols: block.symbols.map((symbol) => ({ ...symbol, at: { x: symbol.at.x + by.x, y: symbol.at.y + by.y } })),
    box: shift(block.box, by.x, by.y),
  };
}

/** Pixels from one column of places to try to the next. */
const STEP = 24;
const ROWS = 4;

/** Steps away from a country's point, the nearest first, never farther than its name can be understood. */
const stepsOf = (columns: number, step: Point): Point[] =>
  Array.from({ length: 2 * columns + 1 }, (_, column) =>
    Array.from({ length: 2 * ROWS + 1 }, (_, row) => ({ x: (column - columns) * step.x, y: (row - ROWS) * step.y })),
  )
    .flat()
    .sort((a, b) => Math.hypot(a.x, a.y * 1.3) - Math.hypot(b.x, b.y * 1.3) || a.y - b.y || a.x - b.x);

const offsets = stepsOf(5, { x: STEP, y: 22 });

/** A name without symbols stays near its point, else it would name the neighbour; there it looks closer for room. */
const nearOffsets = stepsOf(4, { x: STEP / 2, y: 11 }).filter(({ x, y }) => Math.hypot(x, y) <= NAME_REACH);

type Placed = { block: Block; key: string };

/** Whether a block can stand in a box: clear of everything and away from the bases. */
function hasRoom(block: Block, box: Box, bases: readonly Point[], obstacles: Obstacles): boolean {
  return (
    isFree(box, obstacles) &&
    (block.symbols.length === 0 || bases.every((base) => distanceTo(box, base) >= FROM_BASES)) &&
    !obstacles.soft.some((point) => distanceTo(box, point) < 7)
  );
}

/** Puts a block where its name has the corner that it has on other days; null where there is no room. */
export function anchoredBlock(
  block: Block,
  at: Point,
  name: Point,
  bases: readonly Point[],
  obstacles: Obstacles,
  allowed: (block: Block) => boolean,
): Placed | null {
  const { left = 0, top = 0 } = block.labels[0]?.box ?? {};
  const there = moved(block, { x: name.x - left, y: name.y - top });
  // The key is the offset of the middle, as for a block that found its own place.
  const middle = centreOf(there.box);
  const key = `${Math.round(middle.x - at.x)} ${Math.round(middle.y - at.y)}`;
  return hasRoom(block, there.box, bases, obstacles) && allowed(there) ? { block: there, key } : null;
}

/** Puts a block near its country's point, clear of everything and away from the bases; null where there is no room. */
export function placeBlock(
  block: Block,
  at: Point,
  bases: readonly Point[],
  obstacles: Obstacles,
  { before, allowed = () => true }: { before?: string | undefined; allowed?: (block: Block) => boolean } = {},
): Placed | null {
  const fits = (box: Box) => hasRoom(block, box, bases, obstacles);
  const near = block.symbols.length > 0 ? offsets : nearOffsets;
  const [x, y] = before?.split(" ").map(Number) ?? [];
  const first = x === undefined || y === undefined ? undefined : { x, y };
  const { left, right } = obstacles.frame;
  // Pushed in from a side, where it is less than a step outside.
  const intoFrame = (x: number) => {
    const out = Math.max(0, x + block.box.right - right) + Math.min(0, x + block.box.left - left);
    return Math.abs(out) < STEP ? out : 0;
  };
  for (const offset of first ? [first, ...near] : near) {
    const x = offset.x - intoFrame(at.x + offset.x);
    const by = { x: at.x + x, y: at.y + offset.y };
    if (!fits(shift(block.box, by.x, by.y))) continue;
    const there = moved(block, by);
    if (allowed(there)) return { block: there, key: `${x} ${offset.y}` };
  }
  return null;
}
