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
  const dateAt = (turn: Turn) => {
    const to = stepAfter(story, n, turn);
    const step = to === null ? undefined : story.steps[to - 1];
    const date = step && savedState(step).date;
    const here = story.steps[n - 1];
    // A step of the same day is no other day.
    return date && date !== (here && savedState(here).date) ? formatEdtf(language, date) : undefined;
  };
  return (
    <footer className="story-footer">
      <nav className="story-steps" aria-label={words.steps}>
        <StepArrow
          to="previous"
          label={words.previous}
          short={words.turns.previous}
          date={dateAt("previous")}
          isEnd={stepAfter(story, n, "previous") === null}
          onClick={() => onTurn("previous")}
        />
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
        <StepArrow
          to="next"
          label={words.next}
          short={words.turns.next}
          date={dateAt("next")}
          isEnd={stepAfter(story, n, "next") === null}
          onClick={() => onTurn("next")}
        />
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
