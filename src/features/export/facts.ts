import { isOfDefault } from "#domain/collections.ts";
import type { Claim, Passage, Place } from "#domain/compiled.ts";
import { isoOf } from "#domain/day.ts";
import { type Dossier, placesOf } from "#domain/dossier.ts";
import { countsPeopleThere } from "#domain/index/frame.ts";
import { keptFor } from "#domain/index/later.ts";
import { placesInside } from "#domain/inside.ts";
import type { PresenceState } from "#domain/presence.ts";
import { originsOf, type QuotedPassage, type Receipt, receiptOf, wordsOf } from "#domain/receipt.ts";
import type { View } from "#domain/view.ts";
import { timeOf } from "#words/dates.ts";
import type { Language } from "#words/language.ts";

/** What a number counts. Only `people-present` are people who are there; even two of these may overlap. */
type NumberKind =
  | "people-present"
  | "people-gone"
  | "people-planned"
  | "people-unverified"
  | "share-of-force"
  | "not-people";

type NumberFact = {
  is: NumberKind;
  /** Claims whose number counts some of the same people. */
  overlaps: string[];
};

function kindOf({ strength, standing }: Claim): NumberKind | null {
  if (!strength) return null;
  if (strength.counts === "object") return "not-people";
  if (strength.counts === "share" || (strength.min ?? strength.max) === undefined) return "share-of-force";
  if (!countsPeopleThere({ standing })) return standing === "unverified" ? "people-unverified" : "people-planned";
  return standing === "ended" ? "people-gone" : "people-present";
}

function isPeople(kind: NumberKind | null): boolean {
  return kind !== null && kind !== "share-of-force" && kind !== "not-people";
}

/** One of the places is the other, or lies inside it. */
function meet(dossier: Dossier, some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) =>
    others.some((b) => a === b || placesInside(dossier, a).has(b) || placesInside(dossier, b).has(a)),
  );
}

/** Claims that count people, found once for all claims of a file. */
const counting = keptFor(({ claims }: Dossier) => claims.filter((claim) => isPeople(kindOf(claim))));

/** What the number of a claim counts; null where it has none. */
function numberFact(dossier: Dossier, claim: Claim): NumberFact | null {
  const is = kindOf(claim);
  if (is === null) return null;
  const others = isPeople(is)
    ? counting(dossier).filter(
        (other) =>
          other !== claim &&
          other.actors.some((id) => claim.actors.includes(id)) &&
          meet(dossier, claim.places, other.places),
      )
    : [];
  return { is, overlaps: others.map(({ id }) => id) };
}

/** What is taken away: some claims of a view, and the address at which they can be looked at. */
export type ClaimSet = { view: View; claims: readonly Claim[]; address: string; language: Language };

/** The address of one claim: the view's, with this claim open and no other. */
export function claimAddress(address: string, claim: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.searchParams.delete("passage");
  url.searchParams.set("claim", claim);
  return url.href;
}

/** The claims that the screen rests on at the moment: those that hold, and those behind every mark and every row. */
export function claimsOfView(view: View): Claim[] {
  const ids = new Set([
    ...view.holding.map((claim) => claim.id),
    ...[...view.places.values()].flatMap((place) => place.now.map((claim) => claim.id)),
    ...view.movements.flatMap((movement) => movement.claims.map((claim) => claim.id)),
  ]);
  return view.dossier.claims.filter((claim) => ids.has(claim.id));
}

/** Sources, and the original sources that they rest on, with those of which none is known. */
export type SourceCount = { sources: number; origins: number; unknown: number };

function countOf(dossier: Dossier, supports: readonly QuotedPassage[], isOfArticles: boolean): SourceCount {
  const own = supports.filter(({ source }) => isOfDefault(dossier, source) === isOfArticles);
  const { origins, unknownOrigins } = originsOf(dossier, own);
  const sources = new Set(own.map(({ source }) => source.id)).size;
  return { sources, origins: origins.length, unknown: unknownOrigins };
}

