import { isReversed } from "#domain/day.ts";
import type { Camera } from "#geo/camera.ts";
import { keysWhere, linkKeys, type ParameterName } from "./keys.ts";
import type { Link, LinkKey } from "./link.ts";
import { hashTexts, isRest, MAX_LENGTH, type Part, partsOf, queryTexts } from "./parts.ts";
import type { ProblemReason, Value } from "./values.ts";

/** A part of a link that was left out. `query` and `hash` stand for what lies beyond the 2 kB that are read. */
export type LinkProblem = { key: ParameterName | "query" | "hash"; reason: ProblemReason };

/** What a link says, and what in it was not understood. */
export type ParsedLink = { link: Link; problems: LinkProblem[] };

type Row = {
  name: ParameterName;
  read(text: string, link: Link, report: (reason: ProblemReason) => void): void;
  write(link: Link): string | undefined;
};

/** The link's key comes from the table, never from the address, so no address can name a key of its own. */
function row<K extends LinkKey>(key: K): Row {
  const value: Value<NonNullable<Link[K]>> = linkKeys[key].value;
  return {
    name: key === "camera" ? "map" : key,
    read(text, link, report) {
      const result = value.read(text, report);
      if (result !== undefined) link[key] = result;
    },
    write(link) {
      const held = link[key];
      if (held === undefined || held === null) return undefined;
      const result = value.read(value.write(held), () => {});
      return result === undefined ? undefined : value.write(result);
    },
  };
}

/** Every query parameter, in the order in which links are written. */
const queryRows: readonly Row[] = keysWhere(() => true)
  .filter((key) => key !== "camera")
  .map((key) => row(key));
const mapRow = row("camera");

/**
 * The camera stands in the hash alone; where a program has put the query behind the hash, it is read there as well.
 */
function rowOf({ name, place }: Part): Row | undefined {
  return place === "hash" && name === mapRow.name ? mapRow : queryRows.find((entry) => entry.name === name);
}

/** What follows the `&#` of a sign written as its number, which ends the query; of `&` itself `partsOf` knows. */
const LOST_SIGN = /^(?!0*38|x0*26)(\d{2,5}|x[\da-f]{2,4});/i;

/** The parts of a text that begins with a name of ours; none where it is somebody else's. */
function ownParts(text: string, place: Part["place"]): Part[] {
  const parts = partsOf(text, place);
  return parts[0] && rowOf(parts[0]) ? parts : [];
}

function reversed({ from, to }: Link): boolean {
  return from !== undefined && to !== undefined && isReversed(from, to);
}

function withoutWindow({ from: _from, to: _to, ...rest }: Link): Link {
  return rest;
}

/**
 * The link that a query (`?…`) and a hash (`#…`) hold. Total: never throws, whatever the strings. Of a parameter that
 * stands twice the first counts. Unknown names are no problem: trackers and hosts add theirs. An empty value means
 * "not given", except for `actors` and `layers`, where it means none. Defaults (`view=map`) read as absent. A hash
 * longer than 2 kB is not ours and is not read.
 */
export function parseLink(search: string, hash: string): ParsedLink {
  const link: Link = {};
  const problems: LinkProblem[] = [];
  const seen = new Set<Row>();
  const take = (part: Part) => {
    const found = rowOf(part);
    if (!found) return;
    const report = (reason: ProblemReason) => problems.push({ key: found.name, reason });
    if (seen.has(found)) {
      report("duplicate");
      return;
    }
    seen.add(found);
    found.read(part.value, link, report);
  };

  for (const text of queryTexts(search)) {
    const parts = ownParts(text, "query");
    parts.forEach(take);
    if (parts.length === 0 && isRest(text)) problems.push({ key: "query", reason: "malformed" });
  }
  if (search.length > MAX_LENGTH + (search.startsWith("?") ? 1 : 0))
    problems.push({ key: "query", reason: "too long" });
  if (hash.length > MAX_LENGTH) problems.push({ key: "hash", reason: "too long" });
  else
    for (const text of hashTexts(hash)) {
      if (LOST_SIGN.test(text)) problems.push({ key: "hash", reason: "malformed" });
      ownParts(text, "hash").forEach(take);
    }

  if (!reversed(link)) return { link, problems };
  problems.push({ key: "from", reason: "reversed" }, { key: "to", reason: "reversed" });
  return { link: withoutWindow(link), problems };
}

/** Value of one part as links write it; undefined where absent, default or unwritable. Equal texts: equal parts. */
export function partText(link: Link, key: LinkKey): string | undefined {
  return row(key).write(link);
}

/** A link that would be too long to be read loses its longest parameters: one list, not everything behind it. */
function shorten(parts: string[]): string[] {
  const kept = [...parts];
  while (kept.join("&").length > MAX_LENGTH) {
    const longest = Math.max(...kept.map((part) => part.length));
    kept.splice(
      kept.findIndex((part) => part.length === longest),
      1,
    );
  }
  return kept;
}

function linkTexts(link: Link): string[] {
  const written = reversed(link) ? withoutWindow(link) : link;
  return shorten(
    queryRows.flatMap(({ name, write }) => {
      const text = write(written);
      return text === undefined ? [] : [`${name}=${text}`];
    }),
  );
}

function searchOf(parts: string[]): string {
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function hashOf(parts: string[]): string {
  return parts.length === 0 ? "" : `#${parts.join("&")}`;
}

function mapParts(link: Link): string[] {
  const text = mapRow.write(link);
  return text === undefined ? [] : [`map=${text}`];
}

/**
 * The one address of a link: parameters in a fixed order, defaults and values that no link can hold left out, ids
 * readable. `search` is empty or starts with `?`, `hash` is empty or starts with `#`. Reading it back gives the link,
 * its camera and box rounded and its defaults absent.
 */
export function formatLink(link: Link): { search: string; hash: string } {
  return { search: searchOf(linkTexts(link)), hash: hashOf(mapParts(link)) };
}

/** A link to share, relative to the page, with nothing foreign in it. Never empty, which would keep the own query. */
export function shareLink(link: Link): string {
  const { search, hash } = formatLink(link);
  return (search || "?") + hash;
}

/** The query to show: the link first, then what others had put there (a host's `childId` outlives a reload). */
export function mergeSearch(current: string, link: Link): string {
  const parts = linkTexts(link);
  let length = parts.join("&").length;
  for (const part of queryTexts(current)) {
    if (ownParts(part, "query").length > 0 || isRest(part) || length + 1 + part.length > MAX_LENGTH) continue;
    parts.push(part);
    length += 1 + part.length;
  }
  return searchOf(parts);
}

/** The hash to show: foreign parts as they are, then the camera. One longer than 2 kB is left alone. */
export function mergeHash(current: string, camera: Camera | undefined): string {
  if (current.length > MAX_LENGTH) return current;
  const own = mapParts(camera ? { camera } : {});
  const parts = hashTexts(current);
  const foreign = parts.filter((part) => ownParts(part, "hash").length === 0);
  if (own.length === 0 && foreign.length === parts.length) return current;
  return hashOf([...foreign, ...own]);
}
