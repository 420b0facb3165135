import { createElement, type ReactNode } from "react";
import type { SvgNode } from "#drawing/svgtree.ts";

function draw(node: SvgNode | string, key: number): ReactNode {
  if (typeof node === "string") return node;
  return createElement(node.tag, { key, ...node.attributes }, ...node.children.map(draw));
}

/** A picture that is data, in the page: the same elements that its file holds. */
export function SvgTree({ node, label }: { node: SvgNode; label?: string }) {
  const attributes = label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label };
  return createElement(node.tag, { ...node.attributes, ...attributes }, ...node.children.map(draw));
}
