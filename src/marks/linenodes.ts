import type { ArrowStyle } from "#drawing/arrow.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import type { Ink } from "#drawing/symbolnode.ts";
import type { ArrowMark, MarksLayout } from "./types.ts";

type LineInk = Pick<Ink, "ink" | "ink2" | "halo" | "accent">;

const dotted = { strokeWidth: 2.4, strokeDasharray: "3 4", strokeOpacity: 0.85 };

const shafts: Record<ArrowStyle, SvgNode["attributes"]> = {
  recent: { strokeWidth: 3.4 },
  older: { strokeWidth: 3, strokeOpacity: 0.8 },
  planned: { strokeWidth: 2.4, strokeDasharray: "7 5" },
  possible: dotted,
  disputed: dotted,
};

/** An arrow: its shaft over a lighter one, and its head. */
function arrowNode({ actor, claims, shaft, head, style, ringed }: ArrowMark, colour: string, ink: LineInk): SvgNode {
  const casing = ringed
    ? { stroke: ink.accent, strokeWidth: 9 }
    : { stroke: ink.halo, strokeWidth: 6.5, strokeOpacity: 0.75 };
  return el(
    "g",
    { className: `map-arrow actor-${actor}`, "data-claims": claims.join(" ") },
    el("path", { d: shaft, ...casing }),
    el("path", { className: "shaft", d: shaft, stroke: colour, ...shafts[style] }),
    el("path", { d: head, fill: colour, stroke: ink.halo, paintOrder: "stroke" }),
  );
}

/** Lines to what stands apart, distances and arrows, for a group without fill: the same in the page, the served one and files. */
export function lineNodes(layout: MarksLayout, ink: LineInk, colourOf: (arrow: ArrowMark) => string): SvgNode[] {
  return [
    ...layout.places.flatMap(({ leader }) => {
      if (!leader) return [];
      const { from, to } = leader;
      return el(
        "g",
        { className: "map-leader" },
        el("path", { d: `M${from.x} ${from.y}L${to.x} ${to.y}`, stroke: ink.ink, strokeWidth: 1.2 }),
        el("circle", { cx: from.x, cy: from.y, r: 3, fill: ink.ink }),
      );
    }),
    ...layout.distances.map(({ path }) => {
      const look = { stroke: ink.ink2, strokeWidth: 1.6, strokeDasharray: "5 4" };
      return el("path", { className: "map-distance", d: path, ...look });
    }),
    ...layout.arrows.map((arrow) => arrowNode(arrow, colourOf(arrow), ink)),
  ];
}

/** The same in the colours of the page's style sheets. */
export function pageLines(layout: MarksLayout): SvgNode[] {
  const ink = { ink: "var(--ink)", ink2: "var(--ink-2)", halo: "var(--map-halo)", accent: "var(--accent)" };
  return lineNodes(layout, ink, () => "currentcolor");
}
