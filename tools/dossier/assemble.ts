import { type CompiledDossier, compiledDossier, type TextOverlay } from "#domain/compiled.ts";
import { dayOf, isoOf } from "#domain/day.ts";
import type { TextFile } from "./authoredtext.ts";
import { boundsOf, boundsOfTime } from "./bounds.ts";
import { lasting } from "./claimrules.ts";
import type { DossierFiles } from "./dossierfiles.ts";
import type { Finding } from "./finding.ts";
import { type Authored, type Loaded, loadAuthored } from "./load.ts";
import { checkReferences } from "./references.ts";
import { compiledState } from "./steplink.ts";

/** A dossier ready to be served: the file of its default language and the words of the others. */
export type Compiled = { dossier: CompiledDossier; overlays: Map<string, TextOverlay> };

function pick<Value extends object, Key extends keyof Value>(value: Value, ...keys: Key[]): Pick<Value, Key> {
  const entries = keys.filter((key) => value[key] !== undefined).map((key) => [key, value[key]] as const);
  return Object.fromEntries(entries) as Pick<Value, Key>;
}

function must<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`${what} passed the checks but is missing`);
  return value;
}

/** Latest day on which a source can have been published; the dossier's "as of". */
function latestPublication(authored: Authored): string {
  const days = authored.sources.flatMap(({ source }) => {
    const last = source.published ? boundsOf(source.published.edtf).endMax : null;
    return last ? [dayOf(last)] : [];
  });
  return days.length > 0 ? isoOf(Math.max(...days)) : authored.dossier.period.end;
}

/** First and last possible day of an EDTF date or interval; null where it is open or not given. */
function daysOf(edtf: string): { edtf: string; from: string | null; to: string | null } {
  const { startMin, endMax } = boundsOf(edtf);
  return { edtf, from: startMin, to: endMax };
}

/**
 * The words of a language. What is invented says so before every title of its own, and so wherever a title goes: of the
 * dossier, of a story, and of a step, which is the only one where a story is presented.
 */
function marked(text: TextFile): TextFile {
  const { example } = text.dossier;
  if (example === undefined) return text;
  const titled = <Item extends { title: string }>(item: Item): Item => ({
    ...item,
    title: `[${example}] ${item.title}`,
  });
  const all = <Item extends { title: string }>(items: Record<string, Item> = {}) =>
    Object.fromEntries(Object.entries(items).map(([id, item]) => [id, titled(item)]));
  return { ...text, dossier: titled(text.dossier), stories: all(text.stories), steps: all(text.steps) };
}

/**
 * A claim's time as the page is to read it. A day to itself is that day, not "from 2 to 2 May". What happens on one day
 * and is dated "until 6 March" has happened by then: the interval would be read as going on until that day.
 */
function edtfOf({ kind, when: { edtf } }: Authored["claims"][number]["claim"]): string {
  const single = edtf.replace(/^([^/]+)\/\1$/, "$1");
  return lasting.has(kind) ? single : single.replace(/^\/(?!\.\.$)(.+)$/, "[..$1]");
}

function assemble(authored: Authored, text: TextFile): Omit<CompiledDossier, "hash"> {
  const { dossier } = authored;
  const speaker = (id: string) => must(text.speakers[id], `speaker ${id}`).name;
  return {
    format: 1,
    id: dossier.id,
    ...text.dossier,
    asOf: latestPublication(authored),
    ...pick(dossier, "period", "languages", "extent", "contextExtent", "focus", "bases", "lanes"),
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
    sources: authored.sources
      .map(({ source }) => ({
        ...pick(source, "id", "letter", "publisher", "headline", "byline", "language", "kind", "url", "origins"),
        ...(source.published
          ? {
              published: {
                ...source.published,
                first: must(boundsOf(source.published.edtf).startMin ?? undefined, "publication day"),
                last: must(boundsOf(source.published.edtf).endMax ?? undefined, "publication day"),
              },
            }
          : {}),
        ...must(text.sources[source.id], `source ${source.id}`),
      }))
      .sort((a, b) => a.letter.localeCompare(b.letter)),
    origins: authored.origins.origins.map((origin) => ({ ...origin, ...must(text.origins[origin.id], origin.id) })),
    passages: authored.sources.flatMap(({ source }) =>
      source.passages.map((passage) => ({
        ...pick(passage, "id", "paragraph", "part", "exact", "prefix", "suffix", "origin", "originBasis"),
        source: source.id,
        attribution: {
          kind: passage.attribution.kind,
          who: speaker(passage.attribution.who),
          ...(passage.attribution.via ? { via: speaker(passage.attribution.via) } : {}),
        },
      })),
    ),
    actors: authored.actors.map((actor) => ({ ...actor, ...must(text.actors[actor.id], actor.id) })),
    places: authored.places.map(({ position, ...place }) => ({
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
    unknowns: authored.unknowns.map((item) => ({ ...item, ...must(text.unknowns[item.id], item.id) })),
    stories: authored.stories.map(({ story }) => ({
      id: story.id,
      ...must(text.stories?.[story.id], story.id),
      steps: story.steps.map((step, n) => ({
        ...step,
        state: compiledState(step.state),
        ...must(text.steps?.[`${story.id}.${n + 1}`], `${story.id}.${n + 1}`),
      })),
    })),
  };
}

/** The words of a language in the compiled shape; `passages` holds the speakers where they stand. */
function overlayOf(authored: Authored, text: TextFile): TextOverlay {
  const flat = (table: object = {}) =>
    Object.fromEntries(
      Object.entries(table).map(([id, fields]) => [
        id,
        Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === "string")),
      ]),
    ) as Record<string, Record<string, string>>;
  const passages = authored.sources.flatMap(({ source }) =>
    source.passages.map(({ id, attribution: { who, via } }) => [
      id,
      {
        who: must(text.speakers[who], who).name,
        ...(via ? { via: must(text.speakers[via], via).name } : {}),
      },
    ]),
  );
  const { dossier, speakers: _speakers, ...collections } = text;
  return {
    ...Object.fromEntries(Object.entries(collections).map(([name, table]) => [name, flat(table)])),
    passages: Object.fromEntries(passages),
    dossier: flat({ [authored.dossier.id]: dossier }),
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
  const latest = problems.length === 0 ? latestPublication(authored) : null;
  if (latest && authored.dossier.asOf && authored.dossier.asOf !== latest)
    report(authored.dossier, ["asOf"], `the latest publication is ${latest}`, "write that day, or leave asOf out");
  if (problems.length > 0) return { compiled: null, problems, authored, loaded };
  const [language = "en"] = authored.dossier.languages;
  const body = assemble(authored, marked(must(authored.text.get(language), `text/${language}.json`)));
  const overlays = new Map<string, TextOverlay>();
  for (const [other, text] of authored.text)
    if (other !== language) overlays.set(other, overlayOf(authored, marked(text)));
  const hash = hashOf(JSON.stringify([body, [...overlays]]));
  const parsed = compiledDossier.safeParse({ ...body, hash });
  if (parsed.success) return { compiled: { dossier: parsed.data, overlays }, problems, authored, loaded };
  for (const { path, message } of parsed.error.issues)
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
