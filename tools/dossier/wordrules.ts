import { grouped } from "#domain/grouped.ts";
import type { TextFile } from "./authoredtext.ts";
import type { Authored } from "./load.ts";
import type { Collection } from "./reader.ts";
import { MANY, type Rules } from "./rules.ts";

type Table = Exclude<keyof TextFile, "dossier">;

/** Ids that each table of words must have, and the collection they belong to; positions and steps are numbered. */
export function wantedWords(authored: Authored): [table: Table, of: Collection, ids: string[]][] {
  const ids = (items: readonly { id: string }[]) => [...new Set(items.map((item) => item.id))];
  const stories = authored.stories.map(({ story }) => story);
  return [
    ["collections", "collections", ids(authored.dossier.collections ?? [])],
    ["actors", "actors", ids(authored.actors)],
    ["places", "places", ids(authored.places)],
    ["origins", "origins", ids(authored.origins.origins)],
    ["speakers", "speakers", ids(authored.origins.speakers)],
    ["sources", "sources", ids(authored.sources.map(({ source }) => source))],
    ["claims", "claims", ids(authored.claims.map(({ claim }) => claim))],
    ["disagreements", "disagreements", ids(authored.disagreements)],
    ["positions", "disagreements", authored.disagreements.flatMap(({ id, positions }) => numbered(id, positions))],
    [
      "reported",
      "passages",
      ids(
        authored.sources
          .filter(({ source }) => source.seen !== undefined)
          .flatMap(({ source }) => source.passages.filter(({ exact }) => exact === undefined)),
      ),
    ],
    ["unknowns", "unknowns", ids(authored.unknowns)],
    ["windows", "windows", ids(authored.dossier.windows)],
    ["columns", "columns", ids(authored.dossier.context?.columns ?? [])],
    ["stories", "stories", ids(stories)],
    ["steps", "stories", stories.flatMap(({ id, steps }) => numbered(id, steps))],
  ];
}

function numbered(id: string, items: readonly unknown[]): string[] {
  return items.map((_, n) => `${id}.${n + 1}`);
}

/** Several ids as one cause: a file that is missing, or was never written, is told once. */
function told(ids: readonly string[], report: (id: string, others: string) => void): void {
  if (ids.length > MANY) report(ids[0] ?? "", `${ids.slice(0, MANY).join(", ")} and ${ids.length - MANY} more`);
  else for (const id of ids) report(id, "");
}

/** Every language must hold exactly the words that the records need. */
export function checkWords({ authored, report, known, mayExist, isMissed }: Rules): void {
  const tables = wantedWords(authored);
  const first = authored.text.get(authored.dossier.languages[0] ?? "");
  for (const [language, words] of authored.text) {
    for (const [name, of, ids] of tables) {
      const table: Record<string, object> = words[name] ?? {};
      const isNumbered = name === "positions" || name === "steps";
      const recordOf = (id: string) => (isNumbered ? id.replace(/\.\d+$/, "") : id);
      // Where a record has no words at all, those of its parts are not told once more.
      const isTold = (id: string) =>
        isNumbered && of in words && !Object.hasOwn(words[of as Table] ?? {}, recordOf(id));
      const missing = ids.filter((id) => !Object.hasOwn(table, id) && !isMissed(of, recordOf(id)) && !isTold(id));
      told(missing, (id, others) =>
        report(
          words,
          [name, id],
          others ? `no words for ${missing.length} records: ${others}` : "no words for this record",
          `write them under "${name}" in text/${language}.json`,
        ),
      );
      const surplus = Object.keys(table).filter((id) => {
        const record = recordOf(id);
        if (ids.includes(id) || isMissed(of, record)) return false;
        // A numbered one too many is surplus where its record was read.
        return isNumbered
          ? !known[of].isPart && !isBroken(authored, name, record, known[of].ids)
          : !mayExist(of, record);
      });
      told(surplus, (id, others) =>
        report(
          words,
          [name, id],
          others
            ? `words for ${surplus.length} records that do not exist: ${others}`
            : "words for a record that does not exist",
          "take them out, or correct the id",
        ),
      );
    }
    // Whose words these are is not known while two records share an id.
    const claimsOf = grouped(authored.claims, ({ claim }) => [claim.id]);
    for (const { claim } of authored.claims)
      if (
        claim.event &&
        claimsOf.get(claim.id)?.length === 1 &&
        words.claims?.[claim.id] &&
        !words.claims[claim.id]?.label
      )
        report(
          words,
          ["claims", claim.id, "label"],
          "an event of the timeline needs a label",
          "write a sentence of at most 60 signs",
        );
    if (!first || words === first) continue;
    if (first.dossier.example !== undefined && words.dossier.example === undefined)
      report(
        words,
        ["dossier", "example"],
        `is not said in "${language}", though in "${authored.dossier.languages[0]}"`,
        "write it, or take it out of the other",
      );
    for (const [name] of tables)
      for (const [id, fields] of Object.entries(first[name] ?? {})) {
        const here: Record<string, object> = words[name] ?? {};
        for (const field of Object.keys(fields))
          if (
            // What the articles call somebody in one language need not have a counterpart in another, nor a preposition.
            field !== "aliases" &&
            field !== "where" &&
            Object.hasOwn(here, id) &&
            Object.keys(here[id] ?? {}).length > 0 &&
            !Object.hasOwn(here[id] ?? {}, field)
          )
            report(
              words,
              [name, id, field],
              `is not said in "${language}", though in "${authored.dossier.languages[0]}"`,
              "write it, or take it out of the other",
            );
      }
  }
}

/** Was the record of numbered words broken, so that nobody knows how many it has? */
function isBroken(authored: Authored, name: Table, id: string, ids: ReadonlySet<string>): boolean {
  const read = name === "positions" ? authored.disagreements : authored.stories.map(({ story }) => story);
  return ids.has(id) && !read.some((item) => item.id === id);
}
