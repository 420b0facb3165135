import type { Actor } from "#domain/compiled.ts";
import { widthOf } from "#drawing/measure.ts";
import { palettes } from "#drawing/palette.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import { colourOf, differNode, type Ink, keyNode, symbolNode } from "#drawing/symbolnode.ts";
import { lineNode } from "#drawing/textnode.ts";
import { legendForces } from "./legend.ts";
import { type LegendMark, type LegendOf, legendMarks, memberNode, moveNode } from "./legendsigns.ts";
import { LEGEND_WIDTH, legendHeight } from "./room.ts";
import type { MarksLayout } from "./types.ts";

/** One explained mark: its drawing around 0,0 and its words. */
export type LegendEntry = { key: string; node: SvgNode; text: string };

/** Forces with a mark of their own in a layout. */
function forcesIn({ places, arrows, edges }: MarksLayout): ReadonlySet<string> {
  return new Set([
    ...places.flatMap(({ symbols }) => symbols.map(({ actor }) => actor)),
    ...[...arrows, ...edges].map(({ actor }) => actor),
  ]);
}

function signNode(sign: LegendMark["sign"], ink: Ink): SvgNode {
  switch (sign?.kind) {
    case "symbol":
      return symbolNode(sign.actor, sign.form, ink, sign.radius);
    case "shape":
      return keyNode(sign.actor, ink);
    case "move":
      return moveNode(sign.move, colourOf(sign.actor, ink));
    case "differ":
      return differNode({ x: 0, y: 0 }, ink);
    case "member":
      return memberNode(palettes.light.focusLand, palettes.light.focusBorder);
    case undefined:
      return el("g", {});
  }
}

/** The forces, then the marks, in the words of the legend on the screen. */
export function legendEntries(
  of: LegendOf,
  ink: Ink,
  layout?: MarksLayout,
): { forces: LegendEntry[]; marks: LegendEntry[] } {
  const { view, mode } = of;
  const drawn = layout && forcesIn(layout);
  const actors = legendForces(view.dossier, mode)
    .filter((id) => (view.query.actors?.has(id) ?? true) && (drawn?.has(id) ?? true))
    .flatMap((id) => view.dossier.actor.get(id) ?? []);
  const example: Actor | undefined = actors[0] ?? view.dossier.actors.find(({ role }) => role === "force");
  const marks = legendMarks(of, example, layout);
  return {
    forces: actors.map((actor) => ({ key: actor.id, node: keyNode(actor, ink), text: actor.short })),
    marks: marks.map(({ key, sign, text }) => ({ key, node: signNode(sign, ink), text })),
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
