import { boundsOf, boundsOfTime } from "./bounds.ts";
import type { Authored } from "./load.ts";
import { checkTime, type Rules } from "./rules.ts";
import { foldText } from "./words.ts";

type Claim = Authored["claims"][number]["claim"];

/** Kinds of claim that last; every other kind happens on a day, as does anything planned or demanded. */
export const lasting: ReadonlySet<Claim["kind"]> = new Set<Claim["kind"]>(["presence", "attribute"]);

/** A range of days of what happens on one day would be read as going on from its first day to its last. */
function checkRange({ report }: Rules, claim: Claim): void {
  const [start = "", end = ""] = claim.when.edtf.split("/");
  const isRange = start !== "" && start !== ".." && end !== "" && end !== "..";
  const isProspective = claim.standing === "planned" || claim.standing === "demanded";
  if (isRange && (isProspective || !lasting.has(claim.kind)))
    report(
      claim,
      ["when", "edtf"],
      `some day between two dates is written "[${start}..${end}]"`,
      "what happens on one day takes a date or a choice; only what lasts takes an interval",
    );
}

/** Explicit bounds, where given, keep the order of an interval. */
function checkBounds({ report }: Rules, claim: Claim): void {
  if (!claim.when.bounds) return;
  const { startMin, startMax, endMin, endMax } = boundsOfTime(claim.when);
  const known = [startMin, startMax ?? startMin, endMax].filter((day) => day !== null);
  const isOrdered = known.every((day, n) => n === 0 || (known[n - 1] ?? day) <= day);
  if (!isOrdered || (endMin !== null && endMax !== null && endMin > endMax))
    report(claim, ["when", "bounds"], "the bounds end before they start", "write the earlier day first");
}

/** Which end of a range each qualifier speaks of; those that are not here may stand without a number. */
const ends: Partial<Record<string, readonly ("min" | "max")[]>> = {
  "more-than": ["min"],
  "at-least": ["min"],
  nearly: ["max"],
  "less-than": ["max"],
  "up-to": ["max"],
  about: ["min", "max"],
  exactly: ["min", "max"],
  none: ["min", "max"],
};

/** A number says what its qualifier says of it. */
function checkStrength({ report }: Rules, claim: Claim): void {
  if (!claim.strength) return;
  const { min, max, qualifier = "none" } = claim.strength;
  if (min !== undefined && max !== undefined && min > max)
    report(claim, ["strength"], "min is greater than max", "write the smaller number as min");
  const [end = "min", other] = ends[qualifier] ?? ["min", "max"];
  const isSaid = claim.strength[end] !== undefined || (other !== undefined && claim.strength[other] !== undefined);
  if (ends[qualifier] && !isSaid)
    report(
      claim,
      ["strength", end],
      qualifier === "none" ? "a strength without a number" : `"${qualifier}" without its number`,
      other ? "write min and max, or leave strength out" : `write the number as ${end}`,
    );
}

/** What is said to be so was so before it was written; later it is only planned. */
function checkKnown({ report, authored }: Rules, claim: Claim): void {
  if (claim.standing === "planned" || claim.standing === "demanded") return;
  const supporting = new Set(claim.evidence.filter(({ role }) => role === "supports").map(({ passage }) => passage));
  const sources = authored.sources.filter(({ source }) => source.passages.some(({ id }) => supporting.has(id)));
  try {
    const days = sources.map(({ source }) => source.published && boundsOf(source.published.edtf).endMax);
    const { startMin } = boundsOfTime(claim.when);
    const last = days.every((day) => typeof day === "string") ? days.sort().at(-1) : undefined;
    if (startMin !== null && last && startMin > last)
      report(
        claim,
        ["when"],
        `begins on ${startMin}, and what supports it was published by ${last}`,
        "correct the time, or take the standing planned",
      );
  } catch {
    // A time that is none is told where it stands.
  }
}

