import type { Claim } from "#domain/compiled.ts";
import type { TimelineEvent } from "#domain/events.ts";
import type { View } from "#domain/view.ts";
import { formatDay, formatEdtf } from "#i18n/dates.ts";
import type { Language } from "#i18n/language.ts";
import { changeSaid } from "#i18n/stops.ts";
import { momentDays } from "#i18n/summary.ts";
import { timelineWords } from "#i18n/timeline.ts";
import { lastSourceDay, nowOf } from "./now.ts";

export type NowSaid = {
  text: string;
  /** Shorter words of an event, not a sentence. */
  isLabel: boolean;
  claim: Claim | null;
  /** When an event was, where the date looked at does not say it. */
  time: string;
  /** "Event 5 of 14", "and 2 more changes". */
  count: string;
};

/** The time of an event where the date looked at does not say it already. */
function eventTime(language: Language, view: View, { claim }: TimelineEvent): string {
  const { edtf, time } = claim.when;
  if (time !== undefined) return time;
  const text = formatEdtf(language, edtf);
  return text === momentDays(language, view) ? "" : text;
}

/** The line beside the date in words: an event, or what changes on the day and what its articles say of the time. */
export function nowSaid(language: Language, view: View, named: TimelineEvent | null): NowSaid {
  const words = timelineWords[language];
  const now = nowOf(view, named);
  const none = { isLabel: false, claim: null, time: "", count: "" };
  switch (now.kind) {
    case "event": {
      const { event, index } = now;
      const count = words.eventOf(index + 1, view.events.length);
      return { text: event.label, isLabel: true, claim: event.claim, time: eventTime(language, view, event), count };
    }
    case "change": {
      const { text, claim, time } = changeSaid(language, view, now.change);
      const count = now.more > 0 ? words.moreChanges(now.more) : "";
      const sentence = /[.?!]$/.test(text) ? text : `${text}.`;
      return { ...none, text: time === "" ? sentence : `${sentence} ${time}.`, claim, count };
    }
    case "silence":
      return { ...none, text: words.noSourceAfter(formatDay(language, lastSourceDay(view.dossier))) };
    case "none":
      return { ...none, text: words.beforeEvents };
  }
}

/** The same as it is spoken after a step: "Mid-March 2024: US officials meet in Niamey."; empty on a day without a change. */
export function nowSpoken(language: Language, view: View, named: TimelineEvent | null): string {
  if (!named && (view.query.moment.kind === "window" || view.stops.changesOn(view.day).length === 0)) return "";
  const { text, isLabel, time } = nowSaid(language, view, named);
  if (!isLabel) return text;
  return time === "" ? `${text}.` : `${timelineWords[language].timed(time, text)}.`;
}
