import * as z from "zod/mini";
import "./jitless.ts";
import { claimKinds } from "./claimkinds.ts";
import {
  attributionKinds,
  counts,
  differences,
  disagreementKinds,
  evidenceRoles,
  originKinds,
  parts,
  placeKinds,
  publishedBases,
  qualifiers,
  seenIn,
  shapes,
  sourceKinds,
  standings,
  timeBases,
  topics,
  units,
} from "./vocabulary.ts";

/**
 * The compiled dossier (`dossiers/<id>/dossier.json`, format 1), record by record. The compiler writes it, the page
 * reads it, and its JSON Schema is published under `schemas/`. Fields beyond `format: 1` are added, never changed.
 */

const text = z.string().check(z.minLength(1));
const texts = z.array(z.string());
const day = z.iso.date();
const dayOrNone = z.nullable(day);
const position = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);
const extent = z.tuple([z.number(), z.number(), z.number(), z.number()]);

const sourceRecord = z.object({
  id: text,
  letter: text,
  label: text,
  publisher: z.optional(text),
  headline: z.optional(text),
  byline: z.optional(text),
  published: z.optional(z.object({ edtf: text, basis: z.enum(publishedBases), first: day, last: day })),
  language: text,
  kind: z.enum(sourceKinds),
  /** The collection that it belongs to; absent: the first. */
  collection: z.optional(text),
  /** Where its words were read: on the page of its publisher, or in a copy, of which `seenAt` names the site. */
  seen: z.optional(z.enum(seenIn)),
  seenAt: z.optional(text),
  url: z.optional(z.string().check(z.regex(/^https:\/\//))),
  origins: texts,
  note: z.optional(text),
});

const passageRecord = z.object({
  id: text,
  source: text,
  paragraph: z.optional(z.number()),
  part: z.optional(z.enum(parts)),
  /** The words, verbatim. Absent only in collections that come in a file of their own; then `reported` is there. */
  exact: z.optional(text),
  /** What the source reports, in our words, where its own were not written down: never printed as a quote. */
  reported: z.optional(text),
  prefix: z.optional(text),
  suffix: z.optional(text),
  attribution: z.object({ kind: z.enum(attributionKinds), who: text, via: z.optional(text) }),
  origin: text,
  originBasis: z.optional(z.enum(["stated", "reading"])),
});

const originRecord = z.object({
  id: text,
  name: text,
  kind: z.enum(originKinds),
  note: z.optional(text),
  maybeSameAs: z.optional(texts),
});

const actorRecord = z.object({
  id: text,
  name: text,
  short: text,
  adjective: text,
  role: z.enum(["force", "state", "group"]),
  sidc: z.optional(text),
  iso: z.optional(text),
  symbol: z.object({ shape: z.enum(shapes), light: text, dark: text }),
});

const runway = z.object({
  designator: text,
  ends: z.tuple([position, position]),
  width_m: z.number(),
  surface: text,
  approximate: z.optional(z.boolean()),
  source: text,
});

const placeRecord = z.object({
  id: text,
  name: text,
  short: text,
  /** "au Tchad": with its preposition, where a language needs more than the kind of place. */
  where: z.optional(text),
  note: z.optional(text),
  aliases: z.optional(texts),
  kind: z.enum(placeKinds),
  geometry: z.object({ type: z.literal("Point"), coordinates: position }),
  precision_m: z.optional(z.number()),
  source: z.optional(text),
  iso: z.optional(text),
  within: z.optional(text),
  members: z.optional(texts),
  runways: z.optional(z.array(runway)),
  ring: z.optional(z.object({ radius_miles: z.number(), claim: text })),
  label: z.optional(z.object({ side: z.enum(["right", "left", "above", "below"]) })),
});

const claimRecord = z.object({
  id: text,
  kind: z.enum(claimKinds),
  topics: z.array(z.enum(topics)),
  says: text,
  label: z.optional(text),
  actors: texts,
  places: texts,
  fromPlace: z.optional(text),
  fromBasis: z.optional(z.enum(["stated", "reading"])),
  toPlace: z.optional(text),
  when: z.object({
    edtf: text,
    basis: z.enum(timeBases),
    note: z.optional(text),
    after: z.optional(text),
    time: z.optional(text),
    bounds: z.object({ startMin: dayOrNone, startMax: dayOrNone, endMin: dayOrNone, endMax: dayOrNone }),
  }),
  strength: z.optional(
    z.object({
      min: z.optional(z.number()),
      max: z.optional(z.number()),
      qualifier: z.optional(z.enum(qualifiers)),
      unit: z.enum(units),
      counts: z.enum(counts),
      of: z.optional(z.string()),
      counted: z.optional(text),
      said: z.optional(text),
    }),
  ),
  standing: z.enum(standings),
  basis: z.optional(z.enum(["stated", "reading"])),
  partial: z.optional(z.boolean()),
  /** Plans that it carries out, numbers that it replaces, what it settles: from its last possible day they are drawn no longer. */
  overtakes: z.optional(texts),
  key: z.optional(z.boolean()),
  event: z.optional(z.object({ rank: z.number() })),
  distance: z.optional(z.object({ from: text, to: text })),
  evidence: z
    .array(z.object({ passage: text, role: z.enum(evidenceRoles), words: z.optional(texts) }))
    .check(z.minLength(1)),
});

const disagreementRecord = z.object({
  id: text,
  question: text,
  short: text,
  kind: z.enum(disagreementKinds),
  differs: z.optional(z.enum(differences)),
  when: z.optional(z.object({ edtf: text, from: dayOrNone, to: dayOrNone })),
  places: z.optional(texts),
  positions: z
    .array(z.object({ says: text, short: z.optional(text), claims: texts, passages: z.optional(texts) }))
    .check(z.minLength(2)),
  claims: texts,
  note: text,
});

const unknownRecord = z.object({
  id: text,
  places: texts,
  actors: texts,
  when: z.optional(text),
  says: text,
  collection: z.optional(text),
  needs: z.optional(texts),
  answeredBy: z.optional(texts),
  instead: z.optional(text),
});

const storyRecord = z.object({
  id: text,
  title: text,
  summary: text,
  collection: z.optional(text),
  steps: z.array(
    z.object({
      title: text,
      says: text,
      notes: z.optional(text),
      claims: texts,
      unknowns: z.optional(texts),
      state: z.string(),
    }),
  ),
});

export const period = z.object({ start: day, end: day });

/** A collection of sources; `stories` announces what one in a file of its own holds, by the number of steps. */
const collection = z.object({
  id: text,
  name: text,
  short: text,
  default: z.boolean(),
  stories: z.optional(z.array(z.object({ id: text, title: text, summary: text, steps: z.number() }))),
});

/** The head of the file: everything but the lists of records. */
export const headRecord = z.object({
  format: z.literal(1),
  id: text,
  title: text,
  short: text,
  subtitle: text,
  summary: text,
  /** The word that marks what is invented; it stands before the title too. */
  example: z.optional(text),
  asOf: day,
  period,
  collections: z.optional(z.array(collection)),
  languages: z.array(z.string().check(z.regex(/^[a-z]{2,8}(-[a-z\d]{1,8})*$/i))).check(z.minLength(1)),
  hash: text,
  extent,
  contextExtent: extent,
  focus: texts,
  basemap: z.optional(text),
  context: z.optional(
    z.object({
      place: text,
      states: texts,
      anchors: z.optional(z.record(text, position)),
      columns: z.array(
        z.object({ id: text, name: text, actors: z.optional(texts), topics: z.optional(z.array(z.enum(topics))) }),
      ),
    }),
  ),
  bases: texts,
  lanes: texts,
  windows: z.array(z.object({ id: text, name: text, from: day, to: day })),
});

/** The lists of records in a file, each after those that its records name. */
export const lists = {
  sources: z.array(sourceRecord),
  origins: z.array(originRecord),
  passages: z.array(passageRecord),
  actors: z.array(actorRecord),
  places: z.array(placeRecord),
  claims: z.array(claimRecord),
  disagreements: z.array(disagreementRecord),
  unknowns: z.array(unknownRecord),
  stories: z.array(storyRecord),
};
export type CollectionName = keyof typeof lists;
export const collectionNames = Object.keys(lists) as CollectionName[];

/** The whole file, for the published JSON Schema and the compiler's last check. */
export const compiledDossier = z.extend(headRecord, lists);

/** `dossiers/<id>/text.<lang>.json`: words that replace those of the default language. */
export const textOverlay = z.record(z.string(), z.record(z.string(), z.record(z.string(), z.string())));
export type Source = z.infer<typeof sourceRecord>;
export type Passage = z.infer<typeof passageRecord>;
export type Origin = z.infer<typeof originRecord>;
export type Actor = z.infer<typeof actorRecord>;
export type Place = z.infer<typeof placeRecord>;
export type Claim = z.infer<typeof claimRecord>;
export type Strength = NonNullable<Claim["strength"]>;
export type Bounds = Claim["when"]["bounds"];
export type Evidence = Claim["evidence"][number];
export type Disagreement = z.infer<typeof disagreementRecord>;
export type Unknown = z.infer<typeof unknownRecord>;
export type Story = z.infer<typeof storyRecord>;
export type StoryStep = Story["steps"][number];
export type Collection = z.infer<typeof collection>;
export type CompiledDossier = z.infer<typeof compiledDossier>;
export type TextOverlay = z.infer<typeof textOverlay>;
