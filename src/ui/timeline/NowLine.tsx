import { type Day, isoOf } from "#domain/day.ts";
import type { TimelineEvent } from "#domain/events.ts";
import { receiptOf } from "#domain/receipt.ts";
import type { View } from "#domain/view.ts";
import { formatDay, formatDayShort, formatEdtf, formatYear } from "#i18n/dates.ts";
import type { Language } from "#i18n/language.ts";
import { timelineWords } from "#i18n/timeline.ts";
import { useActions, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { Reference } from "#ui/parts/Reference.tsx";
import { nowOf } from "./now.ts";

/** "2 May 2024", or "1 Mar – 2 May 2024" for a stretch. */
function dateText(language: Language, { query, day }: View): string {
  if (query.moment.kind === "point") return formatDay(language, day);
  const { from, to } = query.moment;
  const sameYear = isoOf(from).slice(0, 4) === isoOf(to).slice(0, 4);
  const start = sameYear ? formatDayShort(language, from) : formatDay(language, from);
  return `${start} – ${formatDay(language, to)}`;
}

/** When an event was: "26 Jul 2023", or at the precision it has; nothing where the large date says it already. */
function eventDate(language: Language, event: TimelineEvent, day: Day): string {
  if (event.precision === "day" && event.from === day) return "";
  if (event.precision !== "day") return formatEdtf(language, event.claim.when.edtf);
  return `${formatDayShort(language, event.from)} ${formatYear(language, event.from)}`;
}

/** The current date, the largest text of the dock. */
export function CurrentDate() {
  const language = useLanguage();
  const view = useView();
  const isStretch = view.query.moment.kind === "window";
  return (
    <p className={`tl-date${isStretch ? " is-stretch" : ""}`}>
      <time dateTime={isoOf(view.day)}>{dateText(language, view)}</time>
    </p>
  );
}

/** Beside the date: what changed on it, else the last event, with its reference. */
export function NowLine() {
  const words = useWords(timelineWords);
  const language = useLanguage();
  const actions = useActions();
  const view = useView();
  const known = useAppState((state) => state.link.known);
  const now = nowOf(view);
  const knownText =
    known === undefined ? null : <span className="tl-chip">{words.knownUntil(formatEdtf(language, known))}</span>;
  if (now.kind === "none")
    return (
      <div className="tl-now">
        <p className="tl-now-text is-sentence">{words.beforeEvents}</p>
        {knownText && <p className="tl-now-more">{knownText}</p>}
      </div>
    );
  const { claim } = now;
  const passage = receiptOf(view.dossier, claim).supports[0]?.passage;
  const text = now.kind === "event" ? now.event.label : claim.says;
  const place =
    now.kind === "event"
      ? eventDate(language, now.event, view.day)
      : `${now.part === "begins" ? words.mayBegin : words.mayEnd}${now.more > 0 ? `, ${words.moreChanges(now.more)}` : ""}`;
  return (
    <div className="tl-now">
      <button
        type="button"
        className={`tl-now-text${now.kind === "event" ? "" : " is-sentence"}`}
        data-claim={claim.id}
        title={claim.says}
        onClick={() => actions.openClaim(claim.id)}
        onPointerEnter={() => actions.hover([claim.id])}
        onPointerLeave={() => actions.hover([])}
        onFocus={() => actions.hover([claim.id])}
        onBlur={() => actions.hover([])}
      >
        {text}
      </button>
      <p className="tl-now-more">
        {knownText} {passage && <Reference passage={passage} />}{" "}
        {place && <span className="tl-now-when">{place}.</span>}{" "}
        {now.kind === "event" && (
          <span className="tl-now-count">{words.eventOf(now.index + 1, view.events.length)}</span>
        )}
      </p>
    </div>
  );
}