/** What a claim's file entry says, the same in every format. */
export type ClaimFact = {
  claim: Claim;
  receipt: Receipt;
  /** What supports it, articles and documents of other collections apart. */
  articles: SourceCount;
  documents: SourceCount;
  actors: { id: string; name: string }[];
  places: { id: string; name: string; kind: Place["kind"]; at: [number, number]; precision?: number }[];
  /** What supports, qualifies and contradicts it, in this order. */
  quotes: QuotedPassage[];
  /** Its time as the screen has it. */
  time: string;
  number: NumberFact | null;
  /** What the map shows on the view's day because of this claim. */
  states: { place: string; actor: string; state: PresenceState }[];
};

/** Everything about a claim that files hold. */
export function claimFact({ view, language }: Pick<ClaimSet, "view" | "language">, claim: Claim): ClaimFact {
  const { dossier } = view;
  const receipt = receiptOf(dossier, claim);
  return {
    claim,
    receipt,
    articles: countOf(dossier, receipt.supports, true),
    documents: countOf(dossier, receipt.supports, false),
    actors: claim.actors.flatMap((id) => {
      const actor = dossier.actor.get(id);
      return actor ? [{ id, name: actor.name }] : [];
    }),
    places: placesOf(claim).flatMap((id) => {
      const place = dossier.place.get(id);
      if (!place) return [];
      const { name, kind, geometry, precision_m: precision } = place;
      return [{ id, name, kind, at: geometry.coordinates, ...(precision === undefined ? {} : { precision }) }];
    }),
    quotes: [...receipt.supports, ...receipt.qualifies, ...receipt.contradicts],
    time: timeOf(language, claim),
    number: numberFact(dossier, claim),
    states: [...view.places.values()].flatMap(({ presences }) =>
      presences
        .filter((presence) => presence.claims.includes(claim.id))
        .map(({ place, actor, state }) => ({ place, actor, state })),
    ),
  };
}

/** Farthest that a point may lie from where the place is, in metres, and still be taken for the place. */
const POINT_RADIUS = 5000;

/** The places of a claim that a point stands for: a country or region would be a pin in the desert. */
export function pointsOf({ places }: Pick<ClaimFact, "places">): ClaimFact["places"] {
  return places.filter(
    ({ kind, precision = 0 }) => ["base", "airport", "city"].includes(kind) && precision <= POINT_RADIUS,
  );
}

/** Both ends of a move, and whether one of them is a whole country or region; null for a claim without two. */
export function lineOf({
  claim,
  places,
}: Pick<ClaimFact, "claim" | "places">): { ends: [[number, number], [number, number]]; isRough: boolean } | null {
  const at = (id: string | undefined) => places.find((place) => place.id === id);
  const [from, to] = [at(claim.fromPlace), at(claim.toPlace)];
  if (!from || !to) return null;
  return { ends: [from.at, to.at], isRough: pointsOf({ places: [from, to] }).length < 2 };
}

/** The moment of a view as ISO dates: a day, or `from/to`. */
export function momentIso({ query: { moment } }: View): string {
  return moment.kind === "point" ? isoOf(moment.day) : `${isoOf(moment.from)}/${isoOf(moment.to)}`;
}

/** The words of a quote in quotation marks; without them what is reported in ours. */
export function quoteText({ passage }: QuotedPassage): string {
  return passage.exact === undefined ? wordsOf(passage) : `“${passage.exact}”`;
}

/** Whose words a passage gives, and through whom. */
export function speakerOf({ attribution: { who, via } }: Passage): string {
  return via ? `${who}, via ${via}` : who;
}

/** Where in its article a quote stands: "C ¶9", "B headline". Letters and signs, so the same in every language. */
export function placeOfQuote({ source: { letter }, passage: { paragraph, part } }: QuotedPassage): string {
  return paragraph === undefined ? `${letter} ${part ?? ""}`.trim() : `${letter} ¶${paragraph}`;
}
