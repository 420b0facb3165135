import type * as z from "zod/mini";
import { type CompiledCollection, type collectionHead, joinCollection } from "#domain/collectionfile.ts";
import { type Collection, type CompiledDossier, compiledDossier, type TextOverlay } from "#domain/compiled.ts";
import { dayOf, isoOf } from "#domain/day.ts";
import { withWords } from "#domain/overlay.ts";
import { readDossier } from "#domain/read.ts";
import { byLetter } from "#domain/receipt.ts";
import type { TextFile } from "./authoredtext.ts";
import { boundsOf, boundsOfTime } from "./bounds.ts";
import { lasting } from "./claimrules.ts";
import type { DossierFiles } from "./dossierfiles.ts";
import type { Finding } from "./finding.ts";
import { type Authored, type Loaded, loadAuthored } from "./load.ts";
import { announceIn, marked, must, overlayOf } from "./overlays.ts";
import { addedCollections, partOf } from "./parts.ts";
import { checkReferences } from "./references.ts";
import { compiledState } from "./steplink.ts";

type Overlays = Map<string, TextOverlay>;

/** A dossier ready to be served: the file of its default language and the words of the others, by collection too. */
export type Compiled = {
  dossier: CompiledDossier;
  overlays: Overlays;
  collections: { file: CompiledCollection; overlays: Overlays }[];
};

function pick<Value extends object, Key extends keyof Value>(value: Value, ...keys: Key[]): Pick<Value, Key> {
  const entries = keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]] as const);
  return Object.fromEntries(entries) as Pick<Value, Key>;
}

/** Latest day on which a source can have been published; the dossier's "as of". */
function latestPublication(authored: Authored): string {
  const days = authored.sources.flatMap(({ source }) => {
    return source.published ? [dayOf(publicationOf(source.published.edtf).last)] : [];
  });
  return days.length > 0 ? isoOf(Math.max(...days)) : authored.dossier.period.end;
}

/** First and last day of a publication; of one that is only known not to be earlier, that day. */
function publicationOf(edtf: string): { first: string; last: string } {
  const { startMin, endMax } = boundsOf(edtf);
  const first = must(startMin ?? undefined, "publication day");
  return { first, last: endMax ?? first };
}

/** Stories of a collection that comes in a file of its own: what a reader can be told before it is there. */
function announced(authored: Authored, collection: string, text: TextFile): Pick<Collection, "stories"> {
  const stories = authored.stories.filter(({ story }) => story.collection === collection);
  if (stories.length === 0 || !addedCollections(authored).includes(collection)) return {};
  return {
    stories: stories.map(({ story }) => ({
      id: story.id,
      ...must(text.stories?.[story.id], story.id),
      steps: story.steps.length,
    })),
  };
}

/**
 * A claim's time as the page is to read it. A day to itself is that day, not "from 2 to 2 May". What happens on one day
 * and is dated "until 6 March" has happened by then: the interval would be read as going on until that day.
 */
function edtfOf({ kind, when: { edtf } }: Authored["claims"][number]["claim"]): string {
  const single = edtf.replace(/^([^/]+)\/\1$/, "$1");
  return lasting.has(kind) ? single : single.replace(/^\/(?!\.\.$)(.+)$/, "[..$1]");
}

/** First and last possible day of an EDTF date or interval; null where it is open or not given. */
function daysOf(edtf: string): { edtf: string; from: string | null; to: string | null } {
  const { startMin, endMax } = boundsOf(edtf);
  return { edtf, from: startMin, to: endMax };
}

/** The head of the dossier's own file. */
function headOf(authored: Authored, text: TextFile, whole: TextFile): Omit<CompiledDossier, "hash" | keyof Lists> {
  const { dossier } = authored;
  return {
    format: 1,
    id: dossier.id,
    ...text.dossier,
    asOf: latestPublication(authored),
    ...(dossier.collections
      ? {
          collections: dossier.collections.map(({ id, default: isDefault }) => ({
            id,
            default: isDefault,
            ...pick(must(whole.collections?.[id], `collection ${id}`), "name", "short"),
            ...announced(authored, id, whole),
          })),
        }
      : {}),
    ...pick(dossier, "period", "languages", "extent", "contextExtent", "focus", "basemap", "bases", "lanes"),
    ...(dossier.context
      ? {
          context: {
            place: dossier.context.place,
            ...pick(dossier.context, "states", "anchors"),
            columns: dossier.context.columns.map((column) => ({
              ...pick(column, "id", "actors", "topics"),
              name: must(text.columns[column.id], `column ${column.id}`).name,
            })),
          },
        }
      : {}),
    windows: dossier.windows.map((window) => ({ ...window, name: must(text.windows[window.id], window.id).name })),
  };
}

