import { isClaimShown } from "#domain/index/frame.ts";
import { keptFor } from "#domain/index/later.ts";
import { isOfDefault } from "./collections.ts";
import type { Claim, Disagreement, Source, Strength } from "./compiled.ts";
import { type Dossier, placesOf } from "./dossier.ts";
import { isUnsettled } from "./movements.ts";
import { bearsOn, type Presence } from "./presence.ts";
import { byLetter, oneForEachArticle, type QuotedPassage, type Receipt, receiptOf } from "./receipt.ts";
import { holdsAt, type PlaceView, type View } from "./view.ts";
import type { SourceKind } from "./vocabulary.ts";

/** Copies closest to the speaker first; a rewrite or a translation is never quoted when an original page is at hand. */
const closeness: Record<SourceKind, number> = {
  "official-record": 0,
  news: 0,
  republication: 1,
  paraphrase: 2,
  translation: 2,
  rewrite: 3,
};

/** Supporting passages, the one to quote first: the closest copy, then the order in which the dossier gives them. */
export function leadingFirst({ claim, supports }: Receipt): QuotedPassage[] {
  const authored = new Map(claim.evidence.map((item, n) => [item.passage, n]));
  const place = ({ passage }: QuotedPassage) => authored.get(passage.id) ?? 0;
  return [...supports].sort((a, b) => closeness[a.source.kind] - closeness[b.source.kind] || place(a) - place(b));
}

/** Characters up to which a quote fits a row whole; cut down to its marked words it can lose its sense. */
const SHORT_QUOTE = 40;

/**
 * A few carrying words of the claim's leading passage, verbatim, with the passages that say so (one per article).
 *
 * @param avoid passages whose few words would mislead here: "more than half" of those who left, beside who is here
 */
export function fewWords(
  dossier: Dossier,
  claim: Claim,
  avoid: ReadonlySet<string> = new Set(),
): { words: string; passages: QuotedPassage[] } | null {
  const all = leadingFirst(receiptOf(dossier, claim));
  const other = all.filter(({ passage }) => !avoid.has(passage.id));
  const supports = other.length > 0 ? other : all;
  // What is told in our words is no quote.
  const [lead] = supports.filter(({ passage }) => passage.exact !== undefined);
  const exact = lead?.passage.exact;
  if (!lead || exact === undefined) return null;
  const carrying = lead.evidence.words?.find((word) => exact.includes(word));
  const words = exact.length <= SHORT_QUOTE ? exact : (carrying ?? exact);
  return { words, passages: oneForEachArticle(supports).slice(0, 3) };
}

/** The claim quoted in a force's row: of the share that is here, else the key one, else the first without a number. */
export function quotedClaim(dossier: Dossier, presence: Presence): Claim | null {
  const claims = presence.claims.flatMap((id) => dossier.claim.get(id) ?? []);
  const share = claims.find(({ strength }) => strength?.counts === "share" || strength?.counts === "base");
  const plain = claims.find(({ strength, standing }) => !isFigure(strength) && standing !== "unverified");
  return share ?? claims.find(({ key }) => key) ?? plain ?? claims[0] ?? null;
}

type Position = Disagreement["positions"][number];

/** What one side of a disagreement rests on. */
export type PositionFacts = {
  claim: Claim | null;
  strength: Strength | null;
  lead: QuotedPassage | null;
  /** One passage per article. */
  passages: QuotedPassage[];
  supports: QuotedPassage[];
};

/** A number that can stand alone in large type: people, not dollars or miles. */
function isFigure(strength: Strength | undefined): strength is Strength {
  return strength !== undefined && strength.counts !== "object" && (strength.min ?? strength.max) !== undefined;
}

