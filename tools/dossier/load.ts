import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Problem } from "#domain/problem.ts";
import {
  type ActorsFile,
  actorsFile,
  type ClaimsFile,
  claimsFile,
  type DisagreementsFile,
  type DossierFile,
  disagreementsFile,
  dossierFile,
  type OriginsFile,
  originsFile,
  type PlacesFile,
  placesFile,
  type SourceFile,
  type StoryFile,
  sourceFile,
  storyFile,
  type UnknownsFile,
  unknownsFile,
} from "./authored.ts";
import { type TextFile, textFile } from "./authoredtext.ts";

/** The authored files of one dossier; `claims` keeps the file each claim came from. */
export type Authored = {
  dossier: DossierFile;
  actors: ActorsFile;
  places: PlacesFile;
  origins: OriginsFile;
  sources: { file: string; source: SourceFile }[];
  claims: { file: string; claim: ClaimsFile[number] }[];
  disagreements: DisagreementsFile;
  unknowns: UnknownsFile;
  stories: { file: string; story: StoryFile }[];
  text: Map<string, TextFile>;
};

/** The record an issue path points into, such as `us-101` for `[3, "when"]` of a file of claims. */
function recordAt(value: unknown, path: readonly PropertyKey[]): { record: string; field: string } {
  let at: unknown = value;
  for (const [depth, key] of path.entries()) {
    at = typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined;
    if (typeof at !== "object" || at === null || !("id" in at) || typeof at.id !== "string") continue;
    const deeper = recordAt(at, path.slice(depth + 1));
    return deeper.record
      ? deeper
      : {
          record: at.id,
          field: path
            .slice(depth + 1)
            .map(String)
            .join("."),
        };
  }
  return { record: "", field: path.map(String).join(".") };
}

/** Reads and validates every file of a dossier folder. Files with problems give none of their content. */
export function loadAuthored(folder: string): { authored: Authored | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null => {
    let json: unknown;
    try {
      json = JSON.parse(readFileSync(join(folder, file), "utf8"));
    } catch (error) {
      problems.push({ file, record: "", field: "", message: error instanceof Error ? error.message : String(error) });
      return null;
    }
    const parsed = schema.safeParse(json);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues)
      problems.push({ file, ...recordAt(json, issue.path), message: issue.message });
    return null;
  };
  const list = (sub: string) => {
    try {
      return readdirSync(join(folder, sub))
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => `${sub}/${name}`);
    } catch {
      return [];
    }
  };
  const dossier = read("dossier.json", dossierFile);
  const actors = read("actors.json", actorsFile);
  const places = read("places.json", placesFile);
  const origins = read("origins.json", originsFile);
  const disagreements = read("disagreements.json", disagreementsFile);
  const unknowns = read("unknowns.json", unknownsFile);
  const sources = list("sources").flatMap((file) => {
    const source = read(file, sourceFile);
    return source ? [{ file, source }] : [];
  });
  const claims = list("claims").flatMap((file) => (read(file, claimsFile) ?? []).map((claim) => ({ file, claim })));
  const stories = list("stories").flatMap((file) => {
    const story = read(file, storyFile);
    return story ? [{ file, story }] : [];
  });
  const text = new Map<string, TextFile>();
  for (const language of dossier?.languages ?? []) {
    const words = read(`text/${language}.json`, textFile);
    if (words) text.set(language, words);
  }
  if (!dossier || !actors || !places || !origins || !disagreements || !unknowns) return { authored: null, problems };
  return {
    authored: { dossier, actors, places, origins, sources, claims, disagreements, unknowns, stories, text },
    problems,
  };
}
