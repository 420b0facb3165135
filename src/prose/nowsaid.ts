import type { Claim } from "#domain/compiled.ts";
import type { TimelineEvent } from "#domain/events.ts";
import { lastSourceDay, nowOf } from "#domain/now.ts";
import type { View } from "#domain/view.ts";
import { formatDay, formatEdtf } from "#words/dates.ts";
import type { Language } from "#words/language.ts";
import { timelineWords } from "#words/timeline.ts";
import { momentDays } from "./moment.ts";
import { changeSaid } from "./stops.ts";

export type NowSaid = {
  text: string;
  claim: Claim | null;
  /** When it was, as far as its articles say; of an event only where the date looked at does not say it. */
  time: string;
  /** "Event 5 of 14.", "2 more changes" */
  count: string;
  /** All that is new on the day, in a sentence to be heard after a step: "Mid-March 2024: US officials meet."; or nothing. */
  spoken: string;
};

/** The time of an event where the date looked at does not say it already. */
function eventTime(language: Language, view: View, { claim }: TimelineEvent): string {
  const { edtf, time } = claim.when;
  if (time !== undefined) return time;
  const text = formatEdtf(language, edtf);
  return text === momentDays(language, view) ? "" : text;
}

const ended = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The line beside the date in words: an event, or what changes on the day. */
export function nowSaid(language: Language, view: View, named: TimelineEvent | null): NowSaid {
  const words = timelineWords[language];
  const now = nowOf(view, named);
  const none = { claim: null, time: "", count: "", spoken: "" };
  switch (now.kind) {
    case "event": {
      const { claim, label } = now.event;
      const time = eventTime(language, view, now.event);
      const count = words.eventOf(now.index + 1, view.events.length);
      const spoken = named ? ended(time === "" ? label : words.timed(time, label)) : "";
      return { text: label, claim, time, count, spoken };
    }
    case "change": {
      const { claim, time, said, ...change } = changeSaid(language, view, now.change);
      const text = ended(change.text);
      const count = now.more > 0 ? words.moreChanges(now.more) : "";
      return { text, claim, time, count, spoken: said === "" ? text : `${text} ${ended(said)}` };
    }
    case "silence": {
      const text = words.noSourceAfter(formatDay(language, lastSourceDay(view.dossier)));
      return { ...none, text, spoken: text };
    }
    case "none":
      return { ...none, text: words.beforeEvents };
  }
}
