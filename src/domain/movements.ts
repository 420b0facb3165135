import type { Claim, Disagreement } from "./compiled.ts";
import type { Day } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import { keptFor } from "./index/later.ts";
import { onRecordFrom } from "./presence.ts";
import type { Span } from "./span.ts";

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

/** First and last possible day of a move; null when its sources give none. */
function rangeOf(span: Span): { begins: Day; latest: Day | null } | null {
  const begins = span.startMin ?? span.endMin ?? span.certain?.from ?? span.startMax ?? null;
  return begins === null ? null : { begins, latest: span.endMax ?? span.startMax ?? span.certain?.to ?? null };
}

/** Days on which a move's arrow appears or changes. */
export function moveDays(span: Span): Day[] {
  const range = rangeOf(span);
  return range ? [range.begins, ...(range.latest === null ? [] : [range.latest])] : [];
}

/** How a move stands by a day; null before its first possible day. A plan never turns solid with time. */
export function moveStanding(claim: Claim, span: Span, day: Day): Movement["standing"] | null {
  const range = rangeOf(span);
  if (!range || range.begins > day) return null;
  if (claim.standing === "planned" || claim.standing === "demanded") return "planned";
  return range.latest !== null && range.latest <= day ? "done" : "possible";
}

/** Claims that others overtake, and by which day: that of the other, or of its beginning where its end is open. */
const overtaken = keptFor(({ claims, spans }: Pick<Dossier, "claims" | "spans">) => {
  const done = new Map<string, Day>();
  for (const claim of claims)
    for (const plan of claim.overtakes ?? []) {
      const span = spans.get(claim.id);
      const day = span?.endMax ?? span?.startMax;
      if (typeof day === "number") done.set(plan, Math.min(day, done.get(plan) ?? day));
    }
  return done;
});

/** Has a claim been overtaken by a day: a plan carried out, or a number replaced by a later one? */
export function isOvertaken(dossier: Dossier, { id }: Pick<Claim, "id">, day: Day): boolean {
  return (overtaken(dossier).get(id) ?? Number.POSITIVE_INFINITY) <= day;
}

/** Is anything on record by a day of what sources contradict each other about, and nothing that overtakes it? That no source comes back to it settles nothing. */
export function isUnsettled(dossier: Dossier, { claims }: Pick<Disagreement, "claims">, day: Day): boolean {
  const isOnRecord = (id: string) => {
    const span = dossier.spans.get(id);
    return span && (onRecordFrom(span) ?? Number.POSITIVE_INFINITY) <= day;
  };
  return claims.some(isOnRecord) && !claims.some((id) => isOvertaken(dossier, { id }, day));
}

/** Moves that have begun, happened or been planned by a day, in dossier order. */
export function movementsOn(
  { claims, spans }: { claims: readonly Claim[]; spans: Dossier["spans"] },
  day: Day,
): Movement[] {
  const found = new Map<string, Movement>();
  for (const claim of claims) {
    const { fromPlace, toPlace } = claim;
    const span = spans.get(claim.id);
    if (claim.kind !== "movement" || !fromPlace || !toPlace || !span) continue;
    const range = rangeOf(span);
    const standing = moveStanding(claim, span, day);
    if (!range || standing === null) continue;
    const { begins, latest } = range;
    const recent = latest === null || day - latest <= RECENT_DAYS;
    for (const actor of claim.actors) {
      const id = [actor, fromPlace, toPlace, standing === "planned" ? "planned" : "made"].join(" ");
      const known = found.get(id);
      if (!known) {
        const way = { id, actor, from: fromPlace, to: toPlace };
        found.set(id, { ...way, standing, claims: [claim], earliest: begins, latest, recent });
        continue;
      }
      known.claims.push(claim);
      if (standing === "done" && known.standing === "possible") known.standing = "done";
      known.earliest = known.earliest === null ? begins : Math.min(known.earliest, begins);
      known.latest =
        known.latest === null || latest === null ? (known.latest ?? latest) : Math.max(known.latest, latest);
      known.recent ||= recent;
    }
  }
  return [...found.values()];
}
