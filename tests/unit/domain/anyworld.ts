import fc from "fast-check";
import type { Claim } from "#domain/compiled.ts";
import { addMonths, dayOf, isoOf, partialRange } from "#domain/day.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import type { Moment } from "#domain/view.ts";
import { boundsOf } from "#tools/dossier/bounds.ts";
import { type ClaimLine, fileOf, must } from "./builder.ts";

const START = dayOf("2001-01-01");
const date = fc.nat(729).map((n) => isoOf(START + n));
const month = fc.nat(23).map((n) => isoOf(addMonths(START, n)).slice(0, 7));
const value = fc.oneof(date, month, fc.constantFrom("2001", "2002"));
const later = ([a, b]: [string, string]): [string, string] =>
  must(partialRange(a)).first <= must(partialRange(b)).first ? [a, b] : [b, a];
const pair = fc.tuple(value, value).map(later);

/** Does the compiler take it? It refuses some intervals from a month to its own year. */
function isTaken(text: string): boolean {
  try {
    return boundsOf(text) !== null;
  } catch {
    return false;
  }
}

/** Every form of time that a claim may have. */
const edtf = fc.oneof(
  value,
  pair.map(([a, b]) => `${a}/${b}`).filter(isTaken),
  value.map((a) => `${a}/..`),
  value.map((b) => `/${b}`),
  fc.constant("/.."),
  pair.map(([a, b]) => `[${a}..${b}]`),
  value.map((b) => `[..${b}]`),
);
/** A harbour in a town in a land on a coast, and another land. */
const places = ["harbour", "town", "abroad", "land", "coast"];
const line = fc.record({
  edtf,
  kind: fc.constantFrom<Claim["kind"]>("presence", "presence", "movement", "event", "statement"),
  standing: fc.constantFrom<Claim["standing"]>("stated", "stated", "planned", "demanded", "ended", "unverified"),
  topics: fc.subarray<Claim["topics"][number]>(["demand", "aid"]),
  actors: fc.subarray(["blue", "red"]),
  places: fc.subarray(places),
  fromPlace: fc.constantFrom(...places),
  toPlace: fc.constantFrom(...places),
  partial: fc.boolean(),
  key: fc.boolean(),
  saidBy: fc.subarray(["winter", "spring", "autumn", "undated"], { minLength: 1 }),
  people: fc.option(fc.integer({ min: 1, max: 2000 })),
});

/** Any world whose claims have times that the compiler takes. */
export const world = fc.array(line, { maxLength: 30 }).map((lines): Dossier => {
  const file = fileOf({
    // Published within ten days, by content.
    articles: { autumn: ["2001-09-20", "2001-09-30"] },
    places: [
      { id: "harbour", within: "town" },
      { id: "town", within: "land" },
      "abroad",
      "land",
      { id: "coast", members: ["land"] },
    ],
    claims: lines.map(({ people, fromPlace, toPlace, standing, ...rest }, n): ClaimLine => {
      const moves = rest.kind === "movement" ? { fromPlace, toPlace } : {};
      // Only a stay can be called ended.
      const stands = standing === "ended" && rest.kind !== "presence" ? "stated" : standing;
      const strength: Partial<ClaimLine> =
        people === null ? {} : { strength: { min: people, unit: "people", counts: "country" } };
      return { id: `c${n}`, ...rest, ...moves, ...strength, standing: stands };
    }),
  });
  const pairs = file.claims.slice(1).map(({ id }, n) => [file.claims[n]?.id ?? "", id]);
  const disagreements = pairs.slice(0, 8).map((ids, n) => ({
    id: `d${n}`,
    question: "?",
    short: "?",
    kind: n % 2 ? ("contradiction" as const) : ("tension" as const),
    note: "Why.",
    positions: ids.map((id) => ({ says: id, claims: [id] })),
    claims: ids,
    ...(n % 3 ? { when: { edtf: "2001-05/2001-08", from: "2001-05-01", to: "2001-08-31" } } : {}),
  }));
  return indexDossier({ ...file, disagreements });
});

export const day = fc.integer({ min: -40, max: 900 }).map((n) => START + n);
export const moment = fc.oneof(
  day.map((at): Moment => ({ kind: "point", day: at })),
  fc.tuple(day, day).map(([a, b]): Moment => ({ kind: "window", from: Math.min(a, b), to: Math.max(a, b) })),
);
/** Which forces are shown; null: all. */
export const actors = fc.option(fc.subarray(["blue", "red"]).map((ids): ReadonlySet<string> => new Set(ids)));
