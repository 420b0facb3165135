import type { Presence } from "#domain/presence.ts";
import type { PlaceView } from "#domain/view.ts";
import { type Line, widthOf } from "#drawing/measure.ts";
import { radiusOf, SHAPE_REACH } from "#drawing/symbol.ts";
import { type Box, boxAround, type Point, padded, union } from "#geo/box.ts";
import { apartLines } from "#prose/apart.ts";
import { people } from "#prose/figures.ts";
import type { Basis } from "#prose/mapnotes.ts";
import { type BaseNote, baseNote, placeName } from "#prose/who.ts";
import { presenceForm } from "./presenceform.ts";
import { type Candidate, labelAt, narrowed, sizeOf } from "./spot.ts";
import type { SymbolMark } from "./types.ts";

/** The row of symbols stands this far above the exact position; symbols are this far apart (mock-ups section 5). */
const ROW_ABOVE = 19;
const SYMBOL_STEP = 27;
/** More symbols than this stand in further rows above, as even as can be: a row of twelve is as wide as a phone. */
const MOST_IN_ROW = 6;
const ROW_STEP = 30;
const SYMBOL_HALF = 14.5;
const DOT_RADIUS = 5;
/** A country code over a symbol needs this much more room above, and symbols more between them. */
const CODE_ABOVE = 10;
const CODE_STEP = 33;
/** Positions less certain than this get a dashed ring; smaller circles are drawn to scale by the map. */
const EXACT_METRES = 5000;

/** A base before its name is placed. */
export type BaseParts = {
  id: string;
  kind: "base" | "other";
  at: Point;
  /** Where its symbols stand: at its place, or beside it where another base lies on it. */
  stand: Point;
  /** Only a dot, in a crowd: without symbols and name. */
  isFolded?: boolean;
  dot: "exact" | "approximate";
  symbols: SymbolMark[];
  plate: Box;
  /** Symbols, dot and plate: nothing else may lie here. */
  body: Box;
  /** What is drawn of it, part by part: the rows of symbols and the dot. */
  drawn: Box[];
  claims: string[];
  name: string;
  note: BaseNote;
  /** What sources say of a distance at the base, on a drawing of its airfield. */
  apart: Line[];
  texts: { name: string; short: string };
  /** The side that the dossier asks for. */
  side: "right" | "left" | "above" | "below" | null;
};

