import type { Actor } from "#domain/compiled.ts";
import type { Point } from "#geo/box.ts";
import { app6Pictures } from "./app6.ts";
import { el, type SvgNode } from "./svgtree.ts";
import { DIFFER_RADIUS, OUTLINE_RADIUS, type SymbolForm, shapePath, signPath, symbolParts } from "./symbol.ts";

/** How a picture is coloured. */
export type Ink = {
  ink: string;
  ink2: string;
  halo: string;
  ground: string;
  accent: string;
  /** No actor colours: shapes alone tell the forces apart. */
  mono: boolean;
  app6: boolean;
  /** Words stand on light plates instead of in a halo: a PDF would hold haloed words twice, stroke and fill. */
  plates: boolean;
};

/** Ids of the hatch of an actor, which stands for a pale core: it stays apart from a full one without colour too. */
function hatchId(actor: Pick<Actor, "id">): string {
  return `hatch-${actor.id}`;
}

export function colourOf(actor: Pick<Actor, "symbol"> | undefined, { mono, ink }: Pick<Ink, "mono" | "ink">): string {
  return mono || !actor ? ink : actor.symbol.light;
}

/** Patterns for a picture's `defs`. */
export function hatches(actors: readonly Actor[], ink: Ink): SvgNode {
  return el(
    "defs",
    {},
    ...actors.map((actor) =>
      el(
        "pattern",
        { id: hatchId(actor), width: 3, height: 3, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
        el("rect", { width: 3, height: 3, fill: ink.ground }),
        el("rect", { width: 1.2, height: 3, fill: colourOf(actor, ink) }),
      ),
    ),
  );
}

const strikeLook = (stroke: string) => ({ stroke, strokeWidth: 2, strokeLinecap: "round" });

/** A force's APP-6 symbol around 0,0 with its country code above; null for an actor without one. */
export function app6Node(
  actor: Pick<Actor, "sidc" | "iso" | "short">,
  form: SymbolForm,
  size: number,
  mono = false,
): SvgNode | null {
  const known = app6Pictures[actor.sidc ?? ""];
  if (!known) return null;
  const { box, parts } = form.core === "none" && form.outline === "dashed" ? known.planned : known.present;
  return el(
    "g",
    {},
    el(
      "svg",
      {
        x: -size / 2,
        y: -size / 2,
        width: size,
        height: size,
        viewBox: box,
        opacity: form.core === "full" || form.core === "none" ? 1 : 0.5,
      },
      ...parts.map(({ d, fill, stroke, width, dash }) =>
        el("path", {
          d,
          fill: mono && fill.startsWith("rgb") ? "#ffffff" : fill,
          stroke,
          strokeWidth: width,
          ...(dash ? { strokeDasharray: dash } : {}),
        }),
      ),
    ),
    el(
      "text",
      { y: -size / 2 - 2, fontSize: 12, fontWeight: 680, textAnchor: "middle", fill: "#1b1a18" },
      actor.iso ?? actor.short,
    ),
    form.sign !== null && el("path", { d: signPath(form.sign, size / 2), ...strikeLook("#1b1a18") }),
  );
}

/** One force's symbol around 0,0, as `ActorSymbol` draws it on the screen. */
export function symbolNode(actor: Actor, form: SymbolForm, ink: Ink, radius?: number): SvgNode {
  const app6 = ink.app6 && radius === undefined ? app6Node(actor, form, OUTLINE_RADIUS * 2.1, ink.mono) : null;
  if (app6) return app6;
  const colour = colourOf(actor, ink);
  const looks: Readonly<Record<string, SvgNode["attributes"]>> = {
    outline: {
      fill: form.outline === "solid" ? "none" : ink.ground,
      stroke: colour,
      strokeWidth: form.outline === "solid" ? 2 : 1.6,
      ...(form.outline === "dashed" ? { strokeDasharray: "2.6 2.2" } : {}),
    },
    core: {
      fillRule: "evenodd",
      fill: form.core === "possible" ? `url(#${hatchId(actor)})` : colour,
      ...(form.core === "possible" ? { stroke: colour, strokeWidth: 0.8 } : {}),
    },
    strike: strikeLook(colour),
  };
  const parts = symbolParts(actor.symbol.shape, form, radius);
  return el("g", {}, ...parts.map(({ className, d }) => el("path", { d, ...looks[className.split(" ")[0] ?? ""] })));
}

/** The plain shape of a force, for the legend, as on the screen. */
export function keyNode(actor: Actor, ink: Ink): SvgNode {
  return el("path", { d: shapePath(actor.symbol.shape, 5), fill: colourOf(actor, ink) });
}

/** The sign of a contradiction between sources, around a point. */
export function differNode({ x, y }: Point, ink: Ink): SvgNode {
  const sign = { x, y: y + 4.4, fill: ink.ground, fontSize: 12, fontWeight: 700, textAnchor: "middle" };
  return el("g", {}, el("circle", { cx: x, cy: y, r: DIFFER_RADIUS, fill: ink.ink }), el("text", sign, "≠"));
}
