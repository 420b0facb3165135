import { joinList } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Words of the "who is here" rows. */
export const en = {
  reported: (time: string) => `reported ${time}`,
  alsoBefore: (time: string) => `also reported ${time}`,
  moved: (time: string) => `a move here, ${time}, is reported`,
  possible: (time: string) => `possibly here: reported ${time}; no day given`,
  before: (time: string) => `possibly here already: reported ${time}; start not stated`,
  maybeRead: (time: string) => `possibly here already; by our reading, here ${time}`,
  arriving: (time: string) => `possibly here: a move here, ${time}, is reported; no day given`,
  ending: (time: string) => `possibly still here: reported ${time}; no day given`,
  gap: (before: string, after: string) => `reported ${before}, and ${after}; for the days between no source says so`,
  last: (time: string) => `last reported ${time}`,
  byReading: (time: string) => (time === "" ? "by our reading" : `here ${time}, by our reading`),
  noWord: (from: string) => `no source says that they have gone${from === "" ? "" : ` from ${from}`}, or when`,
  gone: (time: string) => `gone ${time}`,
  planned: "planned or asked for; no source says that they came",
  demandOnly: "told to leave; no source says more",
  also: (places: string) => `also ${places}`,
  partMoved: (place: string, after: string) => `part moved to ${place}${after === "" ? "" : ` after ${after}`}`,
  partGone: "part has gone",
  /** Of those at places inside, where no source says that they left what these lie in. */
  partGoneFrom: (places: readonly string[]) => `part gone from ${joinList("en", places)}`,
  goneFrom: (places: readonly string[]) => `gone from ${joinList("en", places)}`,
  told: "told to leave",
  differ: "≠ sources differ",
  differSince: "≠ sources differ since when",
  sent: (number: string) => `planned or being sent, not reported as arrived: ${number}`,
  atThatTime: (numbers: string) => `then: ${numbers}`,
};

export const rowWords = wordsIn("rows", en);
