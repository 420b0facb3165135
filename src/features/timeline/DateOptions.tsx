import { useState } from "react";
import { isoOf, isReversed } from "#domain/day.ts";
import { selectView } from "#state/select.ts";
import { useActions, useApp, useAppState, useViewPart, useWords } from "#ui/context.tsx";
import { DateField } from "#ui/dates/DateField.tsx";
import { Icon } from "#ui/Icon.tsx";
import { timelineWords } from "#words/timeline.ts";
import { BesideDate } from "./BesideDate.tsx";
import { Presets } from "./Presets.tsx";

function Between() {
  const words = useWords(timelineWords);
  const actions = useActions();
  const { store } = useApp();
  const stretch = useViewPart(({ query }) => (query.moment.kind === "window" ? query.moment : null));
  const [initial] = useState(() => {
    const view = selectView(store.getState());
    const from = stretch ? isoOf(stretch.from) : (view?.dossier.windows[0]?.from ?? "");
    return { from, to: view ? isoOf(view.day) : "" };
  });
  /** Null: not a date of the period. */
  const [range, setRange] = useState<{ from: string | null; to: string | null }>(initial);
  const order = (from: string | null, to: string | null) =>
    from !== null && to !== null && isReversed(from, to) ? words.betweenWrong : null;
  const isReady = range.from !== null && range.to !== null && order(range.from, range.to) === null;
  const show = ({ from, to }: typeof range) => from !== null && to !== null && actions.setBetween(from, to);
  return (
    <fieldset>
      <legend>{words.between}</legend>
      <div className="tl-between">
        <DateField
          label={words.betweenFrom}
          initial={initial.from}
          check={(from) => order(from, range.to)}
          onDate={(from) => setRange((now) => ({ ...now, from }))}
          onEnter={(from) => show({ ...range, from })}
        />
        <DateField
          label={words.betweenTo}
          initial={initial.to}
          check={(to) => order(range.from, to)}
          onDate={(to) => setRange((now) => ({ ...now, to }))}
          onEnter={(to) => show({ ...range, to })}
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
        <BesideDate />
        <Presets />
        <Between />
      </div>
    </div>
  );
}
