import type { Claim } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import { isByReading } from "#domain/presence.ts";
import { receiptOf } from "#domain/receipt.ts";
import { firstHeld, lastHeld, spanIn } from "#domain/span.ts";
import type { Change } from "#domain/stops.ts";
import { formatQuantity } from "#words/common.ts";
import { timeOf } from "#words/dates.ts";
import { inSentence, type Language } from "#words/language.ts";
import { sentenceWords } from "#words/sentences.ts";
import { stopWords } from "#words/stops.ts";
import { claimsOf, isDemandOnly, type OnDay, placesSaid } from "./bounds.ts";
import { namesText } from "./counts.ts";
import { moveDispute } from "./sight.ts";

/** What becomes of a force at a place. */
type Becomes = keyof (typeof stopWords)["en"]["becomes"];

/** A change in words, a sentence without its full stop, with the claim that it rests on and its time. */
export type ChangeSaid = {
  text: string;
  claim: Claim | null;
  time: string;
  /** The time with the articles that say it: "Article C: in recent years". */
  said: string;
};

type PresenceChange = Extract<Change, { kind: "presence" }>;

/** The claim whose own first or last day the change is, else the first that is new. */
function turning({ dossier, day }: OnDay, ids: readonly string[], before: readonly string[]): Claim | null {
  // Nobody is there by a number that is not verified.
  const claims = claimsOf(dossier, ids).filter(({ standing }) => standing !== "unverified");
  const turns = (claim: Claim) => {
    const span = spanIn(dossier, claim);
    const last = lastHeld(span);
    return [firstHeld(span), span.certain?.from, span.endMax, last === null ? null : last + 1].includes(day);
  };
  const fresh = claims.filter(({ id }) => !before.includes(id));
  return fresh.find(turns) ?? claims.find(turns) ?? fresh[0] ?? claims[0] ?? null;
}

/** Is the day our reading of "for several weeks"? Not where dates name it or articles appeared then or a day before. */
function isOurDay({ dossier, day }: OnDay, claim: Claim): boolean {
  if (claim.when.basis === "inferred") return true;
  if (claim.when.time === undefined) return false;
  const written = receiptOf(dossier, claim).articles.flatMap(({ published }) =>
    published ? [published.first, published.last] : [],
  );
  const named = [...(claim.when.edtf.match(/\d{4}-\d{2}-\d{2}(?!~)/g) ?? []), ...written].map(dayOf);
  return !named.includes(day) && !named.includes(day - 1);
}

/** What becomes of a presence, and on which claims that rests. */
function becomes(
  known: OnDay,
  { before, after }: PresenceChange,
): [does: Becomes, ids: readonly string[], before: readonly string[]] | null {
  const { state } = after;
  if (before.state === state && before.startNotStated === after.startNotStated) {
    if (after.toldToLeave.length > before.toldToLeave.length)
      return ["demanded", after.toldToLeave, before.toldToLeave];
    if (after.partlyLeft.length > before.partlyLeft.length) return ["partGone", after.partlyLeft, before.partlyLeft];
    return null;
  }
  const claims = [after.claims, before.claims] as const;
  const wasHere = before.state === "attested" || (before.state === "possible" && !before.startNotStated);
  if (state === "attested") {
    if (before.state === "possible" || isByReading(known.dossier, after)) return ["latest", ...claims];
    return [before.state === "inferred" || before.state === "last-attested" ? "again" : "reported", ...claims];
  }
  if (state === "possible") return [after.startNotStated ? "unstated" : wasHere ? "ending" : "possible", ...claims];
  if (state === "inferred") return ["inferred", before.claims, []];
  if (state === "last-attested" || state === "none") return ["silent", before.claims, []];
  if (state === "ended") return ["gone", ...claims];
  return [isDemandOnly(known.dossier, after) ? "demanded" : "planned", ...claims];
}

/** Which question sources begin or cease to differ on; null where that is not what changes. */
function disputeSaid(language: Language, { dossier }: OnDay, { before, after }: PresenceChange): ChangeSaid | null {
  const { begins, ends } = stopWords[language].differ;
  const fresh = after.disputed.find((id) => !before.disputed.includes(id));
  const gone = before.disputed.find((id) => !after.disputed.includes(id));
  const item = dossier.disagreement.get(fresh ?? gone ?? "");
  if (!item) return null;
  const question = inSentence(language, item.question.replace(/\s*\?$/, ""));
  const claim = claimsOf(dossier, item.claims)[0] ?? null;
  return { text: (fresh === undefined ? ends : begins)(question), claim, time: "", said: "" };
}

/** What changes on a day for a force at a place, or of a move. */
export function changeSaid(language: Language, known: OnDay, change: Change): ChangeSaid {
  const say = stopWords[language];
  const sentences = sentenceWords[language];
  const { dossier } = known;
  const forces = (ids: readonly string[]) => sentences.forces(ids.map((id) => dossier.actor.get(id)?.adjective ?? id));
  const nameOf = (id: string | undefined) => dossier.place.get(id ?? "")?.short ?? "";
  const saidOf = (claim: Claim | null, isOurs = false): Omit<ChangeSaid, "text"> => {
    const sources = claim ? receiptOf(dossier, claim).articles : [];
    const time = claim ? timeOf(language, claim) : "";
    if (!claim || sources.length === 0) return { claim, time, said: "" };
    return {
      claim,
      time,
      said: say.said(namesText(language, dossier, sources), time, isOurs || isOurDay(known, claim)),
    };
  };
  if (change.kind === "move") {
    const { claim, standing } = change;
    const isDisputed = standing !== "planned" && moveDispute(known, { claims: [claim] });
    const standings = { planned: "movePlanned", possible: "mayMove", done: "moved" } as const;
    const does = isDisputed ? "disputed" : standings[standing];
    const { strength } = claim;
    const share = strength?.counts === "share" ? formatQuantity(language, strength) : claim.partial ? say.part : null;
    const all = forces(claim.actors);
    const who = say.move(share ? say.share(share, all) : all, nameOf(claim.fromPlace), nameOf(claim.toPlace));
    const text = say.becomes[does](who);
    return { text: claim.fromBasis === "reading" ? say.read(text) : text, ...saidOf(claim) };
  }
  const { place, actor } = change.after;
  const told = becomes(known, change);
  if (!told) return disputeSaid(language, known, change) ?? { text: "", claim: null, time: "", said: "" };
  const [does, ids, before] = told;
  const who = sentences.itemAt(forces([actor]), placesSaid(language, dossier, [place]));
  const text = say.becomes[does](who);
  const isRead =
    isByReading(dossier, { claims: [...ids] }) ||
    (does === "partGone" && claimsOf(dossier, ids).every(({ fromBasis }) => fromBasis === "reading"));
  const read = isRead ? say.read(text) : text;
  // What sources can contradict is that a force is there from then on.
  const isDisputed = /^(reported|again|latest|possible)$/.test(does) && change.after.disputed.length > 0;
  return {
    text: isDisputed ? say.disputed(read) : read,
    ...saidOf(turning(known, ids, before), change.after.startNotStated || isRead),
  };
}