type Lists = Omit<CompiledCollection, keyof z.infer<typeof collectionHead>>;

/** The records of a part of the dossier, with the words of one language. */
function listsOf(authored: Authored, text: TextFile): Lists {
  const speaker = (id: string) => must(text.speakers[id], `speaker ${id}`).name;
  return {
    sources: authored.sources
      .map(({ source }) => ({
        ...pick(source, "id", "letter", "publisher", "headline", "byline", "language", "kind", "url", "origins"),
        ...pick(source, "collection", "seen", "seenAt"),
        ...(source.published
          ? {
              published: { ...source.published, ...publicationOf(source.published.edtf) },
            }
          : {}),
        ...must(text.sources[source.id], `source ${source.id}`),
      }))
      .sort(byLetter),
    origins: authored.origins.origins.map(({ collection: _, ...origin }) => ({
      ...origin,
      ...must(text.origins[origin.id], origin.id),
    })),
    passages: authored.sources.flatMap(({ source }) =>
      source.passages.map((passage) => ({
        ...pick(passage, "id", "paragraph", "part", "exact", "prefix", "suffix", "origin", "originBasis"),
        ...(text.reported?.[passage.id] ? { reported: text.reported[passage.id]?.says } : {}),
        source: source.id,
        attribution: {
          kind: passage.attribution.kind,
          who: speaker(passage.attribution.who),
          ...(passage.attribution.via ? { via: speaker(passage.attribution.via) } : {}),
        },
      })),
    ),
    actors: authored.actors.map(({ collection: _, ...actor }) => ({
      ...actor,
      ...must(text.actors[actor.id], actor.id),
    })),
    places: authored.places.map(({ position, collection: _, ...place }) => ({
      ...place,
      ...must(text.places[place.id], place.id),
      geometry: { type: "Point", coordinates: position },
    })),
    claims: authored.claims.map(({ claim }) => {
      const words = must(text.claims[claim.id], claim.id);
      return {
        ...claim,
        says: words.says,
        ...(words.label ? { label: words.label } : {}),
        ...(claim.strength ? { strength: withWords(claim.strength, words) } : {}),
        when: {
          ...claim.when,
          edtf: edtfOf(claim),
          ...(words.when ? { note: words.when } : {}),
          ...(words.after ? { after: words.after } : {}),
          ...(words.time ? { time: words.time } : {}),
          bounds: boundsOfTime({ ...claim.when, edtf: edtfOf(claim) }),
        },
      };
    }),
    disagreements: authored.disagreements.map((item) => ({
      ...pick(item, "id", "kind", "differs", "places"),
      ...(item.when ? { when: daysOf(item.when) } : {}),
      ...must(text.disagreements[item.id], item.id),
      positions: item.positions.map((position, n) => ({
        ...position,
        ...must(text.positions[`${item.id}.${n + 1}`], `${item.id}.${n + 1}`),
      })),
      claims: [...new Set(item.positions.flatMap((position) => position.claims))],
    })),
    unknowns: authored.unknowns.map(({ answeredBy, ...item }) => ({
      ...item,
      // Of the dossier's own unknowns the file of the collection says what answers them.
      ...(answeredBy && item.collection !== undefined ? { answeredBy } : {}),
      ...must(text.unknowns[item.id], item.id),
    })),
    stories: authored.stories.map(({ story }) => ({
      ...pick(story, "id", "collection"),
      ...must(text.stories?.[story.id], story.id),
      steps: story.steps.map((step, n) => ({
        ...step,
        state: compiledState(step.state),
        ...must(text.steps?.[`${story.id}.${n + 1}`], `${story.id}.${n + 1}`),
      })),
    })),
  };
}

