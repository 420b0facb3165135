import { wordsIn } from "./tables.ts";

/** Words of plans and doubtful moves in the lanes. */
export const en = {
  planned: (what: string) => `plan: ${what}`,
  /** With the day of the report, which is not the day of the move. */
  plannedOn: (day: string, what: string) => `plan reported ${day}: ${what}`,
  sending: (what: string) => `being sent: ${what}`,
  sendingOn: (day: string, what: string) => `being sent, reported ${day}: ${what}`,
  way: (from: string, to: string) => `${from} → ${to}`,
  sent: (what: string, to: string) => `${what} → ${to}`.trim(),
  leaving: (place: string, share: string | null) =>
    share === null ? `departure from ${place}` : `relocation of ${share} of those in ${place}`,
  perhaps: (to: string) => `perhaps → ${to}`,
  perhapsPart: (to: string) => `perhaps part → ${to}`,
  differ: (to: string) => `→ ${to}, sources differ`,
  differPart: (to: string) => `part → ${to}, sources differ`,
  told: (text: string) => `told to leave; ${text}`,
  by: (text: string, reference: string) => `${text}, ${reference}`,
};

export const planWords = wordsIn("plans", en);
