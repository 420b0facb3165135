import type { Dossier } from "#domain/dossier.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import { colourOf, differNode, type Ink, symbolNode } from "#drawing/symbolnode.ts";
import { labelNode } from "#drawing/textnode.ts";
import type { Box } from "#geo/box.ts";
import { lineNodes } from "#marks/linenodes.ts";
import type { MarksLayout, PlaceMark } from "#marks/types.ts";
import { isRightToLeft } from "#words/direction.ts";
import type { Language } from "#words/language.ts";
import { type OtherScript, runsOf, scriptsOf } from "#words/scripts.ts";

/** The words of a run in their language; those that run from right to left keep their order among others. */
function runNode(tag: string, text: string): SvgNode {
  const turned = isRightToLeft(tag) ? { direction: "rtl", unicodeBidi: "isolate" } : {};
  return el("tspan", { xmlLang: tag, ...turned }, text);
}

function marked(node: SvgNode, scripts: readonly OtherScript[]): SvgNode {
  const children = node.children.flatMap((child): (SvgNode | string)[] => {
    if (typeof child !== "string") return [marked(child, scripts)];
    if (node.tag !== "text") return [child];
    return runsOf(child, scripts).map(({ text, tag }) => (tag ? runNode(tag, text) : text));
  });
  return { ...node, children };
}

/** The scripts that the interface's language does not have: the dossier's own, then those of its sources. */
function otherScripts({ tag, sources }: Dossier, language: Language): OtherScript[] {
  const own = scriptsOf({ tag: language, sources: [{ language: tag }] });
  const others = scriptsOf({ tag: language, sources });
  return [...own, ...others.filter(({ names }) => own.every((script) => script.names.source !== names.source))];
}

/**
 * A picture whose words say their language: the interface's, and that of names in another script. Title and description
 * have no parts and are the interface's.
 */
export function inLanguages(root: SvgNode, dossier: Dossier, language: Language): SvgNode {
  const written = marked(root, otherScripts(dossier, language));
  return { ...written, attributes: { ...root.attributes, xmlLang: language } };
}

function rect({ left, top, right, bottom }: Box, attributes: Record<string, string | number>): SvgNode {
  return el("rect", { x: left, y: top, width: right - left, height: bottom - top, ...attributes });
}

function placeNode(mark: PlaceMark, dossier: Dossier, ink: Ink): SvgNode {
  const { at, plate, dot } = mark;
  return el(
    "g",
    {},
    mark.isCard === true && rect(mark.hit, { fill: ink.ground, fillOpacity: 0.88, stroke: "#dedbd3", rx: 6 }),
    plate && rect(plate, { fill: ink.accent, stroke: ink.ink, strokeWidth: 2, rx: mark.kind === "base" ? 24 : 6 }),
    mark.ringed && rect(mark.hit, { fill: "none", stroke: ink.ink, strokeWidth: 2, rx: mark.kind === "base" ? 24 : 6 }),
    dot === "approximate" &&
      el("circle", {
        cx: at.x,
        cy: at.y,
        r: 9,
        fill: "none",
        stroke: ink.ink,
        strokeWidth: 1.2,
        strokeDasharray: "2 2",
      }),
    dot !== null && el("circle", { cx: at.x, cy: at.y, r: 4, fill: ink.ink, stroke: ink.ground }),
    ...mark.symbols.map((symbol) => {
      const actor = dossier.actor.get(symbol.actor);
      if (!actor) return null;
      const node = symbolNode(actor, symbol.form, ink, symbol.radius);
      return el("g", { transform: `translate(${symbol.at.x.toFixed(1)} ${symbol.at.y.toFixed(1)})` }, node);
    }),
    ...mark.labels.map((label) => labelNode(label, ink, plate === null)),
  );
}

/** Every mark of a layout in the order of the screen: lines first, then places, then words and boxes at the edge. */
export function markNodes(layout: MarksLayout, dossier: Dossier, ink: Ink): SvgNode[] {
  return [
    el("g", { fill: "none" }, ...lineNodes(layout, ink, ({ actor }) => colourOf(dossier.actor.get(actor), ink))),
    ...layout.places.map((mark) => placeNode(mark, dossier, ink)),
    ...layout.arrows.flatMap(({ id, label }) =>
      label && !layout.edges.some((edge) => edge.id === id) ? [labelNode(label, ink)] : [],
    ),
    ...layout.edges.map(({ box, label }) =>
      el("g", {}, rect(box, { fill: ink.ground, stroke: "#dedbd3", rx: 6 }), labelNode(label, ink, false)),
    ),
    ...layout.distances.flatMap(({ label }) => (label ? [labelNode(label, ink)] : [])),
    ...layout.differs.map(({ at }) => differNode(at, ink)),
  ];
}
