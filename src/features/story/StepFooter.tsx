import { momentDays } from "#prose/moment.ts";
import { savedState, stepAfter, type Telling, type Turn } from "#state/player.ts";
import { useLanguage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { formatEdtf } from "#words/dates.ts";
import { storyWords } from "#words/story.ts";
import { MiniTimeline } from "./MiniTimeline.tsx";
import { StepArrow } from "./StepArrow.tsx";

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
