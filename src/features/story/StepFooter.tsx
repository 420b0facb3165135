import { type Day, dateOf, dayOf } from "#domain/day.ts";
import { momentDays } from "#prose/moment.ts";
import { savedState, stepAfter, type Telling, type Turn } from "#state/player.ts";
import { useLanguage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { formatEdtf, formatYear } from "#words/dates.ts";
import { storyWords } from "#words/story.ts";
import { StepArrow } from "./StepArrow.tsx";

/** The whole period on one line: years, events of the first two ranks, and where the date stands. */
function MiniTimeline() {
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

type Props = {
  telling: Telling;
  /** The reader has left the step to look around. */
  isExplored: boolean;
  onTurn: (turn: Turn) => void;
  onGo: (n: number) => void;
};

/** Steps, the whole period on one line, and the date. */
export function StepFooter({ telling, isExplored, onTurn, onGo }: Props) {
  const words = useWords(storyWords);
  const language = useLanguage();
  const view = useView();
  const { story, n, total } = telling;
  const here = story.steps[n - 1];
  const arrow = (to: "previous" | "next") => {
    const next = stepAfter(story, n, to);
    const step = next === null ? undefined : story.steps[next - 1];
    const date = step && savedState(step).date;
    // A step of the same day is no other day.
    const other = date && date !== (here && savedState(here).date) ? formatEdtf(language, date) : undefined;
    return <StepArrow to={to} words={words} date={other} isEnd={next === null} onClick={() => onTurn(to)} />;
  };
  return (
    <footer className="story-footer">
      <nav className="story-steps" aria-label={words.steps}>
        {arrow("previous")}
        <ol className="story-dots">
          {story.steps.map((step, at) => (
            <li key={step.state + step.title}>
              <button
                type="button"
                className={at + 1 < n ? "past" : undefined}
                aria-label={words.step(at + 1, step.title)}
                title={step.title}
                aria-current={at + 1 === n ? "step" : undefined}
                onClick={() => onGo(at + 1)}
              >
                <span />
              </button>
            </li>
          ))}
        </ol>
        {arrow("next")}
        <span className="story-count">{words.count(n, total)}</span>
        {isExplored && (
          <button type="button" className="button large primary story-back" onClick={() => onGo(n)}>
            <Icon name="left" /> {words.backToStep(n)}
          </button>
        )}
      </nav>
      <MiniTimeline />
      <p className="story-date">{momentDays(language, view)}</p>
    </footer>
  );
}
