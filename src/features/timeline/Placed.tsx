import type { ReactNode } from "react";

/** A point in percent along the track, with pixels around it: what a transform cannot mix without a style attribute. */
export function At({ x, y, children }: { x: string; y: number | string; children: ReactNode }) {
  return (
    <svg x={x} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

type BoxProps = { x: string; y: number; width: string; height: number; children: ReactNode };

/** A box in percent along the track, for paths drawn 1 wide and as high as the box. */
export function Box({ x, y, width, height, children }: BoxProps) {
  return (
    <svg
      {...{ x, y, width, height }}
      viewBox={`0 0 1 ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
