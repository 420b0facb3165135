import { el } from "#drawing/svgtree.ts";
import type { Size } from "#geo/camera.ts";
import { pageLines } from "#marks/linenodes.ts";
import type { MarksLayout } from "#marks/types.ts";
import { SvgTree } from "#ui/SvgTree.tsx";

/** Arrows, distances and lines to blocks that stand apart: one picture under the marks. */
export function MarkLines({ layout, size, isPast }: { layout: MarksLayout; size: Size; isPast: boolean }) {
  const className = `map-lines${isPast ? " is-past" : ""}`;
  const viewBox = `0 0 ${size.width} ${size.height}`;
  return (
    <SvgTree
      node={el("svg", { className, viewBox, preserveAspectRatio: "none", fill: "none" }, ...pageLines(layout))}
    />
  );
}
