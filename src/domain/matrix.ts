import { isOfDefault } from "./collections.ts";
import type { Claim, Disagreement, Passage, Source } from "./compiled.ts";
import type { Dossier } from "./dossier.ts";
import { byLetter, originsOf, type QuotedPassage, receiptOf } from "./receipt.ts";
import type { View } from "./view.ts";
import type { DisagreementKind } from "./vocabulary.ts";

/** One side of a disagreement, with everything that is said for it. */
export type MatrixPosition = ReturnType<typeof originsOf> & {
  /** Place in the disagreement, from 0: two positions of one question may read the same. */
  index: number;
  says: string;
  short: string;
  claims: Claim[];
  /** The passages that hold it (the authored ones, else all that support its claims), each once, by article and paragraph. */
  supports: QuotedPassage[];
  articles: Source[];
};

/** What one source says on one question; without entries it is silent. */
export type MatrixCell = { source: Source; entries: { position: MatrixPosition; passages: Passage[] }[] };

export type MatrixRow = { disagreement: Disagreement; positions: MatrixPosition[]; cells: MatrixCell[] };

/** Is a claim about a force that is shown? Claims about no force always are. */
export function isClaimShown({ query: { actors } }: Pick<View, "query">, claim: Claim): boolean {
  return actors === null || claim.actors.length === 0 || claim.actors.some((id) => actors.has(id));
}

/** What differs: what cannot be true together, the facts that are told, or only the wording. */
export function differenceOf({ kind, differs }: Pick<Disagreement, "kind" | "differs">): DisagreementKind | "wording" {
  return kind === "tension" && differs === "wording" ? "wording" : kind;
}

/** Letters of the articles that are silent; a document of another collection, which is about one thing, is not called so. */
export function silentLetters(dossier: Dossier, cells: readonly MatrixCell[]): string[] {
  return cells.flatMap(({ source, entries }) =>
    entries.length === 0 && isOfDefault(dossier, source) ? [source.letter] : [],
  );
}

/** One position of a disagreement, with the passages that hold it. */
export function positionOf(dossier: Dossier, disagreement: Disagreement, index: number): MatrixPosition[] {
  const position = disagreement.positions[index];
  if (!position) return [];
  const claims = position.claims.flatMap((id) => dossier.claim.get(id) ?? []);
  const byPassage = new Map<string, QuotedPassage>();
  for (const claim of claims) {
    const receipt = receiptOf(dossier, claim);
    const holding = position.passages
      ? [...receipt.supports, ...receipt.qualifies].filter(({ passage }) => position.passages?.includes(passage.id))
      : receipt.supports;
    for (const item of holding) if (!byPassage.has(item.passage.id)) byPassage.set(item.passage.id, item);
  }
  const supports = [...byPassage.values()].sort(
    (a, b) => byLetter(a.source, b.source) || (a.passage.paragraph ?? 0) - (b.passage.paragraph ?? 0),
  );
  return [
    {
      index,
      says: position.says,
      short: position.short ?? position.says,
      claims,
      supports,
      articles: [...new Set(supports.map(({ source }) => source))],
      ...originsOf(
        dossier,
        supports.map(({ passage }) => passage),
      ),
    },
  ];
}

/**
 * Questions on which the sources differ, with what each source says on them. A source that supports two positions has
 * both; one that supports none is silent, which is not a denial.
 */
export function matrixOf(dossier: Dossier, shown: (claim: Claim) => boolean = () => true): MatrixRow[] {
  return dossier.disagreements
    .filter((item) => item.claims.some((id) => shownById(dossier, id, shown)))
    .map((disagreement) => {
      const positions = disagreement.positions.flatMap((_, index) => positionOf(dossier, disagreement, index));
      const cells = dossier.sources.map((source) => ({
        source,
        entries: positions.flatMap((position) => {
          const passages = position.supports.filter((item) => item.source === source).map((item) => item.passage);
          return passages.length > 0 ? [{ position, passages }] : [];
        }),
      }));
      return { disagreement, positions, cells };
    });
}

function shownById(dossier: Dossier, id: string, shown: (claim: Claim) => boolean): boolean {
  const claim = dossier.claim.get(id);
  return claim !== undefined && shown(claim);
}

/** One passage for each paragraph (or headline, caption …) of each source, in the order given: what a list of references shows. */
export function oneForEachParagraph(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter((passage) => {
    const key = `${passage.source} ${passage.paragraph ?? passage.part}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
