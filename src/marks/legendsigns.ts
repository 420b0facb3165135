import type { Actor } from "#domain/compiled.ts";
import type { View } from "#domain/view.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import type { SymbolForm } from "#drawing/symbol.ts";
import type { Language } from "#words/language.ts";
import { mapWords } from "#words/map.ts";
import {
  type FormKey,
  formOfKey,
  hiddenText,
  keysDrawn,
  type LegendKey,
  legendKeys,
  legendMoves,
  stylesIn,
} from "./legend.ts";
import type { MarkLayer, MarksLayout } from "./types.ts";

const dashes = { moved: undefined, possibleMove: "1.5 3.5", disputedMove: "1.5 3.5", plannedMove: "5 3" } as const;
export type Move = keyof typeof dashes;

/** What is drawn beside the words: a force's symbol, its plain shape, the arrow of a move, the ground of a member state, or the disc of a contradiction. */
export type LegendSign =
  | { kind: "symbol"; actor: Actor; form: SymbolForm; radius?: number }
  | { kind: "shape"; actor: Actor }
  | { kind: "move"; actor: Actor; move: Move }
  | { kind: "member" }
  | { kind: "differ" };

/** A row of the legend; what the filter hides has no sign. */
export type LegendMark = { key: Exclude<LegendKey, "moves"> | Move; sign: LegendSign | null; text: string };

export type LegendOf = { language: Language; view: View; mode: "map" | "context"; layers: readonly MarkLayer[] };

/** Radius of an example whose size says a number on the map. */
const EXAMPLE_RADIUS = 8.5;

/** A symbol as the legend and the help show it: without its country code, which would touch the row above. */
export function exampleOf(actor: Actor, form: SymbolForm): Extract<LegendSign, { kind: "symbol" }> {
  const plain = { kind: "symbol", actor: { ...actor, iso: "" }, form } as const;
  return form.outline === "solid" ? { ...plain, radius: EXAMPLE_RADIUS } : plain;
}

/**
 * The marks with their meaning, for the page and for files. With a layout those drawn in it and no others; without one
 * all that the view could show.
 *
 * @param example the force that the signs are drawn of
 */
export function legendMarks(
  { language, view, mode, layers }: LegendOf,
  example: Actor | undefined,
  layout?: MarksLayout | null,
): LegendMark[] {
  const { keys: words } = mapWords[language];
  const { actors } = view.dossier;
  const government = actors.find(({ role }) => role === "state");
  const signs: Record<Exclude<LegendKey, FormKey | "moves" | "hidden">, LegendSign | null> = {
    state: government ? { kind: "shape", actor: government } : null,
    member: { kind: "member" },
    differ: { kind: "differ" },
  };
  const keys = legendKeys(view, mode, layers);
  // Of what is read so by us one of the forces of which it is: another's sign would be looked for in vain.
  const read = layout?.places.flatMap(({ symbols }) => symbols).find(({ form }) => form.core === "read")?.actor;
  const styles = layout ? layout.arrows.map(({ style }) => style) : stylesIn(view);
  return (layout ? keysDrawn(keys, layout) : keys).flatMap((key): LegendMark[] => {
    if (key === "moves")
      return legendMoves(styles).map((move) => ({
        key: move,
        sign: example ? { kind: "move", actor: example, move } : null,
        text: words[move],
      }));
    if (key === "hidden") return [{ key, sign: null, text: hiddenText(view, mode, language) ?? "" }];
    const form = formOfKey(key);
    if (!form) return [{ key, sign: signs[key as keyof typeof signs], text: words[key] }];
    const reader = form.core === "read" ? actors.find(({ id }) => id === read) : undefined;
    const actor = reader ?? example;
    return [{ key, sign: actor ? exampleOf(actor, form) : null, text: words[key] }];
  });
}

/** The arrow of a move, around 0,0: 26 wide and 10 high. */
export function moveNode(move: Move, colour: string): SvgNode {
  const dash = dashes[move];
  return el(
    "g",
    { fill: "none" },
    el("path", { d: "M-13 0H6", stroke: colour, strokeWidth: 2.6, ...(dash ? { strokeDasharray: dash } : {}) }),
    el("path", { d: "M13 0L2 5L4.5 0L2 -5Z", fill: colour }),
  );
}

/** The ground of a member state, around 0,0: 22 wide and 14 high. */
export function memberNode(fill: string, stroke: string): SvgNode {
  return el("rect", { x: -11, y: -7, width: 22, height: 14, fill, stroke });
}