/** What compiling gives: no result where there are problems; `authored` is what could be read. */
export type Compilation = { compiled: Compiled | null; problems: Finding[]; authored: Authored; loaded: Loaded };

/**
 * Compiles a dossier from its files, in a browser too. With problems there is no result: nothing with a broken reference, an
 * over-long quote or a missing word is ever served.
 *
 * @param hashOf the hash by which the page tells one edition from another, from all that is in it
 */
export function compileFiles(files: DossierFiles, hashOf: (text: string) => string): Compilation {
  const loaded = loadAuthored(files);
  const { authored, findings: problems, report } = loaded;
  checkReferences(loaded);
  const latest = problems.length === 0 ? latestPublication(partOf(authored, null)) : null;
  if (latest && authored.dossier.asOf && authored.dossier.asOf !== latest)
    report(authored.dossier, ["asOf"], `the latest publication is ${latest}`, "write that day, or leave asOf out");
  if (problems.length > 0) return { compiled: null, problems, authored, loaded };
  const own = partOf(authored, null);
  const [language = "en"] = authored.dossier.languages;
  const textOf = (part: Authored) => marked(must(part.text.get(language), `text/${language}.json`));
  const overlaysOf = (part: Authored): Overlays =>
    new Map(
      [...part.text]
        .filter(([other]) => other !== language)
        .map(([other, text]) => [other, overlayOf(part, marked(text))]),
    );
  const whole = { ...own, stories: authored.stories };
  const body = { ...headOf(whole, textOf(own), textOf(authored)), ...listsOf(own, textOf(own)) };
  const overlays = overlaysOf(own);
  for (const [other, overlay] of overlays) announceIn(overlay, authored, marked(must(authored.text.get(other), other)));
  const collections = addedCollections(authored).map((id) => {
    const part = partOf(authored, id);
    const lists = listsOf(part, textOf(part));
    const { period, window } = must(
      authored.dossier.collections?.find((item) => item.id === id),
      id,
    );
    const words = overlaysOf(part);
    const sources = new Set(part.sources.map(({ source }) => source.id));
    const answers = own.unknowns.flatMap((item) => {
      const answeredBy = item.answeredBy?.filter((source) => sources.has(source)) ?? [];
      return answeredBy.length > 0 ? [[item.id, answeredBy] as const] : [];
    });
    const head = { format: 1 as const, id: authored.dossier.id, collection: id, asOf: latestPublication(part) };
    const file: CompiledCollection = {
      ...head,
      hash: hashOf(JSON.stringify([lists, [...words]])),
      ...(period ? { period } : {}),
      ...(window ? { window } : {}),
      ...(answers.length > 0 ? { answers: Object.fromEntries(answers) } : {}),
      ...pick(must(authored.text.get(language)?.collections?.[id], id), "subtitle", "summary"),
      ...lists,
    };
    return { file, overlays: words };
  });
  const parsed = compiledDossier.safeParse({ ...body, hash: hashOf(JSON.stringify([body, [...overlays]])) });
  const joined = parsed.success
    ? collections.map(({ file }) => compiledDossier.safeParse(joinCollection(parsed.data, file)))
    : [];
  const refused = [parsed, ...joined].find(({ success }) => !success);
  // What the dossier's own file names must stand in it: the page has no more until a collection is asked for.
  if (parsed.success && collections.length > 0)
    for (const { record, field, message } of readDossier(parsed.data).problems)
      problems.push({
        file: "dossier.json (compiled)",
        line: 0,
        record,
        field,
        message,
        remedy: "it stands in a collection of its own: give both records the same collection",
      });
  if (problems.length > 0) return { compiled: null, problems, authored, loaded };
  if (parsed.success && !refused)
    return { compiled: { dossier: parsed.data, overlays, collections }, problems, authored, loaded };
  for (const { path, message } of refused?.error?.issues ?? [])
    problems.push({
      file: "dossier.json (compiled)",
      line: 0,
      record: "",
      field: path.join("."),
      message,
      remedy: "this is a fault of the compiler: please report it",
    });
  return { compiled: null, problems, authored, loaded };
}
