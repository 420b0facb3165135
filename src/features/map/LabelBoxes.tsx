import type { Box } from "#geo/box.ts";
import type { Size } from "#geo/camera.ts";
import type { MarksLayout } from "#marks/types.ts";

const colours = { words: "#d4006a", covered: "#0070d4" } as const;

type Props = { layout: MarksLayout; size: Size; covered: readonly Box[] };

/** Debug overlay: the boxes that label placement works with, words in pink and what they keep clear of in blue. */
export function LabelBoxes({ layout, size, covered }: Props) {
  const words = [
    ...layout.places.flatMap(({ labels }) => labels.map(({ box }) => box)),
    ...layout.arrows.flatMap(({ label }) => (label ? [label.box] : [])),
    ...layout.edges.map(({ box }) => box),
  ];
  const rects = (boxes: readonly Box[], kind: keyof typeof colours) =>
    boxes.map(({ left, top, right, bottom }) => (
      <rect
        key={`${kind} ${left} ${top} ${right} ${bottom}`}
        {...{ x: left, y: top, width: right - left, height: bottom - top }}
        fill="none"
        stroke={colours[kind]}
      />
    ));
  return (
    <svg
      className="map-lines"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {rects(words, "words")}
      {rects(covered, "covered")}
    </svg>
  );
}
