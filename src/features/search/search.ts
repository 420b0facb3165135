import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { Dossier } from "#domain/dossier.ts";
import { wordsOf } from "#domain/receipt.ts";

export type HitKind = "place" | "actor" | "claim" | "passage" | "source" | "disagreement";
export type Hit = { kind: HitKind; id: string; text: string };

type Entry = Hit & { key: string; words: string };

function entriesOf(dossier: Dossier): Entry[] {
  const entry = (kind: HitKind, id: string, text: string, words = ""): Entry => ({
    kind,
    id,
    text,
    words,
    key: `${kind} ${id}`,
  });
  return [
    ...dossier.places.map(({ id, name, aliases }) => entry("place", id, name, aliases?.join(" "))),
    // To choose one shows it alone on the map, where only forces are.
    ...dossier.actors
      .filter(({ role }) => role === "force")
      .map(({ id, name, adjective }) => entry("actor", id, name, adjective)),
    ...dossier.claims.map(({ id, says, label }) => entry("claim", id, says, label)),
    ...dossier.passages.map((passage) => entry("passage", passage.id, wordsOf(passage), passage.attribution.who)),
    ...dossier.sources.map(({ id, letter, headline, label, publisher }) =>
      entry("source", id, `${letter}. ${headline ?? label}`, `${publisher ?? ""} ${label}`),
    ),
    ...dossier.disagreements.map(({ id, question, short }) => entry("disagreement", id, question, short)),
  ];
}

/** Letters without accents, lower case, so that "ndjamena" finds "N’Djamena". */
function fold(term: string): string {
  return term
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase();
}

/** Where nothing is spelt so: other letters in two of five places, and any of the words. */
const misspelt: SearchOptions = { fuzzy: (term) => (term.length > 3 ? 0.4 : false), combineWith: "OR" };

/** What has a name, in the order in which those whose name has all the words stand before the rest. */
const named: readonly HitKind[] = ["place", "actor", "claim"];

/** A place and a force are all name; of a claim what it is called on the timeline is one. Only what is spelt so counts. */
function rankOf(entry: Entry | undefined, { match, queryTerms }: SearchResult): number {
  if (!entry || !named.includes(entry.kind)) return named.length;
  const terms = Object.entries(match).filter(([, fields]) => entry.kind !== "claim" || fields.includes("words"));
  const isNamed = queryTerms.every((word) => terms.some(([term]) => term.startsWith(word)));
  return isNamed ? named.indexOf(entry.kind) : named.length;
}

/** Most hits of a misspelt word: what is further off is no longer what was meant. */
const MOST_MISSPELT = 10;

/**
 * A search over everything in a dossier: prefix and one-letter-off matches, else rougher ones. What is called so comes
 * first, then the best; at most 40 hits.
 */
export function createSearch(dossier: Dossier): (query: string) => Hit[] {
  const entries = entriesOf(dossier);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const index = new MiniSearch<Entry>({
    idField: "key",
    fields: ["text", "words"],
    processTerm: fold,
    tokenize: (text) =>
      text
        .replace(/['’]/g, "")
        .split(/[^\p{L}\p{N}$]+/u)
        .filter(Boolean),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
      boost: { text: 2 },
    },
  });
  index.addAll(entries);
  return (query) => {
    const ranked = index.search(query).map((result) => ({ result, rank: rankOf(byKey.get(result.id), result) }));
    const exact = ranked
      .sort((a, b) => a.rank - b.rank)
      .slice(0, 40)
      .map(({ result }) => result);
    const found = exact.length > 0 ? exact : index.search(query, misspelt).slice(0, MOST_MISSPELT);
    return found.flatMap((result) => {
      const entry = byKey.get(String(result.id));
      return entry ? [{ kind: entry.kind, id: entry.id, text: entry.text }] : [];
    });
  };
}
