import type { en } from "#words/plans.ts";

export const fr: typeof en = {
  planned: (what) => `projet : ${what}`,
  plannedOn: (day, what) => `projet signalé le ${day} : ${what}`,
  sending: (what) => `en cours d’envoi : ${what}`,
  sendingOn: (day, what) => `envoi signalé le ${day} : ${what}`,
  way: (from, to) => `${from} → ${to}`,
  sent: (what, to) => `${what} → ${to}`.trim(),
  leaving: (place, share) => (share === null ? `départ (${place})` : `transfert : ${share} (${place})`),
  perhaps: (to) => `peut-être → ${to}`,
  perhapsPart: (to) => `peut-être une partie → ${to}`,
  differ: (to) => `→ ${to}, les sources divergent`,
  differPart: (to) => `une partie → ${to}, les sources divergent`,
  told: (text) => `départ demandé ; ${text}`,
  by: (text, reference) => `${text}, ${reference}`,
};
