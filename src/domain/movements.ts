import type { Claim } from "./compiled.ts";
import type { Day } from "./day.ts";
import type { Dossier } from "./dossier.ts";

/** Days after a move during which its arrow is drawn at full weight. */
const RECENT_DAYS = 90;

/** Claims about one force moving between the same two places, with the same standing: one arrow. */
export type Movement = {
  id: string;
  actor: string;
  from: string;
  to: string;
  /** `possible`: the day lies inside the move's imprecise time. */
  standing: "done" | "possible" | "planned";
  claims: Claim[];
  /** First and last possible day over the claims; null when not given. */
  earliest: Day | null;
  latest: Day | null;
  recent: boolean;
};

/** A claim of a move from one place to another. */
export function isMove(claim: Claim): boolean {
  return claim.kind === "movement" && claim.fromPlace !== undefined && claim.toPlace !== undefined;
}

/** Moves that have begun, happened or been planned by a day, in dossier order. A plan never turns solid with time. */
export function movementsOn(
  { claims, spans }: { claims: readonly Claim[]; spans: Dossier["spans"] },
  day: Day,
  shown: (claim: Claim) => boolean,
): Movement[] {
  const found = new Map<string, Movement>();
  for (const claim of claims) {
    const span = spans.get(claim.id);
    const { fromPlace, toPlace } = claim;
    if (claim.kind !== "movement" || !fromPlace || !toPlace || !span || !shown(claim)) continue;
    const begins = span.startMin ?? span.endMin ?? span.certain?.from ?? span.startMax ?? null;
    if (begins === null || begins > day) continue;
    const isPlanned = claim.standing === "planned" || claim.standing === "demanded";
    const latest = span.endMax ?? span.startMax ?? span.certain?.to ?? null;
    const standing = isPlanned ? "planned" : latest !== null && latest <= day ? "done" : "possible";
    for (const actor of claim.actors) {
      const id = [actor, fromPlace, toPlace, isPlanned ? "planned" : "made"].join(" ");
      const known = found.get(id);
      if (!known) {
        const recent = latest === null || day - latest <= RECENT_DAYS;
        found.set(id, {
          id,
          actor,
          from: fromPlace,
          to: toPlace,
          standing,
          claims: [claim],
          earliest: begins,
          latest,
          recent,
        });
        continue;
      }
      known.claims.push(claim);
      if (standing === "done" && known.standing === "possible") known.standing = "done";
      known.earliest = known.earliest === null ? begins : Math.min(known.earliest, begins);
      known.latest =
        known.latest === null || latest === null ? (known.latest ?? latest) : Math.max(known.latest, latest);
      known.recent ||= latest === null || day - latest <= RECENT_DAYS;
    }
  }
  return [...found.values()];
}
