import type { Problem } from "#domain/problem.ts";
import type { TextFile } from "./authoredtext.ts";
import { boundsOf, boundsOfTime } from "./bounds.ts";
import type { Authored } from "./load.ts";
import { countWords, foldText } from "./words.ts";

const MAX_QUOTE_WORDS = 25;

type Report = (file: string, record: string, field: string, message: string) => void;

function duplicates(report: Report, file: (item: { id: string }) => string, items: readonly { id: string }[]): void {
  const seen = new Set<string>();
  for (const item of items) {
    if (seen.has(item.id)) report(file(item), item.id, "id", `duplicate id "${item.id}"`);
    seen.add(item.id);
  }
}

function checkTime(report: Report, file: string, record: string, field: string, edtf: string): boolean {
  try {
    boundsOf(edtf);
    return true;
  } catch (error) {
    report(file, record, field, error instanceof Error ? error.message : String(error));
    return false;
  }
}

/** Kinds of claim that last; every other kind happens on a day, as does anything planned or demanded. */
const lasting = new Set(["presence", "attribute"]);

/** A range of days of what happens on one day would be read as going on from its first day to its last. */
function checkRange(report: Report, file: string, claim: Authored["claims"][number]["claim"]): void {
  const [start = "", end = ""] = claim.when.edtf.split("/");
  const isRange = start !== "" && start !== ".." && end !== "" && end !== "..";
  const isProspective = claim.standing === "planned" || claim.standing === "demanded";
  if (isRange && (isProspective || !lasting.has(claim.kind)))
    report(file, claim.id, "when.edtf", `some day between two dates is written "[${start}..${end}]"`);
}

/** Explicit bounds, where given, keep the order of an interval. */
function checkBounds(report: Report, file: string, claim: Authored["claims"][number]["claim"]): void {
  if (!claim.when.bounds) return;
  const { startMin, startMax, endMin, endMax } = boundsOfTime(claim.when);
  const known = [startMin, startMax ?? startMin, endMax].filter((day) => day !== null);
  const isOrdered = known.every((day, n) => n === 0 || (known[n - 1] ?? day) <= day);
  if (!isOrdered || (endMin !== null && endMax !== null && endMin > endMax))
    report(file, claim.id, "when.bounds", "the bounds end before they start");
}

/** Every language must hold exactly the words that the records need. */
function checkWords(report: Report, authored: Authored): void {
  const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);
  const claims = authored.claims.map(({ claim }) => claim);
  const steps = authored.stories.flatMap(({ story }) => story.steps.map((_, n) => `${story.id}.${n + 1}`));
  const positions = authored.disagreements.flatMap((item) => item.positions.map((_, n) => `${item.id}.${n + 1}`));
  const wanted: [Exclude<keyof TextFile, "dossier">, string[]][] = [
    ["actors", ids(authored.actors)],
    ["places", ids(authored.places)],
    ["origins", ids(authored.origins.origins)],
    ["speakers", ids(authored.origins.speakers)],
    ["sources", ids(authored.sources.map(({ source }) => source))],
    ["claims", ids(claims)],
    ["disagreements", ids(authored.disagreements)],
    ["positions", positions],
    ["unknowns", ids(authored.unknowns)],
    ["windows", ids(authored.dossier.windows)],
    ["columns", ids(authored.dossier.context?.columns ?? [])],
    ["stories", ids(authored.stories.map(({ story }) => story))],
    ["steps", steps],
  ];
  const first = authored.text.get(authored.dossier.languages[0] ?? "");
  for (const [language, words] of authored.text) {
    const file = `text/${language}.json`;
    for (const [collection, keys] of wanted) {
      const table: Record<string, object> = words[collection] ?? {};
      const known = new Set(keys);
      for (const key of keys) if (!Object.hasOwn(table, key)) report(file, key, collection, "missing translation");
      for (const key of Object.keys(table))
        if (!known.has(key)) report(file, key, collection, "words for a record that does not exist");
    }
    for (const claim of claims)
      if (claim.event && !words.claims[claim.id]?.label)
        report(file, claim.id, "claims.label", "an event of the timeline needs a label");
    if (!first || words === first) continue;
    for (const [collection] of wanted)
      for (const [key, fields] of Object.entries(first[collection] ?? {})) {
        const here: Record<string, object> = words[collection] ?? {};
        for (const field of Object.keys(fields))
          if (Object.hasOwn(here, key) && !Object.hasOwn(here[key] ?? {}, field))
            report(file, key, `${collection}.${field}`, "missing translation");
      }
  }
}

