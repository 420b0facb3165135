import { inWords } from "./common.ts";
import { plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

function laterEn(n: number, time: string): string {
  return n === 1
    ? `One statement begins after ${time}, or was first made later, and is not shown.`
    : `${n} statements begin after ${time}, or were first made later, and are not shown.`;
}

/** Words of the region view beside its map. */
export const en = {
  title: (states: number, region: string) => `Foreign forces in ${inWords(states)} ${region} states`,
  silent: "Nothing said on",
  blank: "Nothing said: the articles are silent. It does not mean that nothing happened.",
  later: { point: (n: number) => laterEn(n, "this date"), window: (n: number) => laterEn(n, "this stretch of time") },
  disagreements: "Where the articles differ",
  moreWording: (n: number) => plural("en", n, "more point where they differ", "more points where they differ"),
  compare: "Compare",
  means: (region: string) => `What “${region}” means here`,
  from: "Source:",
};

/** How a force stands in a country, as the region view marks it; `government` and `hidden` are no states of a force. */
export type RegionForm =
  | "government"
  | "here"
  | "possible"
  | "inferred"
  | "past"
  | "told"
  | "gone"
  | "asked"
  | "hidden";

export const regionWords = wordsIn("region", en);
