import { showsAdded } from "#domain/collections.ts";
import type { Place } from "#domain/compiled.ts";
import { placesInside } from "#domain/inside.ts";
import { faces, type Line } from "#drawing/measure.ts";
import { boxAround, type Point, union } from "#geo/box.ts";
import { type Basis, perView, small } from "#prose/mapnotes.ts";
import { labelWords } from "#words/labels.ts";
import type { Block } from "./countries.ts";
import { hiddenEntry, type RegionEntry, regionEntries, regionFormOf } from "./region.ts";
import { labelAt, narrowed, sizeOf } from "./spot.ts";

const SYMBOL_COLUMN = 24;
const ROW_WIDTH = 200;
/** A row longer than this many lines ends in an ellipsis: the table beside the map has it whole. */
const ROW_LINES = 3;

/** How much a block says: rows of words, symbols only, the name alone. */
export type StateDetail = "full" | "symbols" | "name";
/** From one symbol to the next where they stand in a row without words. */
const SYMBOL_STEP = 19;
/** Radii at which a solid shape and an outline look equally large; a core fills 0.6 of its radius. */
const SOLID_RADIUS = 10.4;
const OUTLINE = 7;

/**
 * What the sources say about a member state, a row for its government and for each force; empty where they say nothing.
 * Where a force is and that it was told to leave stand in one row, under the mark of where it is.
 */
export function stateRows(basis: Basis, state: string): RegionEntry[] {
  return perView(basis, `rows ${state}`, () => {
    const rows: RegionEntry[] = [];
    const { hidden = [] } = basis.view.places.get(state) ?? {};
    for (const column of basis.view.dossier.context?.columns ?? [])
      for (const entry of regionEntries(basis, state, column)) {
        const before = rows.at(-1);
        if (before && entry.form === "told" && before.actor === entry.actor)
          rows.splice(-1, 1, {
            ...entry,
            form: before.form,
            ...(before.isReading ? { isReading: true } : {}),
            text: labelWords[basis.language].list([before.text, small(entry.short ?? entry.text)]),
            claims: [...new Set([...entry.claims, ...before.claims])],
          });
        else if (entry.form !== "hidden") rows.push({ ...entry, text: entry.short ?? entry.text });
      }
    return [...rows, ...hiddenEntry(basis, hidden)];
  });
}

/** A member state's block, its left top corner at 0,0: with words, with symbols only, or the name alone. */
export function stateBlock(basis: Basis, place: Place, rows: readonly RegionEntry[], detail: StateDetail): Block {
  const words = labelWords[basis.language];
  const { dossier, query } = basis.view;
  const hasWords = detail === "full";
  const name: Line = { text: place.name, style: hasWords ? "state" : "name-small" };
  const labels = [labelAt([name], 0, 0)];
  const symbols: Block["symbols"] = [];
  let top = faces[name.style].line + 2;
  if (hasWords && rows.length === 0) {
    // Named by a source at some other date is not the same as never named.
    const places = [place.id, ...placesInside(dossier, place.id)];
    const isNamed = places.some((id) => (dossier.claimsAtPlace.get(id) ?? []).length > 0);
    const text =
      isNamed || showsAdded(dossier) ? words.noSource[query.moment.kind] : words.notInSources(dossier.sources.length);
    labels.push(labelAt([{ text, style: "quiet" }], 0, top));
  }
  if (hasWords)
    for (const row of rows) {
      const lines = linesOf(row);
      labels.push(labelAt(lines, SYMBOL_COLUMN, top));
      symbols.push(...symbolsOf(row, { x: 9, y: top + faces.row.line / 2 }));
      top += sizeOf(lines).height + (lines.length > 1 ? 4 : 0);
    }
  if (detail === "symbols") {
    const drawn = rows.filter((row) => regionFormOf(row) !== null);
    // Under the middle of the name: a row that hangs out to one side reaches into the next country.
    const middle = (labels[0]?.box.right ?? 0) / 2;
    for (const [n, row] of drawn.entries())
      symbols.push(...symbolsOf(row, { x: middle + (n - (drawn.length - 1) / 2) * SYMBOL_STEP, y: top + 9 }));
  }
  const box = union([...labels.map((label) => label.box), ...symbols.map(({ at }) => boxAround(at, 10))]);
  return { labels, symbols, box };
}

function symbolsOf(entry: RegionEntry, at: Point): Block["symbols"] {
  const { actor, claims } = entry;
  const drawn = regionFormOf(entry);
  if (actor === null || drawn === null) return [];
  return [{ actor, form: drawn, at, radius: drawn.outline === "none" ? SOLID_RADIUS : OUTLINE, claims }];
}

/** A row's words on as many lines as it may have. */
function linesOf({ text, form, before }: RegionEntry): Line[] {
  const style = form === "hidden" || before !== undefined ? "quiet" : "row";
  const lines = narrowed([{ text, style }], ROW_WIDTH);
  if (lines.length === 1) return lines;
  const kept = lines.slice(0, ROW_LINES);
  const part = style === "row" && kept.length > 1 ? "row-part" : style;
  return kept.map((line, n) => {
    const isCut = n === ROW_LINES - 1 && lines.length > ROW_LINES;
    return { text: isCut ? `${line.text} …` : line.text, style: part };
  });
}
