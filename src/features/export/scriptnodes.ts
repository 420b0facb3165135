import type { Dossier } from "#domain/dossier.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
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