/** Who is where: what the map draws needs a force and a place. */
function checkDrawn({ report }: Rules, claim: Claim): void {
  const isMove = claim.kind === "movement";
  if (claim.kind !== "presence" && !isMove) return;
  if (claim.actors.length === 0)
    report(
      claim,
      ["actors"],
      `a ${claim.kind} without a force`,
      "name who is there or moves, or take the kind statement",
    );
  if (!isMove && claim.places.length === 0)
    report(claim, ["places"], "a presence without a place", "name where the force is, or take the kind statement");
  if (isMove && claim.fromPlace === undefined && claim.toPlace === undefined)
    report(
      claim,
      ["toPlace"],
      "a movement without its ends",
      "name fromPlace or toPlace, or both; take the kind event where neither is said",
    );
  if (isMove && claim.fromPlace !== undefined && claim.fromPlace === claim.toPlace)
    report(claim, ["toPlace"], "a movement to the place that it begins at", "name another place, or leave one end out");
}

/** Who is at a place, or moves, is drawn there: a state that the sentence only mentions would be, too. */
function checkForces({ report, authored }: Rules, claims: readonly Claim[]): void {
  const drawn = claims.filter(({ kind }) => kind === "presence" || kind === "movement");
  for (const { id, role } of authored.actors) {
    const [first, ...more] = role === "force" ? [] : drawn.filter(({ actors }) => actors.includes(id));
    if (first)
      report(
        first,
        ["actors"],
        `"${id}" is no force, so it cannot be at a place or move${more.length > 0 ? ` (here and in ${more.length} more)` : ""}`,
        "name only the forces, or give the actor the role force",
      );
  }
}

function checkEvidence({ report, authored, need, known }: Rules, claims: readonly Claim[]): void {
  const passages = new Map(
    authored.sources.flatMap(({ source }) => source.passages.map((passage) => [passage.id, passage] as const)),
  );
  for (const claim of claims) {
    for (const [n, { passage, words }] of claim.evidence.entries()) {
      if (claim.evidence.findIndex((item) => item.passage === passage) < n)
        report(claim, ["evidence", n], `"${passage}" stands twice`, "give it one role, and all its words there");
      need(claim, ["evidence", n, "passage"], "passages", [passage]);
      const quoted = passages.get(passage);
      // Of two passages with one id nobody knows which was meant.
      if (!quoted || known.passages.isPart) continue;
      const { exact } = quoted;
      // A quote that is missing is told once.
      if (exact === undefined) continue;
      for (const word of words ?? [])
        if (!foldText(exact).includes(foldText(word)))
          report(
            claim,
            ["evidence", n, "words"],
            `"${word}" is not in the quote of ${passage}`,
            `the quote is “${exact}”`,
          );
    }
    if (!claim.evidence.some((item) => item.role === "supports"))
      report(claim, ["evidence"], "no passage supports the claim", 'give one of them the role "supports"');
  }
}

/** A distance has two ends. */
function checkDistance({ report }: Rules, claim: Claim): void {
  if (claim.distance && claim.distance.from === claim.distance.to)
    report(claim, ["distance", "to"], "a distance from a place to itself", "name another place");
}

/** Rules of the claims: who, where, when and with what evidence. */
export function checkClaims(rules: Rules): void {
  const { report, authored, need } = rules;
  const claims = authored.claims.map(({ claim }) => claim);
  for (const claim of claims) {
    need(claim, ["actors"], "actors", claim.actors);
    need(claim, ["places"], "places", claim.places);
    need(claim, ["fromPlace"], "places", [claim.fromPlace]);
    need(claim, ["toPlace"], "places", [claim.toPlace]);
    need(claim, ["overtakes"], "claims", claim.overtakes ?? []);
    need(claim, ["distance", "from"], "places", [claim.distance?.from]);
    need(claim, ["distance", "to"], "places", [claim.distance?.to]);
    need(claim, ["strength", "of"], "places", [claim.strength?.of]);
    checkDrawn(rules, claim);
    checkDistance(rules, claim);
    if (checkTime(report, claim, ["when", "edtf"], claim.when.edtf)) {
      checkRange(rules, claim);
      checkBounds(rules, claim);
    }
    checkStrength(rules, claim);
    checkKnown(rules, claim);
  }
  checkForces(rules, claims);
  checkEvidence(rules, claims);
}
