import { inWords } from "./common.ts";
import { joinList, plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

function laterEn(n: number, time: string): string {
  return n === 1
    ? `One statement begins after ${time}, or was first made later, and is not shown.`
    : `${n} statements begin after ${time}, or were first made later, and are not shown.`;
}

/** Words of the region view beside its map. */
export const en = {
  title: (states: number, region: string) => `Foreign forces in ${inWords(states)} ${region} states`,
  state: "State",
  caption: (moment: string) => `What the articles say of each state: ${moment}`,
  /** Each says where: "present in Niger and Chad". */
  forms: {
    here: (states: string) => `in ${states}`,
    possible: (states: string) => `possibly in ${states}`,
    inferred: (states: string) => `in ${states} by inference`,
    past: (states: string) => `reported only earlier in ${states}`,
    told: (states: string) => `told to leave ${states}`,
    gone: (states: string) => `gone from ${states}`,
    asked: (states: string) => `only planned or asked for in ${states}`,
  },
  sentence: (force: string, parts: readonly { form: ForceForm; states: readonly string[] }[]): string =>
    `${force}: ${parts.map(({ form, states }) => en.forms[form](joinList("en", states))).join("; ")}.`,
  /** The same of what sources tell without a time: after the name of the force. */
  undated: (force: string, day: string) => `${force}, at some time before ${day}, no date given`,
  /** No article says so: by a date, or by the end of a stretch of time. */
  nothing: {
    point: "No article says that a foreign force was in these states by this date.",
    window: "No article says that a foreign force was in these states in this stretch of time.",
  },
  hidden: (forces: readonly string[]) => `Hidden by your filter: ${joinList("en", forces)}.`,
  blank: "Blank: the articles say nothing. It does not mean that nothing happened.",
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
/** States of a force that a sentence over several countries can name. */
export type ForceForm = Exclude<RegionForm, "government" | "hidden">;

export const regionWords = wordsIn("region", en);