/** The passages that hold a side: those that the dossier names for it, else all that support its claims. */
function holding(dossier: Dossier, { claims, passages }: Position): QuotedPassage[] {
  return claims.flatMap((id) => {
    const claim = dossier.claim.get(id);
    if (!claim) return [];
    const receipt = receiptOf(dossier, claim);
    if (!passages) return leadingFirst(receipt);
    return leadingFirst({ ...receipt, supports: [...receipt.supports, ...receipt.qualifies] }).filter(({ passage }) =>
      passages.includes(passage.id),
    );
  });
}

/** Sides of a disagreement with the passages that hold them, articles and origins. */
export function positionFacts(dossier: Dossier, position: Position): PositionFacts {
  const claims = position.claims.flatMap((id) => dossier.claim.get(id) ?? []);
  const supports = holding(dossier, position);
  return {
    claim: claims[0] ?? null,
    strength: claims.map((item) => item.strength).find(isFigure) ?? null,
    lead: supports[0] ?? null,
    passages: oneForEachArticle(supports).sort((a, b) => byLetter(a.source, b.source)),
    supports,
  };
}

/** Articles without a passage on any side. */
export function silentSources(dossier: Dossier, item: Disagreement): Source[] {
  const speaking = new Set(
    item.positions.flatMap((position) => holding(dossier, position).map(({ source }) => source.id)),
  );
  return dossier.sources.filter((source) => !speaking.has(source.id) && isOfDefault(dossier, source));
}

/** Disagreements of a place: about the moment, contradictions in numbers first, and about other dates. */
export function disagreementsOf(view: View, place: PlaceView): { current: Disagreement[]; other: Disagreement[] } {
  const { dossier } = view;
  const now = new Set(place.now.map((claim) => claim.id));
  const holds = (id: string) => {
    const claim = dossier.claim.get(id);
    return claim !== undefined && isClaimShown(view, claim) && holdsAt(dossier, claim, view.query.moment);
  };
  const hasNumbers = (item: Disagreement) =>
    item.kind === "contradiction" &&
    item.positions.every((position) => position.claims.some((id) => isFigure(dossier.claim.get(id)?.strength)));
  const isCurrent = (item: Disagreement) =>
    bearsOn(item, view.from, view.day) &&
    (item.claims.some((id) => now.has(id) || holds(id)) ||
      (item.kind === "contradiction" && isUnsettled(dossier, item, view.day)));
  const rank = (item: Disagreement) => (hasNumbers(item) ? 0 : item.kind === "contradiction" ? 1 : 2);
  const current = place.disagreements.filter(isCurrent);
  return {
    current: [...current].sort((a, b) => rank(a) - rank(b)),
    other: place.disagreements.filter((item) => !isCurrent(item)),
  };
}

/** Claims of a distance between two places. */
export const claimsOfDistance = keptFor(({ claims }: Dossier) => claims.filter((claim) => claim.distance));

/** Claims with a stated distance that touch a place. */
export function distancesOf(dossier: Dossier, place: string): Claim[] {
  return claimsOfDistance(dossier).filter(
    (claim) =>
      claim.distance &&
      (placesOf(claim).includes(place) || claim.distance.from === place || claim.distance.to === place),
  );
}

/** Origins of the supporting passages, each with the letters that rest on it; unknown origins last. */
export function originLetters(dossier: Dossier, receipt: Receipt) {
  const groups = new Map<string, Map<string, boolean>>();
  for (const { passage, source } of receipt.supports) {
    const letters = groups.get(passage.origin) ?? new Map<string, boolean>();
    groups.set(passage.origin, letters);
    letters.set(source.letter, (letters.get(source.letter) ?? false) || passage.originBasis !== "reading");
  }
  return [...groups]
    .map(([id, letters]) => {
      const origin = dossier.origin.get(id);
      return {
        id,
        name: origin?.name ?? "",
        note: origin?.note,
        known: origin !== undefined && origin.kind !== "unknown",
        letters: [...letters].map(([letter, sure]) => ({ letter, sure })).sort((a, b) => byLetter(a, b)),
      };
    })
    .sort((a, b) => Number(b.known) - Number(a.known));
}