function checkSources(report: Report, authored: Authored): void {
  const origins = new Set(authored.origins.origins.map((item) => item.id));
  const speakers = new Set(authored.origins.speakers.map((item) => item.id));
  for (const { file, source } of authored.sources) {
    const unknown = (known: Set<string>, what: string, id: string | undefined, record: string, field: string) => {
      if (id !== undefined && !known.has(id)) report(file, record, field, `unknown ${what} "${id}"`);
    };
    for (const origin of source.origins) unknown(origins, "origin", origin, source.id, "origins");
    if (source.published) checkTime(report, file, source.id, "published.edtf", source.published.edtf);
    for (const passage of source.passages) {
      unknown(origins, "origin", passage.origin, passage.id, "origin");
      unknown(speakers, "speaker", passage.attribution.who, passage.id, "attribution.who");
      unknown(speakers, "speaker", passage.attribution.via, passage.id, "attribution.via");
      const length = countWords(passage.exact);
      if (length > MAX_QUOTE_WORDS)
        report(file, passage.id, "exact", `the quote has ${length} words; at most ${MAX_QUOTE_WORDS} are allowed`);
      if ((passage.paragraph === undefined) === (passage.part === undefined))
        report(file, passage.id, "paragraph", "a passage has either a paragraph or a part");
    }
  }
}

function checkClaims(report: Report, authored: Authored): void {
  const passages = new Map(
    authored.sources.flatMap(({ source }) => source.passages.map((passage) => [passage.id, passage] as const)),
  );
  const places = new Set(authored.places.map((item) => item.id));
  const roles = new Map(authored.actors.map((item) => [item.id, item.role]));
  for (const { file, claim } of authored.claims) {
    // Who is at a place, or moves, is drawn there: a state that the sentence only mentions would be, too.
    const isDrawn = claim.kind === "presence" || claim.kind === "movement";
    for (const actor of claim.actors)
      if (!roles.has(actor)) report(file, claim.id, "actors", `unknown actor "${actor}"`);
      else if (isDrawn && roles.get(actor) !== "force")
        report(file, claim.id, "actors", `"${actor}" is no force, so it cannot be at a place or move`);
    const named = [
      ...claim.places.map((id) => ["places", id] as const),
      ["fromPlace", claim.fromPlace] as const,
      ["toPlace", claim.toPlace] as const,
      ["distance.from", claim.distance?.from] as const,
      ["distance.to", claim.distance?.to] as const,
      ["strength.of", claim.strength?.of] as const,
    ];
    for (const [field, id] of named)
      if (id !== undefined && !places.has(id)) report(file, claim.id, field, `unknown place "${id}"`);
    if (checkTime(report, file, claim.id, "when.edtf", claim.when.edtf)) {
      checkRange(report, file, claim);
      checkBounds(report, file, claim);
    }
    const { min, max } = claim.strength ?? {};
    if (min !== undefined && max !== undefined && min > max)
      report(file, claim.id, "strength", "min is greater than max");
    for (const [n, { passage, words }] of claim.evidence.entries()) {
      const quoted = passages.get(passage);
      if (!quoted) {
        report(file, claim.id, `evidence.${n}.passage`, `unknown passage "${passage}"`);
        continue;
      }
      for (const word of words ?? [])
        if (!foldText(quoted.exact).includes(foldText(word)))
          report(file, claim.id, `evidence.${n}.words`, `"${word}" is not in the quote of ${passage}`);
    }
    if (!claim.evidence.some((item) => item.role === "supports"))
      report(file, claim.id, "evidence", "no passage supports the claim");
  }
}

