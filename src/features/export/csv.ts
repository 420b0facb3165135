import type { Evidence } from "#domain/compiled.ts";
import { isoOf } from "#domain/day.ts";
import { strengthOf } from "#domain/strength.ts";
import { pointText, seriesText } from "#prose/strength.ts";
import { hiddenForces } from "#prose/who.ts";
import { timeInSentence } from "#words/dates.ts";
import { formatNumber, type Language } from "#words/language.ts";
import {
  type ClaimFact,
  type ClaimSet,
  claimAddress,
  claimFact,
  momentIso,
  placeOfQuote,
  pointsOf,
  quoteText,
  speakerOf,
} from "./facts.ts";
import { csvCell } from "./plain.ts";

type Row = (string | number | undefined)[];

const head =
  "place place_name actor counts time first_day last_day number number_min number_max number_qualifier unit claim sources";

/** Each number of people with what it counts, by country; those of different definitions are not to be added. */
function strengthTable({ view, claims, language }: Pick<ClaimSet, "view" | "claims" | "language">): Row[] {
  const { dossier, query } = view;
  const wanted = new Set(claims.map(({ id }) => id));
  const countries = dossier.places.filter(({ kind }) => kind === "country");
  const rows = countries.flatMap(({ id }) =>
    strengthOf(dossier, id, query.actors).flatMap((series) =>
      series.points
        .filter(({ claim }) => wanted.has(claim.id))
        .map(({ claim, strength, from, to, ...point }): Row => {
          const { time, amount } = pointText(language, dossier, { claim, strength, from, to, ...point });
          const letters = claim.evidence.flatMap(({ passage }) => {
            const source = dossier.source.get(dossier.passage.get(passage)?.source ?? "");
            return source ? [source.letter] : [];
          });
          return [
            series.place,
            dossier.place.get(series.place)?.name,
            series.actor,
            seriesText(language, dossier, series),
            time,
            isoOf(from),
            isoOf(to),
            amount,
            strength.min,
            strength.max,
            strength.qualifier,
            strength.unit,
            claim.id,
            [...new Set(letters)].join("; "),
          ];
        }),
    ),
  );
  return [head.split(" "), ...rows];
}

type Cell = string | number | null | undefined;

const decimalSign = (language: Language) => formatNumber(language, 0.5).charAt(1);

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BOM = "\uFEFF";

function list(items: readonly string[]): string {
  return items.join("; ");
}

function quotes(fact: ClaimFact, role: Evidence["role"]): string {
  return fact.quotes
    .filter(({ evidence }) => evidence.role === role)
    .map((quote) => {
      const { passage } = quote;
      return `[${placeOfQuote(quote)}] ${quoteText(quote)} (${passage.attribution.kind}: ${speakerOf(passage)})`;
    })
    .join(" | ");
}

function articles(fact: ClaimFact): string {
  const sources = new Set(fact.quotes.map(({ source }) => source));
  return list(
    [...sources].map(({ letter, publisher, label, published, url }) => {
      const date = published ? `, ${published.edtf} (${published.basis})` : "";
      return `${letter}: ${publisher || label}${date}${url ? `, ${url}` : ""}`;
    }),
  );
}

/** The time as the screen has it; a bare month with its "in", because spreadsheets take it for its first day, too. */
function wordsText({ claim, receipt, time }: ClaimFact, { language }: ClaimSet): string {
  return /^\p{L}+ \d{4}$/u.test(time) ? timeInSentence(language, claim, receipt.articles) : time;
}

/**
 * A cell. A number that is not whole has five decimals, the precision of a metre: with three a spreadsheet that sets off
 * thousands with a point takes it for a thousand times as much. A bare month has its day left open (`2024-03-XX`, EDTF
 * level 1): spreadsheets take `2024-03` for the first of March.
 */
function cell(value: Cell, language: Language): string {
  if (typeof value === "number" && !Number.isInteger(value))
    return value.toFixed(5).replace(".", decimalSign(language));
  return csvCell(typeof value === "string" && /^\d{4}-\d{2}$/.test(value) ? `${value}-XX` : value);
}

