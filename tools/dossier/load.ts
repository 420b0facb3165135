import * as z from "zod";
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
import type { DossierFiles } from "./dossierfiles.ts";
import type { Finding, Report } from "./finding.ts";
import { type Collection, type DossierReader, dossierReader, type Known } from "./reader.ts";
import { usualTag } from "./values.ts";

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

/** A dossier as far as it could be read. Complete where `findings` is empty; else without its broken records. */
export type Loaded = {
  authored: Authored;
  findings: Finding[];
  known: Record<Collection, Known>;
  /** Reports what is wrong with a record that was read, unless its place is wrong already. */
  report: Report;
  files: DossierFiles;
};

const world: DossierFile["extent"] = [-180, -90, 180, 90];
const always = { start: "0001-01-01", end: "9999-12-31" };

function pathsIn(files: DossierFiles, folder: string): string[] {
  return [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
}

function readDossier({ open, fields, known }: DossierReader): DossierFile {
  const instead: DossierFile = {
    id: "",
    languages: [],
    period: always,
    extent: world,
    contextExtent: world,
    focus: [],
    bases: [],
    lanes: [],
    windows: [],
  };
  const read = open("dossier.json", "make one with npm run dossier:new");
  const dossier = read ? (fields(dossierFile, read.value, read.where, instead) ?? instead) : instead;
  const raw = (read?.value ?? {}) as { windows?: unknown; context?: unknown; collections?: unknown };
  known.windows.isPart = dossier.windows === instead.windows;
  known.columns.isPart = dossier.context === undefined && raw.context !== undefined;
  known.collections.isPart = dossier.collections === undefined && raw.collections !== undefined;
  for (const { id } of dossier.collections ?? []) known.collections.ids.add(id);
  for (const { id } of dossier.windows) known.windows.ids.add(id);
  for (const { id } of dossier.context?.columns ?? []) known.columns.ids.add(id);
  if (!read) known.columns.isPart = true;
  return dossier;
}

function readOrigins({ open, list, parse, known, whereOf }: DossierReader): OriginsFile {
  const none: OriginsFile = { origins: [], speakers: [] };
  const read = open("origins.json", 'write { "origins": [], "speakers": [] }');
  const value = read?.value;
  if (!read || typeof value !== "object" || value === null || Array.isArray(value)) {
    if (read) parse(originsFile, value, read.where);
    known.origins.isPart = true;
    known.speakers.isPart = true;
    return none;
  }
  const parts = { origins: Reflect.get(value, "origins"), speakers: Reflect.get(value, "speakers") };
  // The lists are read record by record; here only what stands beside them, or is no list, is looked at.
  const { shape } = originsFile;
  known.origins.isPart = !Array.isArray(parts.origins);
  known.speakers.isPart = !Array.isArray(parts.speakers);
  parse(originsFile, { ...value, ...emptied(parts) }, read.where);
  const at = (name: "origins" | "speakers") => ({ file: read.where.file, path: [name] });
  const found: OriginsFile = {
    origins: Array.isArray(parts.origins) ? list(shape.origins, parts.origins, at("origins"), "origins") : [],
    speakers: Array.isArray(parts.speakers) ? list(shape.speakers, parts.speakers, at("speakers"), "speakers") : [],
  };
  whereOf.set(found, read.where);
  return found;
}

/** Lists without their records; what is no list stays as it is, and what is missing stays out. */
function emptied(parts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, Array.isArray(value) ? [] : value]],
    ),
  );
}

function readSource(reader: DossierReader, file: string): { file: string; source: SourceFile }[] {
  const { open, fields, list, known, whereOf } = reader;
  const lost = () => {
    known.sources.isPart = true;
    known.passages.isPart = true;
    return [];
  };
  const read = open(file);
  if (!read) return lost();
  const value = typeof read.value === "object" && read.value !== null ? read.value : {};
  const id = Reflect.get(value, "id");
  if (typeof id === "string") known.sources.ids.add(id);
  else known.sources.isPart = true;
  const passages: unknown = Reflect.get(value, "passages");
  const isList = Array.isArray(passages);
  if (!isList) known.passages.isPart = true;
  const head = fields(sourceFile, isList ? { ...value, passages: [] } : read.value, read.where, {
    id: file.slice("sources/".length, -".json".length),
    letter: file,
    language: "und",
    kind: "news",
    origins: [],
    passages: [],
  });
  if (!head) return lost();
  const path = ["passages"];
  const source = {
    ...head,
    passages: isList ? list(sourceFile.shape.passages, passages, { file, path }, "passages") : [],
  };
  whereOf.set(source, read.where);
  return [{ file, source }];
}

