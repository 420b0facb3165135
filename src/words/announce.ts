import { wordsIn } from "./tables.ts";

/** Words of the sentence that says what changed to those who do not see it. */
export const en = {
  /** Forces in one state; `time` is that of the last report. */
  states: {
    attested: (forces: string) => `${forces} reported`,
    possible: (forces: string) => `${forces} possibly`,
    inferred: (forces: string) => `${forces} reported before and after, not in between`,
    "last-attested": (forces: string, time: string) => `${forces} last reported ${time}`,
    ended: (forces: string) => `${forces} gone`,
    planned: (forces: string) => `${forces} only planned or asked for`,
    told: (forces: string) => `${forces} told to leave, no more on record`,
    read: (forces: string) => `${forces} by our reading`,
    "read-day": (forces: string) => `${forces} reported, the day by our reading`,
    "read-maybe": (forces: string) => `${forces} possibly, by our reading`,
    "read-past": (forces: string, time: string) => `${forces} there ${time}, by our reading`,
    none: (forces: string) => `${forces} not named`,
  },
  nobody: { point: "no source for this date", window: "no source for this stretch of time" },
  noForce: {
    point: "no source names foreign forces on this date",
    window: "no source names foreign forces in this stretch of time",
  },
  differ: "sources differ",
  hidden: (forces: string) => `hidden by your filter: ${forces}`,
  claim: "Claim",
  at: (place: string, says: string) => `${place}: ${says}`,
};

/** Words of the sentence that says what changed. */
export const announceWords = wordsIn("announce", en);
