import type { Story } from "#domain/compiled.ts";
import { type Day, dayOf, isoOf, partialRange } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { TimelineEvent } from "#domain/events.ts";
import type { Stop } from "#domain/stops.ts";
import { deriveView, type Moment, type Query, type View } from "#domain/view.ts";
import { type LayerName, type Link, layerNames, type ViewName } from "#link/link.ts";
import type { AppState } from "./store.ts";

function clampDay(dossier: Dossier, day: Day): Day {
  return Math.min(Math.max(day, dossier.first), dossier.last);
}

/** The moment a link asks for; its partial dates are read as their last day, a window's start as its first. */
export function momentOf(dossier: Dossier, link: Pick<Link, "date" | "from" | "to">): Moment {
  const from = link.from === undefined ? null : partialRange(link.from);
  const to = link.to === undefined ? null : partialRange(link.to);
  if (from || to) {
    const first = clampDay(dossier, from?.first ?? dossier.first);
    const last = clampDay(dossier, to?.last ?? dossier.last);
    return { kind: "window", from: Math.min(first, last), to: Math.max(first, last) };
  }
  const date = link.date === undefined ? null : partialRange(link.date);
  const day = clampDay(dossier, date?.last ?? dayOf(dossier.asOf));
  // A month or year that the period cuts off is not what is looked at.
  const isPartial = link.date !== undefined && date !== null && date.first !== date.last && day === date.last;
  return { kind: "point", day, ...(isPartial ? { partial: link.date } : {}) };
}

/** All that a link asks to be looked at. */
export function queryOf(
  dossier: Dossier,
  link: Pick<Link, "date" | "from" | "to" | "known">,
  actors: Query["actors"],
): Query {
  const known = link.known === undefined ? null : partialRange(link.known);
  const isPartial = known !== null && known.first !== known.last;
  return {
    moment: momentOf(dossier, link),
    known: known?.last ?? null,
    ...(isPartial && link.known !== undefined ? { knownPartial: link.known } : {}),
    actors,
  };
}

/** Remembers the last result for the last arguments; enough for one page. */
function memo<Args extends readonly unknown[], Result>(make: (...args: Args) => Result): (...args: Args) => Result {
  let last: { args: Args; result: Result } | null = null;
  return (...args) => {
    if (last && last.args.length === args.length && last.args.every((arg, n) => Object.is(arg, args[n])))
      return last.result;
    const result = make(...args);
    last = { args, result };
    return result;
  };
}

/** The forces a link asks for and the dossier has; undefined for all, also where none is left. */
export const actorsOf = memo((dossier: Dossier, actors: Link["actors"]): readonly string[] | undefined => {
  const known = actors?.filter((id) => dossier.actor.has(id));
  return known?.length === 0 && actors?.length !== 0 ? undefined : known;
});

/** The forces shown; undefined: all. */
export function selectActors({ dossier, link }: AppState): readonly string[] | undefined {
  return dossier ? actorsOf(dossier, link.actors) : link.actors;
}

const nobody: readonly string[] = [];

/** Forces with a claim in the dossier that the filter hides. */
export function selectHiddenForces(state: AppState): readonly string[] {
  const shown = selectActors(state);
  return state.dossier && shown ? hiddenForces(state.dossier, shown) : nobody;
}

const hiddenForces = memo((dossier: Dossier, shown: readonly string[]) =>
  dossier.actors
    .filter(({ id, role }) => role === "force" && !shown.includes(id))
    .map(({ id }) => id)
    .filter((id) => dossier.claims.some(({ actors }) => actors.includes(id))),
);

const actorSet = memo((actors: readonly string[] | undefined) => (actors === undefined ? null : new Set(actors)));

const view = memo(
  (
    dossier: Dossier,
    date: string | undefined,
    from: string | undefined,
    to: string | undefined,
    known: string | undefined,
    actors: ReadonlySet<string> | null,
  ): View => {
    const link = { ...(date && { date }), ...(from && { from }), ...(to && { to }), ...(known && { known }) };
    return deriveView(dossier, queryOf(dossier, link, actors));
  },
);

/** The view of the current state; the same object until something it shows changes. Null without a dossier. */
export function selectView(state: AppState): View | null {
  if (!state.dossier) return null;
  const { date, from, to, known } = state.link;
  return view(state.dossier, date, from, to, known, actorSet(selectActors(state)));
}

/** The event named of the day: that stepped to, else that of the link's month or year, else the weightiest. */
export function selectEvent(state: AppState): TimelineEvent | null {
  const current = selectView(state);
  if (current?.query.moment.kind !== "point") return null;
  const { link, stop } = state;
  const here = current.stops.events.filter(({ to }) => to === current.day);
  const asked = stop?.date === link.date ? here.find(({ claim }) => claim.id === stop?.event) : undefined;
  return asked ?? here.findLast(({ date }) => date === link.date) ?? here.at(-1) ?? null;
}

/** The stop before or after what is looked at; null at the end. An embed names no event, so its stops are days. */
export function selectStop(state: AppState, direction: -1 | 1): Stop | null {
  const current = selectView(state);
  if (!current) return null;
  const here = current.stops.events.filter(({ to }) => to === current.day);
  const event = state.link.embed ? here.at(direction === 1 ? -1 : 0) : selectEvent(state);
  return current.stops.from({ day: current.day, event: event ?? null }, direction);
}

/** Main view, with the default filled in. */
export function selectViewName(state: AppState): ViewName {
  return state.link.view ?? "map";
}

const defaultLayers: readonly LayerName[] = layerNames;

export function selectLayers(state: AppState): readonly LayerName[] {
  return state.link.layers ?? defaultLayers;
}

/** ISO date of the moment's last day, for links and exports. */
export function selectIsoDay(state: AppState): string | null {
  const current = selectView(state);
  return current ? isoOf(current.day) : null;
}

/** The story that the state tells; null without one, or where the dossier does not have it. The object is the dossier's own. */
export function selectStory({ dossier, link }: Pick<AppState, "dossier" | "link">): Story | null {
  if (!dossier || link.story === undefined) return null;
  return dossier.stories.find((story) => story.id === link.story && story.steps.length > 0) ?? null;
}
