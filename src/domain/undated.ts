import type { Claim } from "./compiled.ts";
import { spanIn } from "./span.ts";
import type { View } from "./view.ts";

/** Does its source tell it of the past without a time, so that all that is known is that it was so before the source? */
export function isUndated({ dossier }: Pick<View, "dossier">, claim: Claim): boolean {
  const { startMin, startMax, endMin, endMax, said } = spanIn(dossier, claim);
  const last = endMax ?? startMax;
  return startMin === null && endMin === null && last !== null && said !== null && last >= said.from - 1;
}

/**
 * Where forces were or went, by sources that say no time, on days before them: of no such day do they say that it holds,
 * or had happened. Only of forces of which no source tells anything else there.
 */
export function undatedAt(view: View, place: string): Claim[] {
  const { dossier, day, query, places } = view;
  const puts = (dossier.claimsAtPlace.get(place) ?? []).filter(
    ({ kind }) => kind === "presence" || kind === "movement",
  );
  const known = new Set(places.get(place)?.presences.map(({ actor }) => actor));
  const isAlone = (actor: string) =>
    !known.has(actor) &&
    query.actors?.has(actor) !== false &&
    puts.every((claim) => !claim.actors.includes(actor) || isUndated(view, claim));
  const early = puts.filter((claim) => {
    const { endMax, startMax } = spanIn(dossier, claim);
    return (endMax ?? startMax ?? day) > day && claim.actors.some(isAlone);
  });
  // Who is told to have been there was not only asked for.
  const isThere = ({ standing }: Claim) => standing !== "planned";
  const has = (actor: string) => early.some((other) => isThere(other) && other.actors.includes(actor));
  return early.filter((claim) => isThere(claim) || !claim.actors.some(has));
}
