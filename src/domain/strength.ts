import type { Claim, Strength } from "./compiled.ts";
import type { Day } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import { eventRange } from "./events.ts";
import { placesInside } from "./inside.ts";
import type { Unit } from "./vocabulary.ts";

/** A number of people that a claim gives for a day or a stretch of days. */
export type StrengthPoint = { claim: Claim; strength: Strength; from: Day; to: Day; low: number; high: number };

/** Numbers that count the same: one force at one place, in one definition. Two definitions are never one series. */
export type StrengthSeries = {
  key: string;
  actor: string;
  place: string;
  /** What is counted in the source's terms; undefined where the dossier gives none but unit and place. */
  counted: string | undefined;
  points: StrengthPoint[];
};

const people: ReadonlySet<Unit> = new Set(["people", "troops", "personnel", "staff", "trainers"]);
const counting = new Set(["base", "city", "country"]);

/** Places whose numbers bear on a place: itself, those inside it, and what it lies in up to its country. */
function scopeOf(dossier: Dossier, place: string): Set<string> {
  const scope = new Set([place, ...placesInside(dossier, place)]);
  for (let at = dossier.place.get(place); at && at.kind !== "country"; ) {
    const outer = dossier.place.get(at.within ?? "");
    if (!outer || outer.kind === "region") break;
    scope.add(outer.id);
    at = outer;
  }
  return scope;
}

/**
 * Numbers of people over time at a place, around it and inside it, by what they count; the series with the earliest
 * number first. What is planned or demanded is no strength, and a share of a force is no number.
 *
 * @param actors forces shown; null: all
 */
export function strengthOf(dossier: Dossier, place: string, actors: ReadonlySet<string> | null): StrengthSeries[] {
  const series = new Map<string, StrengthSeries>();
  for (const id of scopeOf(dossier, place))
    for (const claim of dossier.claimsAtPlace.get(id) ?? []) {
      const { strength, standing } = claim;
      const value = strength?.min ?? strength?.max;
      const span = dossier.spans.get(claim.id);
      const range = span && eventRange(span);
      if (!strength || value === undefined || !range || standing === "planned" || standing === "demanded") continue;
      if (!people.has(strength.unit) || !counting.has(strength.counts) || claim.places[0] !== id) continue;
      const point = { claim, strength, ...range, low: value, high: strength.max ?? value };
      for (const actor of claim.actors.filter((item) => actors?.has(item) ?? true)) {
        if (dossier.actor.get(actor)?.role !== "force") continue;
        const counted = strength.counted ?? `${strength.unit} ${strength.counts}`;
        const key = `${actor} ${id} ${counted}`;
        const found = series.get(key) ?? { key, actor, place: id, counted: strength.counted, points: [] };
        found.points.push(point);
        series.set(key, found);
      }
    }
  for (const { points } of series.values()) points.sort((a, b) => a.from - b.from || a.low - b.low);
  return [...series.values()].sort((a, b) => (a.points[0]?.from ?? 0) - (b.points[0]?.from ?? 0));
}
