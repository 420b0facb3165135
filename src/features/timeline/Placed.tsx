import type { ReactNode } from "react";
import { em, rem } from "#ui/rem.ts";
import { percent } from "./scale.ts";

type Across = {
  className: string;
  /** Width of the track in pixels; what lies along it is drawn in parts of that. */
  track: number;
};

type RectProps = Across & { x1: number; x2: number; y?: number; height: number };

/** A rectangle: along the track in its pixels, across it in the reader's. */
export function Rect({ className, track, x1, x2, y, height }: RectProps) {
  const along = { x: percent(x1 / track), width: percent((x2 - x1) / track) };
  return <rect className={className} {...along} y={y && rem(y)} height={rem(height)} />;
}

type LineProps = Across & { x1: number; x2?: number; y1: number; y2?: number };

/** A line, upright or level unless both ends are given: along the track in its pixels, across it in the reader's. */
export function Line({ className, track, x1, x2 = x1, y1, y2 = y1 }: LineProps) {
  return <line className={className} x1={percent(x1 / track)} x2={percent(x2 / track)} y1={em(y1)} y2={em(y2)} />;
}

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
