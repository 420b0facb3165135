import { hiddenForces } from "#prose/who.ts";
import {
  type ClaimFact,
  type ClaimSet,
  claimAddress,
  claimFact,
  momentIso,
  placeOfQuote,
  type QuoteFact,
} from "./facts.ts";
import { csvCell } from "./plain.ts";

type Cell = string | number | null | undefined;

/** Spreadsheets take a file for UTF-8 only when it begins with this. */
const BOM = "\uFEFF";

function list(items: readonly string[]): string {
  return items.join("; ");
}

function quotes(fact: ClaimFact, role: QuoteFact["role"]): string {
  return fact.quotes
    .filter((quote) => quote.role === role)
    .map((quote) => {
      const speaker = quote.via ? `${quote.who}, via ${quote.via}` : quote.who;
      return `[${placeOfQuote(quote)}] “${quote.exact}” (${quote.attributionKind}: ${speaker})`;
    })
    .join(" | ");
}

function articles(fact: ClaimFact): string {
  const seen = new Map(fact.quotes.map((quote) => [quote.source, quote]));
  return list(
    [...seen.values()].map((quote) => {
      const date = quote.published ? `, ${quote.published} (${quote.publishedBasis})` : "";
      return `${quote.letter}: ${quote.publisher ?? quote.label}${date}${quote.url ? `, ${quote.url}` : ""}`;
    }),
  );
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
  ["longitude", ({ places }) => places[0]?.at[0]],
  ["latitude", ({ places }) => places[0]?.at[1]],
  ["when_edtf", ({ claim }) => claim.when.edtf],
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
  ["articles", ({ receipt }) => receipt.articles.length],
  ["origins", ({ receipt }) => receipt.origins.length],
  ["origins_unknown", ({ receipt }) => receipt.unknownOrigins],
  ["supported_by", (fact) => quotes(fact, "supports")],
  ["qualified_by", (fact) => quotes(fact, "qualifies")],
  ["contradicted_by", (fact) => quotes(fact, "contradicts")],
  ["sources", articles],
  ["disagreements", ({ receipt }) => list(receipt.disagreements.map(({ id }) => id))],
  ["shown_on", (_, { view }) => momentIso(view)],
  ["shown_as", ({ states }) => list(states.map(({ place, actor, state }) => `${place} ${actor} ${state}`))],
  ["dossier", (_, { view }) => view.dossier.id],
  ["link", ({ claim }, { address }) => claimAddress(address, claim.id)],
  ["when_words", ({ time }) => time],
  // Numbers are never to be added without a look at these two.
  ["number_is", ({ number }) => number?.is],
  ["number_overlaps", ({ number }) => list(number?.overlaps ?? [])],
  ["hidden_by_filter", (_, { view }) => list(hiddenForces(view).map(({ id }) => id))],
];

/** Claims as a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark): one line for each claim. */
export function claimsCsv(set: ClaimSet): string {
  const lines = set.claims.map((claim) => {
    const fact = claimFact(set, claim);
    return columns.map(([, value]) => csvCell(value(fact, set))).join(",");
  });
  return `${BOM}${[columns.map(([name]) => csvCell(name)).join(","), ...lines].join("\r\n")}\r\n`;
}
