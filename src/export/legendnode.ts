import type { View } from "#domain/view.ts";
import type { Language } from "#i18n/language.ts";
import { mapWords } from "#i18n/map.ts";
import { LEGEND_WIDTH, legendHeight } from "#map/marks/frame.ts";
import { type LegendKey, legendForces, legendKeys } from "#map/marks/legend.ts";
import { widthOf } from "#map/marks/measure.ts";
import type { MarkLayer } from "#map/marks/types.ts";
import { palettes } from "#map/palette.ts";
import type { SymbolForm } from "#map/symbol.ts";
import { el, type SvgNode } from "./svgtree.ts";
import { colourOf, type Ink, keyNode, symbolNode } from "./symbolnode.ts";
import { lineNode } from "./textnode.ts";

/** One explained mark: its drawing around 0,0 and its words. */
export type LegendEntry = { key: string; node: SvgNode; text: string };

const forms: Partial<Record<LegendKey, SymbolForm>> = {
  base: { core: "full", outline: "dashed", struck: false },
  old: { core: "faded", outline: "dashed", struck: false },
  planned: { core: "none", outline: "dashed", struck: false },
  struck: { core: "none", outline: "solid", struck: true },
  country: { core: "none", outline: "solid", struck: false },
};

function arrow(colour: string, isPlanned: boolean): SvgNode {
  return el(
    "g",
    { fill: "none" },
    el("path", { d: "M-13 0H6", stroke: colour, strokeWidth: 2.6, ...(isPlanned ? { strokeDasharray: "5 3" } : {}) }),
    el("path", { d: "M13 0L2 5L4.5 0L2 -5Z", fill: colour }),
  );
}

/** The forces with marks in the view, then the marks on the picture and no others, as the legend on the screen. */
export function legendEntries(
  language: Language,
  view: View,
  mode: "map" | "context",
  layers: readonly MarkLayer[],
  ink: Ink,
): { forces: LegendEntry[]; marks: LegendEntry[] } {
  const { keys: words } = mapWords[language];
  const { dossier } = view;
  const shown = legendForces(view, mode).filter((id) => view.query.actors?.has(id) ?? true);
  const actors = shown.flatMap((id) => dossier.actor.get(id) ?? []);
  const example = actors[0] ?? dossier.actors.find(({ role }) => role === "force");
  const government = dossier.actors.find(({ role }) => role === "state");
  const marks = legendKeys(view, mode, layers).flatMap((key): LegendEntry[] => {
    if (key === "moves")
      return [
        { key: "moved", node: arrow(colourOf(example, ink), false), text: words.moved },
        { key: "plannedMove", node: arrow(colourOf(example, ink), true), text: words.plannedMove },
      ];
    const form = forms[key];
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
    return [{ key, node, text: words[key] }];
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
