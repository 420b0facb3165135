import { momentDays } from "#prose/moment.ts";
import { nowSaid } from "#prose/nowsaid.ts";
import { selectEvent, selectStop } from "#state/select.ts";
import { capital } from "#words/language.ts";
import { timelineWords } from "#words/timeline.ts";
import { gridWords } from "#words/viewgrids.ts";
import { useActions, useAppState, useLanguage, useView, useWords } from "./context.tsx";
import { GoToDate } from "./dates/DateField.tsx";
import { Icon } from "./Icon.tsx";

/** Buttons to the previous and the next change; at an end they stay in the tab order and say why they do nothing. */
export function StepButtons() {
  const words = useWords(timelineWords);
  const actions = useActions();
  const isFirst = useAppState((state) => selectStop(state, -1) === null);
  const isLast = useAppState((state) => selectStop(state, 1) === null);
  const button = (direction: -1 | 1) => {
    const isEnd = direction === 1 ? isLast : isFirst;
    const name = direction === 1 ? words.next : words.previous;
    return (
      <button
        type="button"
        className="button large step-button"
        aria-label={name}
        aria-disabled={isEnd || undefined}
        title={isEnd ? (direction === 1 ? words.atLast : words.atFirst) : name}
        onClick={() => actions.step(direction)}
      >
        {direction === -1 && <Icon name="first" />}
        {direction === 1 ? words.nextShort : words.previousShort}
        {direction === 1 && <Icon name="last" />}
      </button>
    );
  };
  return (
    <span className="joined">
      {button(-1)}
      {button(1)}
    </span>
  );
}

/** The date of a view without a timeline: previous and next change, the date, what it is the date of, and a field. */
export function DateStepper() {
  const words = useWords(gridWords).date;
  const language = useLanguage();
  const view = useView();
  const event = useAppState(selectEvent);
  const { text, time, count } = nowSaid(language, view, event);
  const note = [time, count].filter((part) => part !== "").join(". ");
  return (
    <section className="row date-stepper" aria-label={words.label}>
      <StepButtons />
      <p className="big-date dated">{momentDays(language, view)}</p>
      <p className="date-event dated">
        <span>{text}</span>
        {note !== "" && <span className="note">{capital(note)}</span>}
      </p>
      <GoToDate />
    </section>
  );
}
