import type { Story } from "#domain/compiled.ts";
import { dayOf, isoOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { eventsOf } from "#domain/events.ts";
import { everyDossier, shippedDossier } from "#tests/fixtures/shipped.ts";
import { formatEdtf } from "#words/dates.ts";

/** A dossier that ships, as a journey goes through it. */
export type Shown = {
  name: string;
  dossier: Dossier;
  /** The page of it: `d/niger-2024/`. */
  page: string;
  bases: [string, string];
  forces: [string, string];
  /** A day in the thick of it: that of the last step but one of its story. */
  date: string;
  story: Story;
};

/** What a step of a story asks for. */
export const asks = (story: Story, step: number, key: string) =>
  new URLSearchParams(story.steps[step - 1]?.state.split("#")[0]).get(key);

function shown(name: string, dossier: Dossier): Shown {
  const [story] = dossier.stories;
  const [one = "", two = ""] = dossier.bases;
  if (!story) throw new Error(`data/${name} tells no story`);
  const isHere = (actor: string) =>
    dossier.claims.some(({ kind, actors }) => kind === "presence" && actors[0] === actor);
  const [first = "", second = ""] = dossier.actors.flatMap(({ id, role }) =>
    role === "force" && isHere(id) ? id : [],
  );
  const date = asks(story, story.steps.length - 1, "date") ?? dossier.asOf;
  return { name, dossier, page: `d/${name}/`, bases: [one, two], forces: [first, second], date, story };
}

/** Before anything is told, at parts of what happens, as the last source is, and when all of it is over. */
export function datesOf(dossier: Dossier, parts: readonly number[]): string[] {
  const { start, end } = dossier.period;
  const inside = (day: number) => day >= dayOf(start) && day <= dayOf(end);
  const events = eventsOf(dossier, () => true)
    .map(({ to }) => to)
    .filter(inside);
  const first = Math.floor((dayOf(start) + (events[0] ?? 0)) / 2);
  const told = parts.flatMap((part) => events[Math.floor(events.length * part)] ?? []);
  return [...new Set([first, ...told, dayOf(dossier.asOf), dayOf(end)])].map((day) => isoOf(day));
}

/** Every dossier that ships, or the one of `DOSSIER`. */
export const all = everyDossier
  .filter(({ name }) => !process.env.DOSSIER || name === process.env.DOSSIER)
  .map(({ name, dossier }) => shown(name, dossier));

/**
 * The dossier that a journey goes through where it is about what holds of any: the journeys take turns, since each of
 * them through each takes too long. `DOSSIER=velmar-1988 npx playwright test` takes all of them through one.
 */
export function inTurn(turn: number): Shown {
  const one = all[turn % all.length];
  if (!one) throw new Error(`no dossier ${process.env.DOSSIER}`);
  return one;
}

/** The same story in another language. */
export function told({ name, story }: Shown, language: string): Story {
  return shippedDossier(name, language).stories.find(({ id }) => id === story.id) ?? story;
}

/** "As of 3 May 2024" */
export const asOf = (date: string | null) => `As of ${formatEdtf("en", date ?? "")}`;

/** Words as a pattern of themselves: "[Example] A harbour". */
export const literally = (words: string) => words.replace(/[[\]().*+?^$|{}\\]/g, "\\$&");