/** Symbols and dot of a place with a position of its own. */
export function baseParts(
  basis: Basis,
  place: PlaceView,
  at: Point,
  options: { forces: boolean; codes: boolean; zoom?: number },
): BaseParts {
  const presences = options.forces ? place.presences : [];
  const step = options.codes ? CODE_STEP : SYMBOL_STEP;
  const above = options.codes ? 21 + CODE_ABOVE : 21;
  const rows = Math.max(1, Math.ceil(presences.length / MOST_IN_ROW));
  const inRow = Math.ceil(presences.length / rows);
  const rowStep = ROW_STEP + above - 21;
  const drawn = presences.map((presence) => {
    const form = presenceForm(basis.view, place, presence);
    const radius = options.codes || form.outline !== "solid" ? undefined : radiusAt(place, presence);
    return { presence, form, radius, reach: (radius ?? 0) * SHAPE_REACH };
  });
  const rowsOf = Array.from({ length: rows }, (_, row) => drawn.slice(row * inRow, (row + 1) * inRow));
  // A symbol of many people has the room that it takes, beside it and between rows.
  const widthOfAll = (row: typeof drawn) => row.reduce((sum, { reach }) => sum + Math.max(step, 2 * reach), 0);
  const more = (row: typeof drawn = []) => Math.max(0, ...row.map(({ reach }) => reach - SYMBOL_HALF));
  const heightAt = (r: number): number =>
    r === rows - 1 ? at.y - ROW_ABOVE : heightAt(r + 1) - rowStep - more(rowsOf[r + 1]) - more(rowsOf[r]);
  const symbols = rowsOf.flatMap((row, r) => {
    let x = at.x - widthOfAll(row) / 2;
    return row.map(({ presence, form, radius, reach }): SymbolMark => {
      const half = Math.max(step / 2, reach);
      x += 2 * half;
      return {
        actor: presence.actor,
        form,
        at: { x: x - half, y: heightAt(r) },
        ...(radius === undefined ? {} : { radius }),
        claims: [...new Set([...presence.claims, ...presence.partlyLeft])],
      };
    });
  });
  const top = heightAt(0);
  const half = (Math.max(...rowsOf.map(widthOfAll)) - step) / 2 + (options.codes ? 23 : 20);
  const plate =
    symbols.length === 0
      ? boxAround(at, 14)
      : { left: at.x - half, top: top - above, right: at.x + half, bottom: at.y + 12 };
  const markBox = ({ at: there, radius = 0 }: SymbolMark) => boxAround(there, Math.max(SYMBOL_HALF, radius));
  const marks = [boxAround(at, DOT_RADIUS), ...symbols.map(markBox)];
  const rowBox = (row: number) => {
    const box = union(symbols.slice(row * inRow, (row + 1) * inRow).map(markBox));
    return { ...box, top: box.top - (options.codes ? CODE_ABOVE : 0) };
  };
  const precision = place.place.precision_m;
  return {
    id: place.place.id,
    kind: place.place.kind === "base" ? "base" : "other",
    at,
    stand: at,
    dot: precision !== undefined && precision > EXACT_METRES ? "approximate" : "exact",
    symbols,
    plate,
    body: union([plate, ...marks]),
    drawn:
      symbols.length === 0
        ? [plate]
        : [...Array.from({ length: rows }, (_, row) => rowBox(row)), boxAround(at, DOT_RADIUS)],
    claims: [...new Set(symbols.flatMap((symbol) => symbol.claims))],
    name: placeName(basis, place),
    note: baseNote(basis, place),
    apart: (options.zoom ?? 0) >= AIRFIELD_ZOOM && symbols.length > 0 ? apartOf(basis, place) : [],
    texts: { name: place.place.name, short: place.place.short },
    side: place.place.label?.side ?? null,
  };
}

/** Radius of a force whose number at the base sources give: of the largest where they differ. */
function radiusAt({ figures }: PlaceView, { actor }: Presence): number | undefined {
  const numbers = figures.flatMap((figure) =>
    figure.actor === actor && figure.strength.counts === "base" ? [people(figure)] : [],
  );
  return numbers.length === 0 ? undefined : radiusOf(Math.max(...numbers));
}

/** From this zoom on the runways can be told apart. */
const AIRFIELD_ZOOM = 12;

function apartOf(basis: Basis, place: PlaceView): Line[] {
  const apart = apartLines(basis, place);
  if (!apart) return [];
  return [{ text: apart.question, style: "strong" }, ...apart.sides.map((text): Line => ({ text, style: "note" }))];
}

/** Steps in which the words on a distance look for room around their base, and how many on each side. */
const APART_STEP = 16;
const APART_STEPS = 24;

/** What sources say of a distance, a line for each, or on a small drawing in a few lines without the question. */
function apartForms([question, ...sides]: readonly Line[]): Line[][] {
  const whole = question ? [question, ...sides] : [];
  const joined: Line = { text: sides.map(({ text }) => text).join("; "), style: "note" };
  return [narrowed(whole, NOTE_WIDTH), narrowed(whole, WIDEST), narrowed([joined], WIDEST + 64)];
}

/** Where what sources say of a distance can stand: as near to the base as can be. */
export function apartCandidates(base: BaseParts): Candidate[] {
  return apartForms(base.apart).flatMap((lines, n) => around(base, lines, `${n}`));
}

