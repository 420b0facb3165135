import { collectionsOf } from "#domain/collections.ts";
import type { CompiledDossier, TextOverlay } from "#domain/compiled.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import { askedOf } from "#domain/languages.ts";
import { describeProblem, type Problem } from "#domain/problem.ts";
import { type Ground, type GroundFacts, groundFolder, groundOf } from "#geo/ground.ts";
import type { Link } from "#link/link.ts";
import { within } from "#ui/within.ts";
import { type Language, nearest } from "#words/language.ts";
import { loadWords } from "#words/tables.ts";
import type { Configured } from "./config.ts";

/** What was fetched, and whether the served page was written from these very bytes, which were checked then. */
type Fetched = { raw: unknown; isChecked: boolean };

/** SHA-256 in hexadecimal digits; null where the browser offers none, as on a page without encryption. */
async function digestOf(bytes: ArrayBuffer): Promise<string | null> {
  if (!isSecureContext) return null;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** How long a file is waited for that the page can do without, in milliseconds. */
const PATIENCE = 8000;

/** How long `config.json` may still take once the records are there: the line works then, and the file is small. */
const PATIENCE_AFTER = 2000;

/** The bytes of a file. @throws where the host has none, or the connection breaks off in the middle of them */
async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${new URL(url).pathname}`);
  return answer.arrayBuffer();
}

async function fetchJson(url: string): Promise<Fetched> {
  const bytes = await fetchBytes(url);
  const digest = await digestOf(bytes);
  const known = document.documentElement.dataset.checked?.split(" ") ?? [];
  return { raw: JSON.parse(new TextDecoder().decode(bytes)), isChecked: digest !== null && known.includes(digest) };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A field of something unknown; undefined where it has none. */
function field(raw: unknown, name: string): unknown {
  return typeof raw === "object" && raw !== null ? Reflect.get(raw, name) : undefined;
}

const shipped: Configured = {
  config: { dossier: null, basemap: null, style: null, tiles: [], links: [] },
  problems: [],
};

async function readConfig(root: string): Promise<Configured> {
  const answer = await fetch(new URL("config.json", root));
  if (answer.status === 404) return shipped;
  if (!answer.ok) throw new Error(String(answer.status));
  const text = await answer.text();
  if (text.trim() === "{}") return shipped;
  const { parseConfig } = await import("./config.ts");
  return parseConfig(text, root);
}

/** The page as it ships, with a reason why the deployer's own wishes are not in it. */
function unread(message: string): Configured {
  return { ...shipped, problems: [{ file: "config.json", record: "", field: "", message }] };
}

/**
 * Reads `config.json`, which ships as `{}`; without the file it is as good as that. What is wrong in it is reported, and
 * so is a host that does not send all of it. Never rejects, and ends in any case.
 */
export function loadConfig(root: string): Promise<Configured> {
  return within(PATIENCE, readConfig(root)).catch((error: unknown) => unread(reasonOf(error)));
}

/** What is configured, without a `config.json` that is still on its way two seconds after the records came. */
export function configuredWith(records: Promise<unknown>, configured: Promise<Configured>): Promise<Configured> {
  const late = records.then(() => new Promise((resolve) => setTimeout(resolve, PATIENCE_AFTER)));
  return Promise.race([
    configured,
    late.then(
      () => unread("no answer"),
      () => configured,
    ),
  ]);
}

/**
 * What lies under the marks: the dossier's map, or the one in the folder that `config.json` names, with what it lays
 * over it. A folder that cannot be read is reported, and the dossier's map stays.
 *
 * @param name the map that the dossier names; undefined: the site's own
 * @param served its `basemap.json` as the HTML holds it; without it the file is fetched
 */
export async function loadGround(
  root: string,
  { config, problems }: Configured,
  name: string | undefined,
  served: string | undefined,
): Promise<{ ground: Ground | null; problems: Problem[] }> {
  const own = groundFolder(root, name);
  const facts = async (folder: string): Promise<Ground> => {
    // The facts in the HTML were checked when it was written.
    if (folder === own && served) return groundOf(JSON.parse(served) as GroundFacts, folder);
    const [{ raw }, { readGround }] = await Promise.all([
      fetchJson(new URL("basemap.json", folder).href),
      import("#geo/groundfile.ts"),
    ]);
    return readGround(raw, folder);
  };
  const read = async (folder: string): Promise<Ground> => {
    return {
      ...(await facts(folder)),
      // The app's own words name the sources of what `npm run basemap` makes, in both languages.
      ...(folder === own ? { credits: null } : {}),
      style: config.style,
      over: config.tiles,
    };
  };
  const found: Problem[] = [...problems];
  for (const folder of config.basemap === null ? [own] : [config.basemap, own])
    try {
      return { ground: await within(PATIENCE, read(folder)), problems: found };
    } catch (error) {
      const file = `${folder.replace(root, "")}basemap.json`;
      found.push({ file, record: "", field: "", message: reasonOf(error) });
    }
  return { ground: null, problems: found };
}

/** Ids of the dossiers of the index, the default first. Throws when there is none. */
export async function dossierIds(root: string): Promise<readonly [string, ...string[]]> {
  const { raw } = await within(PATIENCE, fetchJson(new URL("dossiers/index.json", root).href));
  const ids = (Array.isArray(raw) ? raw : []).map((entry) => field(entry, "id"));
  const [first, ...rest] = ids.filter((id) => typeof id === "string");
  if (first === undefined) throw new Error("dossiers/index.json names no dossier");
  return [first, ...rest];
}

/** The dossier that a link names; undefined where the index, if it can be read, does not list it. */
export async function dossierOfLink(
  root: string,
  { dossier }: Pick<Link, "dossier">,
  own: string | undefined,
): Promise<string | undefined> {
  if (dossier === undefined || dossier === own) return dossier;
  const ids: readonly string[] = await dossierIds(root).catch(() => [dossier]);
  return ids.includes(dossier) ? dossier : undefined;
}

export type Loaded = { dossier: Dossier; problems: Problem[]; language: Language };

/** Gives what was got before for an address; what failed is tried again. */
function once<Result>(get: (url: string) => Promise<Result>): (url: string) => Promise<Result> {
  const got = new Map<string, Promise<Result>>();
  return (url) => {
    const known = got.get(url);
    if (known) return known;
    const request = get(url);
    got.set(url, request);
    request.catch(() => got.delete(url));
    return request;
  };
}

const fetchText = once((url) => within(PATIENCE, fetchJson(url)));
/** What was read is kept and not the file: checked records are copies, and a large file would lie in memory twice. */
const fetchDossier = once(async (url) => readFile(await fetchJson(url)));

/** Checks a file record by record, unless that was done when the page was written. */
async function readFile({ raw, isChecked }: Fetched): Promise<{ dossier: Dossier | null; problems: Problem[] }> {
  // The same bytes have gone through `readDossier` without a problem.
  if (isChecked) return { dossier: indexDossier(raw as CompiledDossier), problems: [] };
  const { readDossier } = await import("#domain/read.ts");
  return readDossier(raw);
}

async function readText(file: CompiledDossier, words: Fetched, tag: string): Promise<Dossier | null> {
  if (!words.isChecked) return (await import("#domain/read.ts")).readOverlay(file, words.raw, tag);
  const { overlayText } = await within(PATIENCE, import("#domain/overlay.ts"));
  // The same bytes have gone through the overlay's schema.
  return indexDossier(overlayText(file, words.raw as TextOverlay), tag);
}

/** With the collections that are asked for, if they are others than those of the dossier's own file. */
async function withAsked(
  folder: URL,
  { loaded, own, words, asked }: { loaded: Loaded; own: Dossier; words: unknown; asked: Asked },
): Promise<Loaded> {
  const collections = own.collections ?? [];
  const announced = collections.find(({ stories }) => stories?.some(({ id }) => id === asked.story));
  const shown = [...new Set([...collectionsOf(own, asked.collections), ...(announced ? [announced.id] : [])])];
  if (collections.every((item) => item.default === shown.includes(item.id))) return loaded;
  const get = async (file: string) => (await fetchText(new URL(file, folder).href)).raw;
  const join = async () => {
    const { loadCollections } = await within(PATIENCE, import("./collections.ts"));
    return loadCollections({ dossier: own, shown, tag: loaded.dossier.tag, words, get });
  };
  // Without the code that joins them, the dossier's own records are shown.
  const { dossier, problems } = await join().catch((error: unknown) => ({
    ...loaded,
    problems: [{ file: "collections.js", record: "", field: "", message: reasonOf(error) }],
  }));
  return { ...loaded, dossier, problems: [...loaded.problems, ...problems] };
}

/** What a link says of the records to load: collections, and a story that may stand in one of them. */
export type Asked = Pick<Link, "collections" | "story">;

/**
 * Loads a dossier in a language, and the page's own words in it; where either cannot be had, in the dossier's own
 * language. Broken records are left out and reported. Rejects when the file cannot be fetched or has no usable head, or
 * the page has no words in the dossier's own language.
 */
export async function loadDossier(root: string, id: string, wanted: string, asked: Asked = {}): Promise<Loaded> {
  const folder = new URL(`dossiers/${id}/`, root);
  const hasWords = within(PATIENCE, loadWords(nearest(wanted))).then(
    () => true,
    () => false,
  );
  const { dossier, problems } = await fetchDossier(new URL("dossier.json", folder).href);
  if (!dossier) throw new Error(problems[0] ? describeProblem(problems[0]) : "the dossier file has no head");
  const own = dossier.tag;
  const tag = askedOf(dossier.languages, wanted);
  const inOwn = async (also: Problem[]): Promise<Loaded> => {
    const language = nearest(own);
    await loadWords(language);
    const loaded = { dossier, problems: [...problems, ...also], language };
    return withAsked(folder, { loaded, own: dossier, words: null, asked });
  };
  if (tag === undefined || tag === own) return inOwn([]);
  const file = `text.${tag}.json`;
  const text = await fetchText(new URL(file, folder).href).catch(() => null);
  const translated = text && (await readText(dossier, text, tag).catch(() => null));
  if (translated && (await hasWords)) {
    const loaded = { dossier: translated, problems, language: nearest(wanted) };
    return withAsked(folder, { loaded, own: dossier, words: text.raw, asked });
  }
  const missing = translated ? `words-${nearest(wanted)}.js` : file;
  return inOwn([{ file: missing, record: "", field: "", message: "the words did not load" }]);
}
