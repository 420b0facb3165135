import { isoOf } from "#domain/day.ts";
import { receiptOf } from "#domain/receipt.ts";
import type { View } from "#domain/view.ts";
import { knownText, momentDays } from "#prose/moment.ts";
import { nowSaid } from "#prose/nowsaid.ts";
import { selectEvent } from "#state/select.ts";
import { useAppState, useLanguage, usePage, useView, useWords } from "#ui/context.tsx";
import { useHover } from "#ui/hooks/useHover.ts";
import { Reference } from "#ui/Reference.tsx";
import { commonWords } from "#words/common.ts";
import { formatDay, formatDayShort, formatEdtf } from "#words/dates.ts";
import { capital, type Language } from "#words/language.ts";
import { useHelp } from "./useHelp.ts";

/** "2 May 2024", "March 2024" where that is what the link names, or "1 Mar – 2 May 2024" for a stretch. */
function dateText(language: Language, view: View): string {
  const { moment } = view.query;
  if (moment.kind === "point") return momentDays(language, view);
  const sameYear = isoOf(moment.from).slice(0, 4) === isoOf(moment.to).slice(0, 4);
  const start = sameYear ? formatDayShort(language, moment.from) : formatDay(language, moment.from);
  return `${start} – ${formatDay(language, moment.to)}`;
}

/** The current date, the largest text of the dock. */
export function CurrentDate() {
  const language = useLanguage();
  const view = useView();
  const { moment } = view.query;
  const isStretch = moment.kind === "window";
  // An event that was stepped to is looked at on the day by which it had happened; its own time is what is known.
  const stopped = useAppState((state) =>
    state.stop && state.stop.date === state.link.date ? selectEvent(state) : null,
  );
  const known =
    stopped && stopped.date === isoOf(view.day) ? capital(formatEdtf(language, stopped.claim.when.edtf)) : null;
  return (
    <p className={`tl-date${isStretch || known ? " is-stretch" : ""}`}>
      <time dateTime={(isStretch ? undefined : moment.partial) ?? isoOf(view.day)}>
        {known ?? dateText(language, view)}
      </time>
    </p>
  );
}

/** Beside the date: the event that it is, or what changes on it, else the last event; with its reference. */
export function NowLine() {
  const [language, actions] = usePage();
  const view = useView();
  const event = useAppState(selectEvent);
  const hover = useHover();
  const help = useHelp();
  const { text, claim, time, count } = nowSaid(language, view, event);
  const common = useWords(commonWords);
  const known = knownText(language, view);
  const chip = known && <span className="tl-chip">{capital(known)}</span>;
  if (!claim)
    return (
      <div className="tl-now">
        <p className="tl-now-text">{text}</p>
        {chip && <p className="tl-now-more">{chip}</p>}
      </div>
    );
  const [first] = receiptOf(view.dossier, claim).supports;
  return (
    <div className="tl-now">
      <button
        type="button"
        className="tl-now-text"
        data-claim={claim.id}
        title={claim.says}
        onClick={() => actions.openClaim(claim.id)}
        {...hover([claim.id])}
      >
        {text}
      </button>
      <div className="tl-now-more">
        {chip} {first && <Reference passage={first.passage} />}{" "}
        {time && (
          <span className="tl-now-when" title={time}>
            {capital(time)}.
          </span>
        )}{" "}
        {help ? <help.DayChanges count={count} /> : count && <span>{count}</span>}{" "}
        {first && <span>{common.labelled(first.source.letter, first.source.label)}</span>}
      </div>
    </div>
  );
}
