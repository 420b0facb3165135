import { type FormEvent, useId, useState } from "react";
import { formatDay } from "#i18n/dates.ts";
import { gridWords } from "#i18n/viewgrids.ts";
import { useActions, useDossier, useLanguage, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/parts/Icon.tsx";

/** Buttons to the previous and the next change; at an end they stay in the tab order and say why they do nothing. */
export function StepButtons() {
  const words = useWords(gridWords).date;
  const actions = useActions();
  useView();
  const button = (direction: -1 | 1) => {
    const isEnd = actions.stopFrom(direction) === null;
    const name = direction === 1 ? words.next : words.previous;
    return (
      <button
        type="button"
        className="button icon large step-button"
        aria-label={name}
        aria-disabled={isEnd || undefined}
        title={isEnd ? (direction === 1 ? words.noNext : words.noPrevious) : name}
        onClick={() => actions.step(direction)}
      >
        <Icon name={direction === 1 ? "last" : "first"} />
      </button>
    );
  };
  return (
    <span className="step-buttons">
      {button(-1)}
      {button(1)}
    </span>
  );
}

function GoToDate() {
  const words = useWords(gridWords).date;
  const actions = useActions();
  const { asOf } = useDossier();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === "") return;
    const isDate = actions.setDateText(text.trim());
    setWrong(!isDate);
    if (isDate) setText("");
  };
  return (
    <form className="go-to-date" onSubmit={submit}>
      <label htmlFor={id}>{words.goTo}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder={asOf}
        value={text}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
      />
      <span id={`${id}-hint`} className={isWrong ? "hint wrong" : "hint"}>
        {(isWrong ? words.notADate : words.goToHint)(asOf)}
      </span>
    </form>
  );
}

/** The date of a view without a timeline: previous and next change, the date, where it stands among the events, and a field. */
export function DateStepper() {
  const words = useWords(gridWords).date;
  const language = useLanguage();
  const view = useView();
  const event = view.events[view.eventIndex];
  return (
    <section className="date-stepper" aria-label={words.label}>
      <StepButtons />
      <p className="big-date dated">{formatDay(language, view.day)}</p>
      <p className="date-event dated">
        {event ? (
          <>
            <span>{event.label}</span>
            <span className="note">{words.event(view.eventIndex + 1, view.events.length)}</span>
          </>
        ) : (
          <span className="note">{words.beforeFirst}</span>
        )}
      </p>
      <GoToDate />
    </section>
  );
}
