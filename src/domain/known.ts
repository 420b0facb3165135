import type { CompiledDossier, Source } from "./compiled.ts";
import { type Day, dayOf } from "./day.ts";
import { type Dossier, indexDossier } from "./dossier.ts";
import { unknownsOf } from "./unknowns.ts";

/** A file with some of its sources only: without what only the others support, one-sided disagreements, and notes on more. */
export function withSources(dossier: Dossier, keep: (source: Source) => boolean): CompiledDossier {
  const sources = dossier.sources.filter(keep);
  const shown = new Set(sources.map((source) => source.id));
  const passages = dossier.passages.filter((passage) => shown.has(passage.source));
  const quoted = new Set(passages.map((passage) => passage.id));
  const claims = dossier.claims.flatMap((claim) => {
    const evidence = claim.evidence.filter((item) => quoted.has(item.passage));
    return evidence.some((item) => item.role === "supports") ? [{ ...claim, evidence }] : [];
  });
  const said = new Set(claims.map((claim) => claim.id));
  const disagreements = dossier.disagreements.flatMap((item) => {
    const positions = item.positions
      .map((position) => ({
        ...position,
        claims: position.claims.filter((id) => said.has(id)),
        ...(position.passages ? { passages: position.passages.filter((id) => quoted.has(id)) } : {}),
      }))
      .filter((position) => position.claims.length > 0 && position.passages?.length !== 0);
    if (positions.length < 2) return [];
    const kept = item.claims.filter((id) => said.has(id));
    // A note speaks of all of it.
    return [{ ...item, positions, claims: kept, note: kept.length < item.claims.length ? "" : item.note }];
  });
  return { ...dossier, sources, passages, claims, disagreements };
}

/** The dossier as it was known on a day: without sources published later; those without a date stay. */
export function asKnownOn(dossier: Dossier, known: Day): Dossier {
  const file = withSources(dossier, ({ published }) => !published || dayOf(published.first) <= known);
  return { ...indexDossier(file), ...unknownsOf(dossier, file) };
}
