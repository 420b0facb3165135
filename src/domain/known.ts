import type { CompiledDossier, Source } from "./compiled.ts";
import { type Day, dayOf, isoOf } from "./day.ts";
import { type Dossier, indexDossier } from "./dossier.ts";
import { unknownsOf } from "./unknowns.ts";

/** Whether a text names one of these sources by its letter. */
function namer(sources: readonly Source[]): (text: string | undefined) => boolean {
  if (sources.length === 0) return () => false;
  const letters = sources.map(({ letter }) => letter).join("|");
  const named = new RegExp(`(?<![\\p{L}\\d])(?:${letters})(?![\\p{L}\\d'’])`, "u");
  return (text) => text !== undefined && named.test(text);
}

/**
 * A file with some of its sources only: without what only the others support, one-sided disagreements, and notes on more.
 * Words that name one of the others by its letter were written from it: a note is left out, a position said in short.
 */
export function withSources(dossier: Dossier, keep: (source: Source) => boolean): CompiledDossier {
  const sources = dossier.sources.filter(keep);
  const names = namer(dossier.sources.filter((source) => !sources.includes(source)));
  const shown = new Set(sources.map((source) => source.id));
  const passages = dossier.passages.filter((passage) => shown.has(passage.source));
  const quoted = new Set(passages.map((passage) => passage.id));
  const claims = dossier.claims.flatMap((claim) => {
    const evidence = claim.evidence.filter((item) => quoted.has(item.passage));
    if (!evidence.some((item) => item.role === "supports")) return [];
    return [{ ...claim, evidence, when: names(claim.when.note) ? { ...claim.when, note: undefined } : claim.when }];
  });
  const said = new Set(claims.map((claim) => claim.id));
  const disagreements = dossier.disagreements.flatMap((item) => {
    const positions = item.positions
      .map((position) => ({
        ...position,
        says: names(position.says) ? (position.short ?? position.says) : position.says,
        claims: position.claims.filter((id) => said.has(id)),
        ...(position.passages ? { passages: position.passages.filter((id) => quoted.has(id)) } : {}),
      }))
      .filter((position) => position.claims.length > 0 && position.passages?.length !== 0);
    if (positions.length < 2) return [];
    const kept = item.claims.filter((id) => said.has(id));
    // A note speaks of all of it.
    return [
      { ...item, positions, claims: kept, note: kept.length < item.claims.length || names(item.note) ? "" : item.note },
    ];
  });
  const noted = <Item extends { note?: string | undefined }>(items: readonly Item[]): Item[] =>
    items.map((item) => (names(item.note) ? { ...item, note: undefined } : item));
  return {
    ...dossier,
    sources,
    passages,
    claims,
    disagreements,
    origins: noted(dossier.origins),
    places: noted(dossier.places),
  };
}

/** The dossier as it was known on a day: without sources published later; those without a date stay. */
export function asKnownOn(dossier: Dossier, known: Day): Dossier {
  const file = withSources(dossier, ({ published }) => !published || dayOf(published.first) <= known);
  const asOf = isoOf(Math.min(known, dayOf(file.asOf)));
  const { unknowns, settled } = unknownsOf(dossier, file);
  // An end that lies later was known from what came later.
  const isLater = (when = "") => (when.split("/").pop() ?? "") > asOf;
  return {
    ...indexDossier({ ...file, asOf }),
    unknowns: unknowns.map((item) => (isLater(item.when) ? { ...item, when: undefined } : item)),
    settled,
  };
}
