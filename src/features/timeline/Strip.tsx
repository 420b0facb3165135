import { type PointerEvent as ReactPointerEvent, useRef } from "react";
import type { Bar } from "#domain/lanes.ts";
import { lastSourceDay } from "#domain/now.ts";
import { useActions, usePage, useViewPart } from "#ui/context.tsx";
import { useSize } from "#ui/hooks/useSize.ts";
import { em, rem } from "#ui/rem.ts";
import { formatMonth, formatYear } from "#words/dates.ts";
import { axisTicks } from "./axis.ts";
import { barsOf, extentOf } from "./bars.ts";
import { TEXT_PX, textWidth } from "./fit.ts";
import { At, Line } from "./Placed.tsx";
import { clampSpan, type DaySpan, dayAt, fractionOf, lengthOf, NOMINAL_WIDTH, percent, shiftSpan } from "./scale.ts";
import { periodOf, useAxis, useTimeWindow } from "./useTimeWindow.ts";

/** Height of the strip's picture and of a lane in it. */
const STRIP_PX = 26;
const LINE_PX = 2;
/** Narrowest bar that is still seen. */
const THINNEST_PX = 2;

type Grip = "start" | "end" | "frame";

/** The window after a grip moved by a number of days. */
function dragged(grip: Grip, start: DaySpan, days: number, axis: DaySpan): DaySpan {
  if (grip === "frame") return shiftSpan(start, days, axis);
  const moved =
    grip === "start"
      ? { from: Math.min(Math.max(start.from + days, axis.from), start.to - 27), to: start.to }
      : { from: start.from, to: Math.max(Math.min(start.to + days, axis.to), start.from + 27) };
  return clampSpan(moved, axis);
}

/** The frame of the window on the strip: dragged as a whole, or at an end. Its keys are the buttons beside the strip. */
function useFrameDrag(period: DaySpan, window: DaySpan) {
  const axis = useAxis();
  const actions = useActions();
  const ref = useRef<SVGSVGElement>(null);
  const drag = useRef<{ grip: Grip; x: number; start: DaySpan } | null>(null);
  const end = () => {
    drag.current = null;
  };
  return {
    ref,
    onPointerDown(event: ReactPointerEvent<SVGSVGElement>) {
      const box = ref.current?.getBoundingClientRect();
      if (!box || event.button !== 0 || !event.isPrimary) return;
      const x = event.clientX - box.left;
      const from = fractionOf(period, window.from) * box.width;
      const to = fractionOf(period, window.to + 1) * box.width;
      let start = window;
      let grip: Grip = "frame";
      if (Math.abs(x - from) <= 8) grip = "start";
      else if (Math.abs(x - to) <= 8) grip = "end";
      else if (x < from || x > to) {
        const middle = dayAt(period, x / box.width);
        const half = Math.round(lengthOf(window) / 2);
        start = clampSpan({ from: middle - half, to: middle - half + lengthOf(window) - 1 }, axis);
        actions.setTimeWindow(start);
      }
      drag.current = { grip, x: event.clientX, start };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: ReactPointerEvent<SVGSVGElement>) {
      const box = ref.current?.getBoundingClientRect();
      const at = drag.current;
      if (!at || !box || box.width === 0) return;
      const days = Math.round(((event.clientX - at.x) / box.width) * lengthOf(period));
      actions.setTimeWindow(dragged(at.grip, at.start, days, axis));
    },
    onPointerUp: end,
    onPointerCancel: end,
  };
}

type StripBarProps = { bar: Bar; period: DaySpan; width: number; y: number; height: number };

function StripBar({ bar, period, width, y, height }: StripBarProps) {
  const { x1, x2 } = extentOf(period, bar, 1);
  const box = {
    x: percent(x1),
    width: percent(Math.max(x2 - x1, THINNEST_PX / width)),
    y: rem(y),
    height: rem(height),
  };
  if (bar.state === "attested") return <rect className="tl-strip-bar" {...box} />;
  const isFaint = bar.state === "inferred" || bar.state === "possible";
  return isFaint ? <rect className="tl-strip-bar is-inferred" {...box} /> : null;
}

/** The whole period on a linear scale: small bars and events, and the frame of the window. The date control lies under it. */
export function Strip() {
  const [language, , dossier] = usePage();
  const lanes = useViewPart((view) => view.lanes);
  const events = useViewPart((view) => view.events);
  const window = useTimeWindow();
  const period = periodOf(dossier);
  const { ref, ...drag } = useFrameDrag(period, window);
  const width = useSize(ref)?.width ?? NOMINAL_WIDTH;
  const from = fractionOf(period, window.from);
  const to = fractionOf(period, window.to + 1);
  const gap = Math.min(3, (STRIP_PX - 6) / Math.max(lanes.length, 1));
  // Lines of neighbouring lanes stay apart.
  const thick = Math.min(LINE_PX, gap * 0.75);
  const years = axisTicks(period, width).filter((tick) => tick.kind === "year");
  return (
    <>
      <svg ref={ref} className="tl-strip" height={rem(STRIP_PX)} width="100%" aria-hidden="true" {...drag}>
        <rect
          className="tl-strip-ground"
          width={percent(fractionOf(period, lastSourceDay(dossier) + 1))}
          height="100%"
        />
        {years.map((tick) => {
          const x = percent(fractionOf(period, tick.day));
          return <line key={tick.day} className="tl-line year" x1={x} x2={x} y1="0" y2="100%" />;
        })}
        {lanes.map((lane, n) => (
          <g key={`${lane.place}:${lane.actor}`} className={`actor-${lane.actor} tl-strip-lane`}>
            {barsOf(lane).map((bar) => (
              <StripBar key={bar.from} bar={bar} period={period} width={width} y={2 + n * gap} height={thick} />
            ))}
          </g>
        ))}
        {events.map((event) => {
          const x = fractionOf(period, event.to);
          return (
            <Line key={event.claim.id} className="tl-strip-event" track={1} x1={x} y1={STRIP_PX - 5} y2={STRIP_PX} />
          );
        })}
        <rect
          className="tl-frame"
          x={percent(from)}
          width={percent(to - from)}
          y={rem(1)}
          height={rem(STRIP_PX - 2)}
          rx={rem(2)}
        />
        {[from, to].map((edge) => (
          <At key={edge} x={percent(edge)} y={em(STRIP_PX / 2)}>
            <rect className="tl-grip" x="-3.5" y="-7" width="7" height="14" rx="2" />
          </At>
        ))}
      </svg>
      <svg className="tl-years" height={rem(16)} width="100%" aria-hidden="true">
        {years.length === 0 && (
          <text className="tl-axis-label" x={percent(3 / width)} y="12">
            {formatMonth(language, period.from)}
          </text>
        )}
        {years
          .filter((tick) => tick.labelled)
          .map((tick) => {
            const x = fractionOf(period, tick.day);
            const text = formatYear(language, tick.day);
            if (x * width + textWidth(text) + 4 > width) return null;
            return (
              <text key={tick.day} className="tl-axis-label" x={percent(x + 3 / width)} y={em(12, TEXT_PX)}>
                {text}
              </text>
            );
          })}
      </svg>
    </>
  );
}