function checkLinks(report: Report, authored: Authored): void {
  const places = new Set(authored.places.map((item) => item.id));
  const actors = new Set(authored.actors.map((item) => item.id));
  const claims = new Set(authored.claims.map(({ claim }) => claim.id));
  const unknowns = new Set(authored.unknowns.map((item) => item.id));
  const need = (
    known: Set<string>,
    what: string,
    ids: readonly (string | undefined)[],
    where: [string, string, string],
  ) => {
    for (const id of ids) if (id !== undefined && !known.has(id)) report(...where, `unknown ${what} "${id}"`);
  };
  const { dossier } = authored;
  need(places, "place", dossier.bases, ["dossier.json", dossier.id, "bases"]);
  need(places, "place", dossier.lanes, ["dossier.json", dossier.id, "lanes"]);
  if (dossier.context) {
    const { context } = dossier;
    need(places, "place", [context.place, ...context.states], ["dossier.json", dossier.id, "context"]);
    need(new Set(context.states), "state", Object.keys(context.anchors ?? {}), [
      "dossier.json",
      dossier.id,
      "context.anchors",
    ]);
  }
  for (const place of authored.places) {
    need(places, "place", [place.within, ...(place.members ?? [])], ["places.json", place.id, "within"]);
    need(claims, "claim", [place.ring?.claim], ["places.json", place.id, "ring.claim"]);
  }
  for (const item of authored.disagreements) {
    need(places, "place", item.places ?? [], ["disagreements.json", item.id, "places"]);
    if (item.when) checkTime(report, "disagreements.json", item.id, "when", item.when);
    for (const [n, position] of item.positions.entries()) {
      need(claims, "claim", position.claims, ["disagreements.json", item.id, `positions.${n}.claims`]);
      const evidence = new Set(
        authored.claims
          .filter(({ claim }) => position.claims.includes(claim.id))
          .flatMap(({ claim }) => claim.evidence.map(({ passage }) => passage)),
      );
      for (const passage of position.passages ?? [])
        if (!evidence.has(passage))
          report("disagreements.json", item.id, `positions.${n}.passages`, `"${passage}" is no evidence of its claims`);
    }
  }
  for (const item of authored.unknowns) {
    need(places, "place", item.places, ["unknowns.json", item.id, "places"]);
    need(actors, "actor", item.actors, ["unknowns.json", item.id, "actors"]);
    if (item.when) checkTime(report, "unknowns.json", item.id, "when", item.when);
  }
  for (const { file, story } of authored.stories)
    for (const [n, step] of story.steps.entries()) {
      need(claims, "claim", step.claims, [file, story.id, `steps.${n}.claims`]);
      need(unknowns, "unknown", step.unknowns ?? [], [file, story.id, `steps.${n}.unknowns`]);
    }
}

/** Checks what one file's schema cannot see: ids, references, times, quotes, and words in every language. */
export function checkReferences(authored: Authored): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, record, field, message) => void problems.push({ file, record, field, message });
  const passages = authored.sources.flatMap(({ file, source }) => source.passages.map(({ id }) => ({ id, file })));
  duplicates(report, () => "actors.json", authored.actors);
  duplicates(report, () => "places.json", authored.places);
  duplicates(report, () => "origins.json", authored.origins.origins);
  duplicates(report, () => "origins.json", authored.origins.speakers);
  duplicates(report, () => "disagreements.json", authored.disagreements);
  duplicates(report, () => "unknowns.json", authored.unknowns);
  duplicates(
    report,
    (item) => authored.sources.find(({ source }) => source.id === item.id)?.file ?? "sources",
    authored.sources.map(({ source }) => source),
  );
  duplicates(report, (item) => passages.find(({ id }) => id === item.id)?.file ?? "sources", passages);
  duplicates(
    report,
    (item) => authored.claims.findLast(({ claim }) => claim.id === item.id)?.file ?? "claims",
    authored.claims.map(({ claim }) => claim),
  );
  checkSources(report, authored);
  checkClaims(report, authored);
  checkLinks(report, authored);
  checkWords(report, authored);
  return problems;
}