function readStory({ open, fields, known }: DossierReader, file: string): { file: string; story: StoryFile }[] {
  const read = open(file);
  const story = read && fields(storyFile, read.value, read.where, { steps: [] });
  const id = typeof read?.value === "object" && read.value !== null ? Reflect.get(read.value, "id") : undefined;
  if (typeof id === "string") known.stories.ids.add(id);
  else known.stories.isPart = true;
  return story?.id !== undefined && story.steps.length > 0 ? [{ file, story }] : [];
}

/** The words of a language, record by record. */
function readWords({ open, parse, whereOf, files }: DossierReader, language: string): TextFile | null {
  const file = `text/${language}.json`;
  const other = [...files.keys()].find((name) => name.toLowerCase() === file.toLowerCase());
  const read = open(
    file,
    other
      ? `give ${other} this name`
      : `write the words of every record in "${language}", or take it out of the languages`,
  );
  if (!read) return null;
  const value = read.value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    parse(textFile, value, read.where);
    return null;
  }
  const tables = Object.entries(value).map(([name, table]): [string, unknown] => {
    const schema = name === "dossier" ? undefined : Object.getOwnPropertyDescriptor(textFile.shape, name)?.value;
    const record = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    if (!(record instanceof z.ZodRecord) || typeof table !== "object" || table === null || Array.isArray(table))
      return [name, table];
    const entries = Object.entries(table).flatMap(([id, words]) => {
      const parsed = parse(record.valueType as z.ZodType, words, { file, path: [name, id] });
      // Broken words are there all the same: their record has no words missing.
      return [[id, parsed ?? broken]] as const;
    });
    return [name, Object.fromEntries(entries)];
  });
  const whole = Object.fromEntries(tables);
  const blank = Object.fromEntries(
    tables.map(([name, table]) => [
      name,
      name === "dossier" || typeof table !== "object" || Array.isArray(table) ? table : {},
    ]),
  );
  if (!parse(textFile, blank, read.where)) {
    if (typeof whole.dossier !== "object") whole.dossier = {};
  }
  whereOf.set(whole, read.where);
  return whole as unknown as TextFile;
}

/** Stands for words that could not be read. */
const broken = Object.freeze({});

/** Reads and validates the files of a dossier: what is broken is reported and left out, and hides nothing else. */
export function loadAuthored(files: DossierFiles): Loaded {
  const reader = dossierReader(files);
  const { listFile, report, findings, known } = reader;
  const dossier = readDossier(reader);
  const actors = listFile("actors.json", actorsFile, "actors");
  const places = listFile("places.json", placesFile, "places");
  const origins = readOrigins(reader);
  const disagreements = listFile("disagreements.json", disagreementsFile, "disagreements");
  const unknowns = listFile("unknowns.json", unknownsFile, "unknowns");
  const sources = pathsIn(files, "sources").flatMap((file) => readSource(reader, file));
  for (const name of ["sources", "claims"] as const)
    if (pathsIn(files, name).length === 0) {
      known[name].isPart = true;
      if (name === "sources") known.passages.isPart = true;
      report({ file: `${name}/`, path: [] }, [], "the folder holds no file", `write ${name}/<name>.json`);
    }
  const claims = pathsIn(files, "claims").flatMap((file) =>
    listFile(file, claimsFile, "claims").map((claim) => ({ file, claim })),
  );
  const stories = pathsIn(files, "stories").flatMap((file) => readStory(reader, file));
  const text = new Map<string, TextFile>();
  for (const language of new Set(dossier.languages)) {
    // The file of a tag that is not written as usual is looked for once it is.
    if (usualTag(language) !== language) continue;
    const words = readWords(reader, language);
    if (words) text.set(language, words);
  }
  return {
    authored: { dossier, actors, places, origins, sources, claims, disagreements, unknowns, stories, text },
    findings,
    known,
    report,
    files,
  };
}
