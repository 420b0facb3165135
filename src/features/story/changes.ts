import type { Claim } from "#domain/compiled.ts";
import type { Day } from "#domain/day.ts";
import { isClaimShown } from "#domain/index/frame.ts";
import type { Presence } from "#domain/presence.ts";
import { isDemandToLeave } from "#domain/track.ts";
import type { View } from "#domain/view.ts";

/** What a change between two dates is about, in the order of the list. */
export const changeKinds = [
  "arrived",
  "left",
  "last-reported",
  "partly-left",
  "moved",
  "planned",
  "demanded",
  "agreement",
  "coup",
  "event",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One thing that is different between two dates, with the claims it rests on. */
export type Change = {
  id: string;
  kind: ChangeKind;
  /** Ids; absent where the claim's own sentence says it. */
  place?: string;
  actor?: string;
  claims: string[];
  /** May it have happened before the earlier date, or still lie ahead of the later one? */
  isLoose: boolean;
  /** First possible day, for the order within a kind. */
  from: Day | null;
};

type Found = Omit<Change, "id" | "from" | "isLoose">;

const present = new Set<Presence["state"]>(["attested", "possible", "inferred"]);

function presencesOf(view: View): Map<string, Presence> {
  const found = new Map<string, Presence>();
  for (const { presences } of view.places.values())
    for (const presence of presences) found.set(`${presence.place} ${presence.actor}`, presence);
  return found;
}

function firstDay(view: View, ids: readonly string[]): Day | null {
  const days = ids.flatMap((id) => {
    const span = view.dossier.spans.get(id);
    return span?.startMin ?? span?.endMin ?? span?.certain?.from ?? [];
  });
  return days.length > 0 ? Math.min(...days) : null;
}

/** Is it of one day somewhere within bounds that reach over either date? */
function isLoose(earlier: View, later: View, ids: readonly string[]): boolean {
  return ids.every((id) => {
    const span = later.dossier.spans.get(id);
    if (!span?.within) return false;
    return span.startMin === null || span.startMin <= earlier.day || (span.endMax ?? later.day) > later.day;
  });
}

/** What became of one force at one place; several changes can hold at once. */
function presenceChanges(later: View, before: Presence | undefined, after: Presence): Found[] {
  const { place, actor } = after;
  const was = before?.state ?? "none";
  const about = { place, actor };
  const found: Found[] = [];
  if (present.has(after.state) && !present.has(was)) found.push({ kind: "arrived", ...about, claims: after.claims });
  if (after.state === "ended" && was !== "ended") found.push({ kind: "left", ...about, claims: after.claims });
  if (after.state === "last-attested" && was !== "last-attested")
    found.push({ kind: "last-reported", ...about, claims: after.claims });
  const left = after.partlyLeft.filter((id) => !before?.partlyLeft.includes(id));
  if (left.length > 0) found.push({ kind: "partly-left", ...about, claims: left });
  if (after.state === "planned" && was === "none") {
    // A demand to leave is no plan to come; it stands in the list as a demand.
    const planned = after.claims.filter((id) => {
      const claim = later.dossier.claim.get(id);
      return claim !== undefined && !isDemandToLeave(claim);
    });
    if (planned.length > 0) found.push({ kind: "planned", ...about, claims: planned });
  }
  return found;
}

function eventKind(claim: Claim): ChangeKind {
  if (isDemandToLeave(claim)) return "demanded";
  if (claim.kind === "agreement" || claim.topics.includes("agreement")) return "agreement";
  return claim.topics.includes("coup") ? "coup" : "event";
}

/** Claims that are told by their own sentence: events, agreements and demands that began between the two days. */
function told(earlier: View, later: View): Found[] {
  return later.dossier.claims.flatMap((claim) => {
    const range = later.dossier.spans.get(claim.id);
    const from = range?.startMin ?? null;
    const isTold = claim.event !== undefined || claim.kind === "agreement" || isDemandToLeave(claim);
    if (!isTold || !isClaimShown(later, claim) || from === null || from <= earlier.day || from > later.day) return [];
    return [{ kind: eventKind(claim), claims: [claim.id] }];
  });
}

/**
 * What changed between two dates, whichever of the two is given first: forces that entered the record, left or were last
 * reported, moves, plans, demands to leave, agreements, coups and other events, each with its claims. A change is of the
 * record, not of the world: nothing is said about days on which no source speaks. The two views are of one dossier with
 * the same filters; the same moment twice gives an empty list.
 */
export function changesBetween(a: View, b: View): Change[] {
  const [earlier, later] = a.day <= b.day ? [a, b] : [b, a];
  const before = presencesOf(earlier);
  // What lies inside a place is told of itself, not once more of what is around it.
  const found = [...presencesOf(later)]
    .filter(([, { at }]) => at.length === 0)
    .flatMap(([key, after]) => presenceChanges(later, before.get(key), after));
  const moved = later.movements
    .filter((move) => !earlier.movements.some((other) => other.id === move.id))
    .map(({ claims, standing, actor, to }) => ({
      kind: standing === "planned" ? ("planned" as const) : ("moved" as const),
      actor,
      place: to,
      claims: claims.map((claim) => claim.id),
    }));
  const named = [...found, ...moved, ...told(earlier, later)].map((change: Found) => ({
    id: [change.kind, change.place, change.actor, ...change.claims].join(" "),
    ...change,
    isLoose: isLoose(earlier, later, change.claims),
    from: firstDay(later, change.claims),
  }));
  // A planned move is also a planned presence at its end; it is told once.
  return [...new Map(named.map((change) => [change.id, change])).values()].sort(
    (x, y) =>
      changeKinds.indexOf(x.kind) - changeKinds.indexOf(y.kind) ||
      (x.from ?? 0) - (y.from ?? 0) ||
      x.id.localeCompare(y.id),
  );
}
