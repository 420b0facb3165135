import { boundsOf } from "./bounds.ts";
import { nearestWord, type Report } from "./finding.ts";
import type { Authored, Loaded } from "./load.ts";
import { nearestEdtf } from "./nearedtf.ts";
import type { Collection } from "./reader.ts";

/** A reference that leads nowhere: who names the id, and where. */
type Dangling = { about: object; field: readonly PropertyKey[]; count: number };

/** More than these are told as one. */
export const MANY = 3;

const nouns: Record<Collection, string> = {
  actors: "actor",
  places: "place",
  origins: "origin",
  speakers: "speaker",
  sources: "source",
  passages: "passage",
  claims: "claim",
  disagreements: "disagreement",
  unknowns: "unknown",
  stories: "story",
  windows: "window",
  columns: "column",
  collections: "collection",
};

/** What the rules look at, and how they report. */
export type Rules = {
  authored: Authored;
  known: Loaded["known"];
  report: Report;
  /** Notes that a record names ids of a collection; those that do not exist are reported once each, at the end. */
  need(
    about: object,
    field: readonly PropertyKey[],
    collection: Collection,
    ids: readonly (string | undefined)[],
  ): void;
  /** May the id exist? True also where it stands in a part of the collection that could not be read. */
  mayExist(collection: Collection, id: string): boolean;
  /** Has a record named this id, though there is none, or one that it was probably meant to be? Known after `finish`. */
  isMissed(collection: Collection, id: string): boolean;
  /** Notes that an id may have been meant for another: words under either are not wrong for that. */
  mean(collection: Collection, ids: readonly string[]): void;
  /** Reports what `need` found. */
  finish(): void;
};

/** The rules' view of a dossier that was read. */
export function rulesFor({ authored, known, report }: Loaded): Rules {
  const dangling = new Map<string, Dangling & { collection: Collection; id: string }>();
  const mayExist = (collection: Collection, id: string) => known[collection].isPart || known[collection].ids.has(id);
  const meant = new Set<string>();
  const keyOf = (collection: Collection, id: string) => `${collection}/${id}`;
  return {
    authored,
    known,
    report,
    mayExist,
    isMissed: (collection, id) => dangling.has(keyOf(collection, id)) || meant.has(keyOf(collection, id)),
    mean(collection, ids) {
      for (const id of ids) meant.add(keyOf(collection, id));
    },
    need(about, field, collection, ids) {
      for (const id of ids) {
        if (id === undefined || mayExist(collection, id)) continue;
        const found = dangling.get(keyOf(collection, id));
        if (found) found.count += 1;
        else dangling.set(keyOf(collection, id), { about, field, count: 1, collection, id });
      }
    },
    finish() {
      const missed = [...dangling.values()];
      for (const [n, { about, field, count, collection, id }] of missed.entries()) {
        const alike = missed.filter((other) => other.collection === collection);
        if (alike.length > MANY) {
          // A file that is missing is one cause, however much it held.
          if (alike[0] === missed[n])
            report(
              about,
              field,
              `${alike.length} unknown ${collection}: ${alike
                .slice(0, MANY)
                .map((other) => other.id)
                .join(", ")} …`,
              "look whether a file is missing; else write records with these ids, or correct the names",
            );
          continue;
        }
        const near = nearestWord(id, known[collection].ids);
        if (near !== undefined) meant.add(keyOf(collection, near));
        const others = count > 1 ? ` (named ${count} times)` : "";
        const remedy = near ? `perhaps "${near}"; else write` : "write";
        report(
          about,
          field,
          `unknown ${nouns[collection]} "${id}"${others}`,
          `${remedy} a record with this id, or correct the name`,
        );
      }
    },
  };
}

/** Reports ids that two records of a collection share. Until one has another, no id of it can be said to be unknown. */
function checkDuplicates({ report, known }: Rules, name: Collection, items: readonly { id: string }[]): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id)) {
      known[name].isPart = true;
      report(item, ["id"], `duplicate id "${item.id}"`, "give one of the two records another id, or take one out");
    }
    seen.add(item.id);
  }
}

/** Ids are unique in their collection, across files. */
export function checkIds(rules: Rules): void {
  const { authored } = rules;
  const sources = authored.sources.map(({ source }) => source);
  checkDuplicates(rules, "actors", authored.actors);
  checkDuplicates(rules, "places", authored.places);
  checkDuplicates(rules, "origins", authored.origins.origins);
  checkDuplicates(rules, "speakers", authored.origins.speakers);
  checkDuplicates(rules, "sources", sources);
  checkDuplicates(
    rules,
    "passages",
    sources.flatMap(({ passages }) => passages),
  );
  checkDuplicates(
    rules,
    "claims",
    authored.claims.map(({ claim }) => claim),
  );
  checkDuplicates(rules, "disagreements", authored.disagreements);
  checkDuplicates(rules, "unknowns", authored.unknowns);
  checkDuplicates(
    rules,
    "stories",
    authored.stories.map(({ story }) => story),
  );
}

/** A record that is a file and whose words stand under the file's name has another id by mistake. */
export function checkName(
  { authored, report, mean }: Rules,
  name: "sources" | "stories",
  file: string,
  record: { id: string },
): void {
  const called = file.replace(/^.*\/|\.json$/g, "");
  const isWritten = (id: string) => [...authored.text.values()].some((words) => Object.hasOwn(words[name] ?? {}, id));
  if (called === record.id || isWritten(record.id) || !isWritten(called)) return;
  mean(name, [called, record.id]);
  report(record, ["id"], `the id is "${record.id}", and the file is ${file}`, "give both the same name");
}

const howToDate =
  "write a day 2024-05-03, a month 2024-04, an interval 2023-07/2024-05 or a choice [2024-03-01..2024-03-20]";

/** Reports a text that is no EDTF date or interval; says whether it is one. */
export function checkTime(report: Report, about: object, field: readonly PropertyKey[], edtf: string): boolean {
  try {
    boundsOf(edtf);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const near = nearestEdtf(edtf);
    const how = near === undefined ? howToDate : `perhaps "${near}"; ${howToDate}`;
    report(about, field, message, message.includes("before it starts") ? "write the earlier date first" : how);
    return false;
  }
}
