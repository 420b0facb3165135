import { capital } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Words of the changes on a day. */
export const en = {
  /** What becomes of a force at a place; each is followed by whom and where. */
  becomes: {
    reported: (who: string) => `Reported from here on: ${who}`,
    again: (who: string) =>
      `Reported, after days on which no source says that they were there, by this day at the latest: ${who}`,
    latest: (who: string) => `By this day at the latest: ${who}`,
    possible: (who: string) => `Possibly from here on: ${who}`,
    unstated: (who: string) => `Possibly from here on, start not stated: ${who}`,
    ending: (who: string) => `Perhaps no longer from here on: ${who}`,
    inferred: (who: string) => `From here on no source says that they are there; reported later: ${who}`,
    silent: (who: string) => `From here on no source says that they are there: ${who}`,
    gone: (who: string) => `Gone by this day at the latest: ${who}`,
    planned: (who: string) => `Planned or asked for, on record by this day: ${who}`,
    demanded: (who: string) => `Told to leave by this day at the latest: ${who}`,
    partGone: (who: string) => `A part has gone by this day at the latest: ${who}`,
    mayMove: (who: string) => `Possibly moved from here on: ${who}`,
    moved: (who: string) => `Moved by this day at the latest: ${who}`,
    /** A source says that they moved, and another contradicts it. */
    disputed: (who: string) => `A move that sources differ on: ${who}`,
    movePlanned: (who: string) => `A move is planned, possibly from here on: ${who}`,
  },
  move: (forces: string, from: string, to: string) => `${forces}, ${from} to ${to}`,
  /** A part that moved is said to be one. */
  share: (quantity: string, forces: string) => `${quantity} of the ${forces}`,
  part: "part",
  disputed: (text: string) => `${text}; sources differ`,
  read: (text: string) => `${text}, by our reading`,
  /** From a day on, or up to the day before, sources contradict each other on a question. */
  differ: {
    begins: (question: string) => `Sources differ from here on: ${question}?`,
    ends: (question: string) => `Sources differ only about earlier days: ${question}?`,
  },
  /** "Article C: in recent days": what its source says of the time, and whether the day is our reading of it. */
  said: (sources: string, time: string, isReading: boolean) =>
    `${capital(sources)}: ${time}${isReading ? "; this day is our reading" : ""}`,
};

export const stopWords = wordsIn("stops", en);
