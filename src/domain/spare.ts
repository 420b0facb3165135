import type { Bounds, CollectionName } from "./compiled.ts";
import { partialRange } from "./day.ts";

/**
 * What a record, or the head of the file, can do without: `*` is any entry of a list. Not here is whatever would make
 * the rest say more, or something else, when it is gone: the actors of a claim, its standing, that it is our reading,
 * how exactly a place is known, a step of a story, by whose number links name the others.
 */
const spare: Readonly<Record<CollectionName | "head", readonly string[]>> = {
  head: ["basemap", "languages.*", "windows.*", "collections", "context.columns.*", "context.anchors.*", "context"],
  sources: ["publisher", "headline", "byline", "published", "seenAt", "url", "note"],
  origins: ["note"],
  passages: ["paragraph", "part", "prefix", "suffix"],
  actors: ["sidc", "iso"],
  places: ["where", "note", "aliases.*", "source", "iso", "runways.*", "runways", "ring", "label"],
  claims: [
    "topics.*",
    "label",
    "when.note",
    "when.time",
    "strength.counted",
    "strength.said",
    "strength",
    "key",
    "event",
    "distance",
    "evidence.*.words",
    "evidence.*",
  ],
  disagreements: ["differs", "positions.*.short"],
  unknowns: ["when"],
  stories: ["steps.*.notes", "steps.*.unknowns"],
};

type Path = readonly PropertyKey[];

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The part of a path that its collection can do without; null where the whole record needs it. */
function sparePart(name: CollectionName | "head", path: Path): Path | null {
  const found = spare[name]
    .map((pattern) => pattern.split("."))
    .find((keys) => keys.length <= path.length && keys.every((key, n) => key === "*" || key === String(path[n])));
  return found ? path.slice(0, found.length) : null;
}

function less(value: unknown, paths: readonly Path[]): unknown {
  const isGone = (key: string) => paths.some((path) => path.length === 1 && String(path[0]) === key);
  const inside = (key: string) =>
    paths.filter((path) => path.length > 1 && String(path[0]) === key).map((path) => path.slice(1));
  if (Array.isArray(value))
    return value.flatMap((item, n) => (isGone(String(n)) ? [] : [less(item, inside(String(n)))]));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !isGone(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, less(item, inside(key))]));
}

/** A record less those of its wrong fields that it can do without. */
export function withoutWrong(name: CollectionName | "head", record: unknown, wrong: readonly Path[]): unknown {
  return less(
    record,
    wrong.flatMap((path) => {
      const part = sparePart(name, path);
      return part ? [part] : [];
    }),
  );
}

/** Is it a date that the page can put into words: a date, a stretch of time, a choice between two days? */
function isDateText(text: string): boolean {
  const isDate = (part: string) => partialRange(part.replace(/[~?%]$/, "")) !== null;
  const choice = /^\[(.*?)\.\.([^.]+)\]$/.exec(text);
  if (choice) return (choice[1] === "" || isDate(choice[1] ?? "")) && isDate(choice[2] ?? "");
  const parts = text.split("/");
  if (parts.length === 1) return isDate(text);
  return parts.length === 2 && parts.every((part) => part === "" || part === ".." || isDate(part));
}

/** What all days from the first to the last have in common: the day, the month or the year; empty where nothing. */
function common(first: string | null, last: string | null): string {
  if (first === null || last === null) return "";
  const [from, to] = [first.split("-"), last.split("-")];
  const other = from.findIndex((part, n) => part !== to[n]);
  return from.slice(0, other === -1 ? undefined : other).join("-");
}

/** A date text that says no more than the days beside it, for one that cannot be read. */
function dateOfBounds({ startMin, startMax, endMin, endMax }: Bounds, isStretch: boolean): string {
  if (isStretch) return `${common(startMin, startMax)}/${common(endMin, endMax) || ".."}`;
  if (endMax === null) return startMin === null ? "/.." : `${startMin}/..`;
  return startMin === endMax ? endMax : `[${startMin ?? ""}..${endMax}]`;
}

/** The same days again, as date text. */
function dateOfDays(from: string | null, to: string | null): string {
  return from !== null && from === to ? from : `${from ?? ""}/${to ?? ".."}`;
}

type Dated = { when?: unknown; published?: unknown };

/**
 * A checked record whose date texts can all be read: one that cannot is replaced by what the days beside it say, and the
 * reader sees the text itself where a claim has no other words. Gives the paths of those that were replaced.
 */
export function mendDates(name: CollectionName, record: Record<string, unknown>): { record: object; mended: string[] } {
  const { when, published }: Dated = record;
  const isBad = (value: unknown): value is string => typeof value === "string" && !isDateText(value);
  if (name === "unknowns" && isBad(when)) {
    const { when: _, ...rest } = record;
    return { record: rest, mended: ["when"] };
  }
  if (name === "sources" && isObject(published) && isBad(published.edtf)) {
    const { first, last } = published;
    const edtf = first === last ? String(first) : `${first}/${last}`;
    return { record: { ...record, published: { ...published, edtf } }, mended: ["published.edtf"] };
  }
  if (!isObject(when) || !isBad(when.edtf)) return { record, mended: [] };
  if (name === "claims") {
    const edtf = dateOfBounds(when.bounds as Bounds, when.edtf.includes("/"));
    return { record: { ...record, when: { time: when.edtf, ...when, edtf } }, mended: ["when.edtf"] };
  }
  if (name === "disagreements") {
    const { from, to } = when as { from: string | null; to: string | null };
    return { record: { ...record, when: { ...when, edtf: dateOfDays(from, to) } }, mended: ["when.edtf"] };
  }
  return { record, mended: [] };
}
