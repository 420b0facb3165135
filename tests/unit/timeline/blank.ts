import type { Bar } from "#ui/timeline/bars.ts";

/** A bar for what a test does not care about. */
export const blankBar: Bar = {
  ...{ state: "attested", from: 10, to: 20, claims: ["c"], ramp: null, about: false, startNotStated: false },
  ...{ endOpen: false, partLeft: false, toldToLeave: false, contested: [], joined: false },
  first: {
    ...{ state: "attested", place: "harbour", actor: "blue", at: [], claims: ["c"], startNotStated: false },
    ...{ lastAttested: null, nextAttested: null, partlyLeft: [], toldToLeave: [], disputed: [], old: false },
    ...{ from: 10, to: 20, ramp: null, about: false, endOpen: false },
  },
};
