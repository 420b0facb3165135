import type { Day } from "#domain/day.ts";
import { dateOf, dayOf } from "#domain/day.ts";
import { momentDays } from "#prose/moment.ts";
import { useLanguage, useView, useWords } from "#ui/context.tsx";
import { formatYear } from "#words/dates.ts";
import { storyWords } from "#words/story.ts";

/** The whole period on one line: years, events of the first two ranks, and where the date stands. */
export function MiniTimeline() {
  const words = useWords(storyWords);
  const language = useLanguage();
  const view = useView();
  const { dossier, events, day } = view;
  const { first, last } = dossier;
  const at = (value: Day) => `${((Math.min(Math.max(value, first), last) - first) / Math.max(1, last - first)) * 100}%`;
  const [from, to] = [dateOf(first).getUTCFullYear(), dateOf(last).getUTCFullYear()];
  const years = Array.from({ length: to - from + 1 }, (_, n) => from + n);
  const marks = [...new Set(events.filter((event) => event.rank <= 2).map((event) => event.to))];
  return (
    <div
      className="story-timeline"
      role="img"
      aria-label={words.timeline(formatYear(language, first), formatYear(language, last), momentDays(language, view))}
    >
      <span className="story-axis" />
      <span className="story-axis done" style={{ width: at(day) }} />
      {years.map((year) => (
        <span key={year} className="story-year" style={{ left: at(dayOf(`${year}-01-01`)) }}>
          <span>{year}</span>
        </span>
      ))}
      {marks.map((mark) => (
        <span key={mark} className="story-event" style={{ left: at(mark) }} />
      ))}
      <span className="story-cursor" style={{ left: at(day) }} />
    </div>
  );
}
