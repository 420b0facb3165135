import { escapeXml } from "./escape.ts";

/** An SVG element as data: written to a file as text, or drawn by React for print, with no markup parsed anywhere. */
export type SvgNode = {
  tag: string;
  /** Names as React writes them. */
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgNode | string)[];
};

type Child = SvgNode | string | null | false;

/** Makes an element; children that are null or false are left out. */
export function el(tag: string, attributes: SvgNode["attributes"], ...children: readonly Child[]): SvgNode {
  return {
    tag,
    attributes,
    children: children.filter((child): child is SvgNode | string => child !== null && child !== false),
  };
}

/** SVG's own names with capitals; every other capital stands for a hyphen. */
const kept = new Set([
  "viewBox",
  "preserveAspectRatio",
  "textLength",
  "lengthAdjust",
  "patternUnits",
  "patternTransform",
]);

function attributeName(name: string): string {
  if (name === "xmlLang") return "xml:lang";
  return kept.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function round(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : value;
}

/** The element as text, escaped, without what only the page has a use for. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .filter(([name]) => name !== "className" && !name.startsWith("data-"))
    .map(([name, value]) => ` ${attributeName(name)}="${escapeXml(round(value))}"`)
    .join("");
  const inside = children.map((child) => (typeof child === "string" ? escapeXml(child) : svgText(child))).join("");
  return inside === "" ? `<${tag}${written}/>` : `<${tag}${written}>${inside}</${tag}>`;
}

export function svgFile(root: SvgNode): string {
  const attributes = { xmlns: "http://www.w3.org/2000/svg", ...root.attributes };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText({ ...root, attributes })}\n`;
}
