import type { en } from "#words/en/plans.ts";

export const fr: typeof en = {
  planned: (what) => `prévu : ${what}`,
  plannedOn: (day, what) => `prévu (${day}) : ${what}`,
  way: (from, to) => `${from} → ${to}`,
  sent: (what, to) => `${what} → ${to}`.trim(),
  leaving: (place) => `départ (${place})`,
  perhaps: (to) => `peut-être → ${to}`,
  perhapsPart: (to) => `peut-être une partie → ${to}`,
  told: (text) => `départ demandé ; ${text}`,
  by: (text, reference) => `${text}, ${reference}`,
};
