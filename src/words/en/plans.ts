/** Words of plans and doubtful moves in the lanes. */
export const en = {
  planned: (what: string) => `planned: ${what}`,
  /** With the day by which it was planned. */
  plannedOn: (day: string, what: string) => `planned, ${day}: ${what}`,
  way: (from: string, to: string) => `${from} → ${to}`,
  sent: (what: string, to: string) => `${what} → ${to}`.trim(),
  leaving: (place: string) => `departure from ${place}`,
  perhaps: (to: string) => `perhaps → ${to}`,
  perhapsPart: (to: string) => `perhaps part → ${to}`,
  told: (text: string) => `told to leave; ${text}`,
  by: (text: string, reference: string) => `${text}, ${reference}`,
};
