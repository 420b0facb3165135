import { useMemo } from "react";
import { type Day, dateOf } from "#domain/day.ts";
import { lastSourceDay } from "#domain/now.ts";
import { useDossier, useLanguage, useView, useViewPart } from "#ui/context.tsx";
import { em, rem } from "#ui/rem.ts";
import { formatDay, formatDayShort, formatEdtf, formatMonthShort, formatYear } from "#words/dates.ts";
import type { Language } from "#words/language.ts";
import { type AxisTick, axisTicks, monthStep } from "./axis.ts";
import { FLAG_PX, TEXT_PX, textWidth } from "./fit.ts";
import { cursorFraction, type DaySpan, fractionOf, percent } from "./scale.ts";

type Props = { window: DaySpan; width: number };

const AXIS_PX = 24;

function labelOf(language: Language, tick: AxisTick, isFirst: boolean, step: number): string {
  // Where no month begins, the first day names its month.
  if (tick.kind === "day") return isFirst ? formatDay(language, tick.day) : `${dateOf(tick.day).getUTCDate()}`;
  if (step >= 12) return formatYear(language, tick.day);
  const month = formatMonthShort(language, tick.day);
  return isFirst || tick.kind === "year" ? `${month} ${formatYear(language, tick.day)}` : month;
}

/** Where in the window the stretch after the last source begins. */
export function silentFrom(window: DaySpan, last: Day): number {
  return Math.max(fractionOf(window, last + 1), 0);
}

/** Behind the lanes: lines of the axis, and the stretch after the last source. */
export function Backdrop({ window, width }: Props) {
  const dossier = useDossier();
  const from = silentFrom(window, lastSourceDay(dossier));
  return (
    <>
      {from < 1 && <rect className="tl-after" x={percent(from)} width={percent(1 - from)} height="100%" />}
      {axisTicks(window, width).map((tick) => {
        const x = percent(fractionOf(window, tick.day));
        return <line key={tick.day} className={`tl-line ${tick.kind}`} x1={x} x2={x} y1="0" y2="100%" />;
      })}
    </>
  );
}

/** Where the flag of the current date lies on the axis, and its day, or the month or year that is looked at; null while the date is outside the window. */
function flagOf(
  language: Language,
  window: DaySpan,
  width: number,
  { day, partial }: { day: number; partial: string },
) {
  if (day < window.from || day > window.to) return null;
  const text = partial === "" ? formatDayShort(language, day) : formatEdtf(language, partial);
  const flagWidth = Math.ceil(textWidth(text, FLAG_PX, true)) + 14;
  const middle = cursorFraction(window, day) * width;
  const x = Math.min(Math.max(middle - flagWidth / 2, 0), width - flagWidth);
  return { text, x, width: flagWidth };
}

/** Names of months and years, and the flag of the current date. */
export function Axis({ window, width }: Props) {
  const language = useLanguage();
  const at = useViewPart(({ day, query: { moment } }) => ({
    day,
    partial: (moment.kind === "point" && moment.partial) || "",
  }));
  const ticks = useMemo(() => axisTicks(window, width), [window, width]);
  const flag = flagOf(language, window, width, at);
  const step = monthStep(window, width);
  let taken = 0;
  let isFirst = true;
  const isOneMonth = ticks.every(({ kind }) => kind === "day");
  const labels = ticks.flatMap((tick) => {
    if (!tick.labelled) return [];
    const text = labelOf(language, tick, isFirst && (isOneMonth || tick.kind !== "day"), step);
    const strong = step < 12 && (tick.kind === "year" || (isFirst && tick.kind === "month"));
    const x = fractionOf(window, tick.day) * width + 4;
    const end = x + textWidth(text, TEXT_PX, strong);
    const isHidden = flag !== null && x < flag.x + flag.width + 2 && end > flag.x - 2;
    if (x < taken || end > width || isHidden) return [];
    taken = end + 2;
    if (isOneMonth || tick.kind !== "day") isFirst = false;
    return [{ tick, text, strong, x }];
  });
  return (
    <svg className="tl-track tl-axis-track" height={rem(AXIS_PX)} width="100%" aria-hidden="true">
      {labels.map(({ tick, text, strong, x }) => (
        <text
          key={tick.day}
          className={`tl-axis-label${strong ? " strong" : ""}`}
          x={percent(x / width)}
          y={em(15, TEXT_PX)}
        >
          {text}
        </text>
      ))}
      {flag && (
        <>
          <rect
            className="tl-flag"
            x={percent(flag.x / width)}
            y={rem(1)}
            width={rem(flag.width)}
            height={rem(20)}
            rx={rem(3)}
          />
          <text className="tl-flag-text" x={percent((flag.x + flag.width / 2) / width)} y={em(15.5, FLAG_PX)}>
            {flag.text}
          </text>
        </>
      )}
    </svg>
  );
}

/** Over the lanes: the ink line at the current date, or the two ends of the stretch looked at. */
export function Cursor({ window }: { window: DaySpan }) {
  const { day, query } = useView();
  const { moment } = query;
  const isSeen = (value: number) => value >= window.from && value <= window.to;
  const line = (value: number) => percent(cursorFraction(window, value));
  if (moment.kind === "point")
    return isSeen(day) ? <line className="tl-cursor" x1={line(day)} x2={line(day)} y1="0" y2="100%" /> : null;
  return (
    <>
      {[moment.from, moment.to].filter(isSeen).map((value) => (
        <line key={value} className="tl-cursor" x1={line(value)} x2={line(value)} y1="0" y2="100%" />
      ))}
    </>
  );
}
