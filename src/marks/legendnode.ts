import type { View } from "#domain/view.ts";
import { widthOf } from "#drawing/measure.ts";
import { palettes } from "#drawing/palette.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import { colourOf, type Ink, keyNode, symbolNode } from "#drawing/symbolnode.ts";
import { lineNode } from "#drawing/textnode.ts";
import type { Language } from "#words/language.ts";
import { mapWords } from "#words/map.ts";
import { hiddenText, keysDrawn, legendForces, legendForms, legendKeys, legendMoves } from "./legend.ts";
import { LEGEND_WIDTH, legendHeight } from "./room.ts";
import type { MarkLayer, MarksLayout } from "./types.ts";

/** One explained mark: its drawing around 0,0 and its words. */
export type LegendEntry = { key: string; node: SvgNode; text: string };

const dashes = { moved: undefined, possibleMove: "1.5 3.5", plannedMove: "5 3" } as const;

function arrow(colour: string, dash: string | undefined): SvgNode {
  return el(
    "g",
    { fill: "none" },
    el("path", { d: "M-13 0H6", stroke: colour, strokeWidth: 2.6, ...(dash ? { strokeDasharray: dash } : {}) }),
    el("path", { d: "M13 0L2 5L4.5 0L2 -5Z", fill: colour }),
  );
}

type Drawn = { language: Language; view: View; mode: "map" | "context"; layers: readonly MarkLayer[] };

/** Forces with a mark of their own in a layout. */
function forcesIn({ places, arrows, edges }: MarksLayout): ReadonlySet<string> {
  return new Set([
    ...places.flatMap(({ symbols }) => symbols.map(({ actor }) => actor)),
    ...[...arrows, ...edges].map(({ actor }) => actor),
  ]);
}

/**
 * The forces, then the marks, in the words of the legend on the screen. With a layout those drawn in it and no others;
 * without one all that the view could show.
 */
export function legendEntries(
  { language, view, mode, layers }: Drawn,
  ink: Ink,
  layout?: MarksLayout,
): { forces: LegendEntry[]; marks: LegendEntry[] } {
  const { keys: words } = mapWords[language];
  const { dossier } = view;
  const drawn = layout && forcesIn(layout);
  const shown = legendForces(view.dossier, mode).filter(
    (id) => (view.query.actors?.has(id) ?? true) && (drawn?.has(id) ?? true),
  );
  const actors = shown.flatMap((id) => dossier.actor.get(id) ?? []);
  const example = actors[0] ?? dossier.actors.find(({ role }) => role === "force");
  const government = dossier.actors.find(({ role }) => role === "state");
  const keys = legendKeys(view, mode, layers);
  const styles = layout?.arrows.map(({ style }) => style) ?? (["recent", "planned"] as const);
  const marks = (layout ? keysDrawn(keys, layout) : keys).flatMap((key): LegendEntry[] => {
    if (key === "moves")
      return legendMoves(styles).map((move) => ({
        key: move,
        node: arrow(colourOf(example, ink), dashes[move]),
        text: words[move],
      }));
    const form = legendForms[key];
    const { focusLand, focusBorder } = palettes.light;
    // Without the country code: it would touch the row above.
    const node =
      form && example
        ? symbolNode({ ...example, iso: "" }, form, ink, form.outline === "solid" ? 8.5 : undefined)
        : key === "state" && government
          ? keyNode(government, ink)
          : key === "member"
            ? el("rect", { x: -11, y: -7, width: 22, height: 14, fill: focusLand, stroke: focusBorder })
            : el("g", {});
    const text = key === "hidden" ? (hiddenText(view, mode, language) ?? "") : words[key];
    return [{ key, node, text }];
  });
  return {
    forces: actors.map((actor) => ({ key: actor.id, node: keyNode(actor, ink), text: actor.short })),
    marks,
  };
}

const ROW = 28;

/** The legend as a panel; its room is the one that the layout keeps free. */
export function legendNode(
  entries: ReturnType<typeof legendEntries>,
  left: number,
  top: number,
  ink: Ink,
): { node: SvgNode; height: number } {
  const nodes: SvgNode[] = [];
  let [x, y] = [left + 14, top + 8];
  const place = (node: SvgNode, atX: number, atY: number) =>
    el("g", { transform: `translate(${atX.toFixed(1)} ${atY.toFixed(1)})` }, node);
  for (const { node, text } of entries.forces) {
    const width = widthOf(text, "strong") + 40;
    if (x + width > left + LEGEND_WIDTH && x > left + 14) {
      x = left + 14;
      y += ROW;
    }
    nodes.push(
      place(node, x + 8, y + ROW / 2),
      lineNode({ text, style: "strong" }, x + 22, y + 6, ink, { halo: false }),
    );
    x += width;
  }
  for (const { node, text } of entries.marks) {
    y += ROW;
    nodes.push(
      place(node, left + 26, y + ROW / 2),
      lineNode({ text, style: "quiet" }, left + 50, y + 6, ink, { halo: false }),
    );
  }
  const height = y + ROW + 8 - top;
  const panel = el("rect", {
    x: left,
    y: top,
    width: legendWidth(entries),
    height,
    rx: 6,
    fill: ink.ground,
    stroke: "#dedbd3",
  });
  return { node: el("g", {}, panel, ...nodes), height };
}

function legendWidth({ marks }: ReturnType<typeof legendEntries>): number {
  return Math.max(LEGEND_WIDTH, ...marks.map(({ text }) => widthOf(text, "quiet") + 64));
}

/** The box that the layout keeps free for the panel. */
export function legendBox(entries: ReturnType<typeof legendEntries>, left: number, top: number) {
  const height = legendHeight(entries.marks.length + 1 + Math.ceil(entries.forces.length / 2));
  return { left, top, right: left + legendWidth(entries) + 8, bottom: top + height };
}
