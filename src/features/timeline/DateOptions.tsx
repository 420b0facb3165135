import { useId, useState } from "react";
import { isoOf, isReversed } from "#domain/day.ts";
import { publicationDays } from "#domain/now.ts";
import { selectView } from "#state/select.ts";
import { useActions, useApp, useAppState, useLanguage, useViewPart, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { formatDay } from "#words/dates.ts";
import { timelineWords } from "#words/timeline.ts";
import { DateField } from "./DateField.tsx";
import { Presets } from "./Presets.tsx";

function Between() {
  const words = useWords(timelineWords);
  const actions = useActions();
  const { store } = useApp();
  const stretch = useViewPart(({ query }) => (query.moment.kind === "window" ? query.moment : null));
  const [range, setRange] = useState(() => {
    const view = selectView(store.getState());
    const from = stretch ? isoOf(stretch.from) : (view?.dossier.windows[0]?.from ?? "");
    return { from, to: view ? isoOf(view.day) : "", fromOk: true, toOk: true };
  });
  const show = (next: { from: string; to: string }) => actions.setBetween(next.from, next.to);
  const order = (one: string, other: string) => (isReversed(one, other) ? words.betweenWrong : null);
  const isReady = range.fromOk && range.toOk && order(range.from, range.to) === null;
  return (
    <fieldset>
      <legend>{words.between}</legend>
      <div className="tl-between">
        <DateField
          label={words.betweenFrom}
          initial={range.from}
          check={(text) => order(text, range.to)}
          onText={(text, fromOk) => setRange({ ...range, from: text, fromOk })}
          onEnter={(text) => range.toOk && show({ ...range, from: text })}
        />
        <DateField
          label={words.betweenTo}
          initial={range.to}
          check={(text) => order(range.from, text)}
          onText={(text, toOk) => setRange({ ...range, to: text, toOk })}
          onEnter={(text) => range.fromOk && show({ ...range, to: text })}
        />
      </div>
      <div className="tl-between">
        <button type="button" className="button" aria-disabled={!isReady} onClick={() => isReady && show(range)}>
          {words.betweenShow}
        </button>
        {stretch && (
          <button type="button" className="button" onClick={() => actions.setDay(stretch.to)}>
            {words.oneDay}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function Known() {
  const words = useWords(timelineWords);
  const language = useLanguage();
  const actions = useActions();
  const id = useId();
  const known = useAppState((state) => state.link.known);
  const dossier = useAppState((state) => state.dossier);
  const days = (dossier ? publicationDays(dossier) : []).map(isoOf);
  // A link may name a day on which nothing was published: it stays a choice of its own.
  const values = known === undefined || days.includes(known) ? days : [...days, known].sort();
  return (
    <p className="tl-known">
      <label htmlFor={id}>{words.known}</label>
      <select
        id={id}
        value={known ?? ""}
        onChange={(event) => actions.setKnown(event.currentTarget.value || undefined)}
      >
        <option value="">{words.knownNow}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {/^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(language, Date.parse(value) / 86_400_000) : value}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Less common ways to choose the time: a stretch instead of a day, and what was known on a day. */
export function DateOptions() {
  const words = useWords(timelineWords);
  const isUsed = useAppState((state) => state.link.known !== undefined || state.link.from !== undefined);
  return (
    <div className="tl-options">
      <button
        type="button"
        className={`button icon large${isUsed ? " is-used" : ""}`}
        popoverTarget="tl-options"
        aria-label={words.options}
        title={words.options}
      >
        <Icon name="menu" />
      </button>
      <div id="tl-options" popover="auto" className="tl-popover">
        <Presets />
        <Known />
        <Between />
      </div>
    </div>
  );
}
