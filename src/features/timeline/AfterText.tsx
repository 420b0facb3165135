import { lastSourceDay } from "#domain/now.ts";
import { usePage, useViewPart, useWords } from "#ui/context.tsx";
import { em } from "#ui/rem.ts";
import { formatDay } from "#words/dates.ts";
import { timelineWords } from "#words/timeline.ts";
import { silentFrom } from "./Axis.tsx";
import { TEXT_PX, textWidth } from "./fit.ts";
import { type DaySpan, fractionOf, percent } from "./scale.ts";

const LINE_PX = 18;

/** A text on as few lines as the width allows, at most two; null when a word is too long or there is too much text. */
export function wrapText(text: string, width: number, size = TEXT_PX): string[] | null {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (textWidth(word, size) > width) return null;
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  return lines.length > 2 ? null : lines;
}

/** Over the lanes, whose lines stop around it: what the stretch after the last source is. */
export function AfterText({ window, width }: { window: DaySpan; width: number }) {
  const words = useWords(timelineWords);
  const [language, , dossier] = usePage();
  const last = lastSourceDay(dossier);
  const from = silentFrom(window, last);
  const zone = (1 - from) * width;
  const lines = wrapText(words.noSourceAfter(formatDay(language, last).replaceAll(" ", "\u00a0")), zone - 36);
  if (from >= 1 || !lines) return null;
  // The ticks of the bars that end there keep 20 px.
  return (
    <>
      {lines.map((line, n) => (
        <text
          key={line}
          className={`tl-after-text${lines.length > 1 ? " is-two" : ""}`}
          x={percent(from + (1 - from) / 2 + 10 / width)}
          y="50%"
          dy={em((n - (lines.length - 1) / 2) * LINE_PX + 16, TEXT_PX)}
        >
          {line}
        </text>
      ))}
    </>
  );
}

/** Behind the lanes: the stretch of time looked at, where it is not a day. */
export function Stretch({ window }: { window: DaySpan }) {
  const moment = useViewPart((view) => (view.query.moment.kind === "point" ? null : view.query.moment));
  if (!moment) return null;
  const from = Math.max(fractionOf(window, moment.from), 0);
  const to = Math.min(fractionOf(window, moment.to + 1), 1);
  return to > from ? <rect className="tl-stretch" x={percent(from)} width={percent(to - from)} height="100%" /> : null;
}
