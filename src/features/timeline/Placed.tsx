import type { ReactNode } from "react";
import { em } from "#ui/rem.ts";

/** A point in percent along the track, with the reader's pixels around it: what a transform cannot mix without a style attribute. */
export function At({ x, y, children }: { x: string; y: string; children: ReactNode }) {
  return (
    <svg {...{ x, y }} width={em(1)} height={em(1)} viewBox="0 0 1 1" overflow="visible" aria-hidden="true">
      {children}
    </svg>
  );
}

type BoxProps = { x: string; y: number; width: string; height: number; children: ReactNode };

/** A box in percent along the track, for paths drawn 1 wide and as high as the box. */
export function Box({ x, y, width, height, children }: BoxProps) {
  return (
    <svg
      {...{ x, width }}
      y={em(y)}
      height={em(height)}
      viewBox={`0 0 1 ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
