import * as z from "zod/mini";
import { compiledDossier, textOverlay } from "#domain/compiled.ts";
import { type Dossier, readDossier } from "#domain/dossier.ts";
import { overlayText } from "#domain/overlay.ts";
import type { Problem } from "#domain/problem.ts";
import type { Language } from "#i18n/language.ts";
import { type Ground, readGround } from "#map/ground.ts";
import type { Configured } from "./config.ts";

const indexRecord = z.array(z.object({ id: z.string(), title: z.string(), asOf: z.string(), url: z.string() }));

async function fetchJson(url: string): Promise<unknown> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${new URL(url).pathname}`);
  return answer.json();
}

const shipped: Configured = {
  config: { dossier: null, basemap: null, style: null, tiles: [], links: [] },
  problems: [],
};

/** Reads `config.json`, which ships as `{}`; without the file it is as good as that. What is wrong in it is reported. */
export async function loadConfig(root: string): Promise<Configured> {
  const answer = await fetch(new URL("config.json", root)).catch(() => null);
  if (!answer?.ok) return shipped;
  const text = await answer.text();
  if (text.trim() === "{}") return shipped;
  const { parseConfig } = await import("./config.ts");
  return parseConfig(text, root);
}

/**
 * What lies under the marks: the basemap that the page's HTML describes, or the one in the folder that `config.json`
 * names, with what it lays over it. A folder that cannot be read is reported, and the page's own basemap stays.
 *
 * @param served `basemap.json` as the HTML holds it; without it the file is fetched
 */
export async function loadGround(
  root: string,
  { config, problems }: Configured,
  served: string | undefined,
): Promise<{ ground: Ground | null; problems: Problem[] }> {
  const own = new URL("basemap/", root).href;
  const read = async (folder: string) => {
    const raw: unknown =
      folder === own && served ? JSON.parse(served) : await fetchJson(new URL("basemap.json", folder).href);
    return {
      ...readGround(raw, folder),
      // The app's own words name the sources of the basemap that ships with it, in both languages.
      ...(folder === own ? { credits: null } : {}),
      style: config.style,
      over: config.tiles,
    };
  };
  const found: Problem[] = [...problems];
  for (const folder of config.basemap === null ? [own] : [config.basemap, own])
    try {
      return { ground: await read(folder), problems: found };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      found.push({ file: `${folder.replace(root, "")}basemap.json`, record: "", field: "", message });
    }
  return { ground: null, problems: found };
}

/** Id of the first dossier of the index. Throws when there is none. */
export async function firstDossier(root: string): Promise<string> {
  const parsed = indexRecord.safeParse(await fetchJson(new URL("dossiers/index.json", root).href));
  const first = parsed.success ? parsed.data[0] : undefined;
  if (!first) throw new Error("dossiers/index.json names no dossier");
  return first.id;
}

export type Loaded = { dossier: Dossier; problems: Problem[]; language: Language };

const rawFiles = new Map<string, Promise<unknown>>();

function fetchOnce(url: string): Promise<unknown> {
  const known = rawFiles.get(url);
  if (known) return known;
  const request = fetchJson(url);
  rawFiles.set(url, request);
  request.catch(() => rawFiles.delete(url));
  return request;
}

/**
 * Loads a dossier in a language; where it has no words in it, in its own. Broken records are left out and reported.
 * Rejects when the file cannot be fetched or has no usable head.
 */
export async function loadDossier(root: string, id: string, wanted: Language): Promise<Loaded> {
  const folder = new URL(`dossiers/${id}/`, root);
  const raw = await fetchOnce(new URL("dossier.json", folder).href);
  const { dossier, problems } = readDossier(raw);
  if (!dossier) throw new Error(problems[0]?.message ?? "the dossier file has no head");
  const own = dossier.languages[0] ?? "en";
  if (wanted === own || !dossier.languages.includes(wanted)) return { dossier, problems, language: own };
  const overlayFile = `text.${wanted}.json`;
  const words = await fetchOnce(new URL(overlayFile, folder).href).catch(() => null);
  const overlay = textOverlay.safeParse(words);
  if (!overlay.success) {
    const problem: Problem = { file: overlayFile, record: "", field: "", message: "the words did not load" };
    return { dossier, problems: [...problems, problem], language: own };
  }
  const translated = readDossier(overlayText(compiledDossier.parse(pickFile(dossier)), overlay.data));
  return { dossier: translated.dossier ?? dossier, problems, language: wanted };
}

/** The file's own fields, without the look-ups. */
function pickFile(dossier: Dossier): unknown {
  return Object.fromEntries(Object.entries(dossier).filter(([, value]) => !(value instanceof Map)));
}