function around(base: BaseParts, lines: Line[], form: string): Candidate[] {
  const size = sizeOf(lines);
  const steps = Array.from({ length: 2 * APART_STEPS + 1 }, (_, n) => (n - APART_STEPS) * APART_STEP);
  return steps.flatMap((x) =>
    steps.map((y) => ({
      key: `${form} ${x} ${y}`,
      label: labelAt(lines, base.stand.x + x - size.width / 2, base.stand.y + y - size.height / 2, "left", size),
      cost: Math.hypot(x, y * 2) + Number(form) * 1e4,
    })),
  );
}

/** Area that takes clicks: symbols and dot, at least 44 wide and 48 high. */
export function hitOf(body: Box): Box {
  const wide = Math.max(0, 44 - (body.right - body.left)) / 2;
  const high = Math.max(0, 48 - (body.bottom - body.top)) / 2;
  return padded(body, wide, high);
}

/** Widest note on one line, and width of the lines of one that is longer. */
const WIDEST = 300;
const NOTE_WIDTH = 230;
/** The same where there is less room. */
const NARROW_WIDTH = 190;

/** A base's note on one line, and on several where it is long. */
function notesOf({ note: { text, parts, quiet } }: BaseParts): Line[][] {
  const style = quiet ? "quiet" : "note";
  const whole: Line[] = [{ text, style }];
  const lined = parts.map((text): Line => ({ text, style }));
  const on = (width: number) => narrowed(lined, width);
  const lines = on(NOTE_WIDTH);
  if (lines.length === 1) return [whole, on(NARROW_WIDTH)];
  return [...(widthOf(text, style) > WIDEST ? [] : [whole]), lines, on(NARROW_WIDTH)];
}

/** What a base's words can be, the fullest first. */
export function baseLines(base: BaseParts, detail: "full" | "name" | "short"): Line[][] {
  const name: Line = { text: base.texts.name, style: "name" };
  if (detail === "short") return [[{ text: base.texts.short, style: "name-small" }]];
  const short: Line = { text: base.texts.short, style: "name" };
  const names = [[name], [short], [{ text: base.texts.short, style: "name-small" as const }]];
  if (detail !== "full") return names;
  const notes = notesOf(base);
  return [...notes.map((note) => [name, ...note]), ...notes.map((note) => [short, ...note]), ...names];
}

/** Where a block of words can stand beside a base; the dossier's side first. */
export function baseCandidates(base: BaseParts, lines: Line[]): Candidate[] {
  const { body, stand: at } = base;
  const size = sizeOf(lines);
  const { width, height } = size;
  const middle = at.y - 12 - height / 2;
  const right = body.right + 7;
  const left = body.left - 7 - width;
  const over = body.top - 3 - height;
  const under = body.bottom + 3;
  const center = at.x - width / 2;
  const make = (key: string, x: number, y: number, cost: number, align: "left" | "center" | "right" = "left") => ({
    key,
    label: labelAt(lines, x, y, align, size),
    cost: cost - (base.side !== null && key.startsWith(base.side) ? 20 : 0),
  });
  return [
    make("right", right, middle, 0),
    make("left", left, middle, 6, "right"),
    make("below", center, under, 4, "center"),
    make("above", center, over, 8, "center"),
    make("right-low", right, at.y - 6, 9),
    make("right-high", right, at.y - 30 - height / 2, 9),
    make("left-low", left, at.y - 6, 12, "right"),
    make("left-high", left, at.y - 30 - height / 2, 12, "right"),
    make("below-right", at.x - 18, under, 10),
    make("below-left", at.x + 18 - width, under, 11, "right"),
    make("above-right", at.x - 18, over, 13),
    make("above-left", at.x + 18 - width, over, 14, "right"),
    make("right-lowest", right, at.y + 6, 18),
    make("left-lowest", left, at.y + 6, 19, "right"),
    make("right-highest", right, body.top - height / 2 - 6, 20),
    make("left-highest", left, body.top - height / 2 - 6, 21, "right"),
  ];
}