/** Columns in order: the name in the head line and the value of a claim. Names are stable; new ones go to the end. */
const columns: readonly [name: string, value: (fact: ClaimFact, set: ClaimSet) => Cell][] = [
  ["id", ({ claim }) => claim.id],
  ["kind", ({ claim }) => claim.kind],
  ["says", ({ claim }) => claim.says],
  ["standing", ({ claim }) => claim.standing],
  ["actors", ({ claim }) => list(claim.actors)],
  ["actor_names", ({ actors }) => list(actors.map(({ name }) => name))],
  ["places", ({ claim }) => list(claim.places)],
  ["place_names", ({ places }) => list(places.map(({ name }) => name))],
  ["from_place", ({ claim }) => claim.fromPlace],
  ["to_place", ({ claim }) => claim.toPlace],
  ["longitude", (fact) => pointsOf(fact)[0]?.at[0]],
  ["latitude", (fact) => pointsOf(fact)[0]?.at[1]],
  ["when_edtf", ({ claim }) => claim.when.edtf],
  ["when_words", wordsText],
  ["when_basis", ({ claim }) => claim.when.basis],
  ["start_min", ({ claim }) => claim.when.bounds.startMin],
  ["start_max", ({ claim }) => claim.when.bounds.startMax],
  ["end_min", ({ claim }) => claim.when.bounds.endMin],
  ["end_max", ({ claim }) => claim.when.bounds.endMax],
  ["when_note", ({ claim }) => claim.when.note],
  ["number_min", ({ claim }) => claim.strength?.min],
  ["number_max", ({ claim }) => claim.strength?.max],
  ["number_qualifier", ({ claim }) => claim.strength?.qualifier],
  ["number_unit", ({ claim }) => claim.strength?.unit],
  ["number_counts", ({ claim }) => claim.strength?.counts],
  // Of the articles: a document of another collection never raises their counts.
  ["articles", ({ articles }) => articles.sources],
  ["origins", ({ articles }) => articles.origins],
  ["origins_unknown", ({ articles }) => articles.unknown],
  ["supported_by", (fact) => quotes(fact, "supports")],
  ["qualified_by", (fact) => quotes(fact, "qualifies")],
  ["contradicted_by", (fact) => quotes(fact, "contradicts")],
  ["sources", articles],
  ["disagreements", ({ receipt }) => list(receipt.disagreements.map(({ id }) => id))],
  ["shown_on", (_, { view }) => momentIso(view)],
  ["shown_as", ({ states }) => list(states.map(({ place, actor, state }) => `${place} ${actor} ${state}`))],
  ["dossier", (_, { view }) => view.dossier.id],
  ["link", ({ claim }, { address }) => claimAddress(address, claim.id)],
  // Numbers are never to be added without a look at these two.
  ["number_is", ({ number }) => number?.is],
  ["number_overlaps", ({ number }) => list(number?.overlaps ?? [])],
  ["hidden_by_filter", (_, { view }) => list(hiddenForces(view).map(({ id }) => id))],
  ["dossier_title", (_, { view }) => view.dossier.title],
  ["documents", ({ documents }) => documents.sources],
  ["document_origins", ({ documents }) => documents.origins],
  ["number_counted", ({ claim }) => claim.strength?.counted],
];

/** Claims as a table: the names of its columns, then one line for each claim. */
export function claimTable(set: ClaimSet): Cell[][] {
  const lines = set.claims.map((claim) => {
    const fact = claimFact(set, claim);
    return columns.map(([, value]) => value(fact, set));
  });
  return [columns.map(([name]) => name), ...lines];
}

function sheetText(table: readonly (readonly Cell[])[], language: Language): string {
  // A spreadsheet whose decimals have a comma reads no other sign between cells.
  const between = decimalSign(language) === "," ? ";" : ",";
  const line = (cells: readonly Cell[]) => cells.map((value) => cell(value, language)).join(between);
  return `${BOM}${table.map(line).join("\r\n")}\r\n`;
}

/** The table for spreadsheets (RFC 4180, UTF-8 with a byte order mark); in French with semicolons, decimal commas. */
export function claimsCsv(set: ClaimSet): string {
  return sheetText(claimTable(set), set.language);
}

export function strengthCsv(set: ClaimSet): string {
  return sheetText(strengthTable(set), set.language);
}
