import { useState } from "react";
import { isoOf, isReversed } from "#domain/day.ts";
import { selectView } from "#state/select.ts";
import { useActions, useApp, useViewPart, useWords } from "#ui/context.tsx";
import { DateField } from "#ui/dates/DateField.tsx";
import { timelineWords } from "#words/timeline.ts";

/** A stretch of time by its two ends. */
export function Between() {
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
