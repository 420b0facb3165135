import { isOfDefault } from "./collections.ts";
import type { Claim, Disagreement, Passage, Source } from "./compiled.ts";
import type { Dossier } from "./dossier.ts";
import { inOrder, originsOf, type QuotedPassage, receiptOf } from "./receipt.ts";
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
  const supports = [...byPassage.values()].sort(inOrder);
  return [
    {
      index,
      says: position.says,
      short: position.short ?? position.says,
      claims,
      supports,
      articles: [...new Set(supports.map(({ source }) => source))],
      ...originsOf(dossier, supports),
    },
  ];
}

/** What each source says on each question: a source may have two positions; without one it is silent, not denying. */
export function matrixOf(dossier: Dossier, shown: (claim: Claim) => boolean = () => true): MatrixRow[] {
  return dossier.disagreements
    .filter((item) => item.claims.flatMap((id) => dossier.claim.get(id) ?? []).some(shown))
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

/** The first for each paragraph (or headline, caption …) of each source, in the order given: what a list of references shows. */
export function oneForEachParagraph<Item extends { passage: Passage }>(items: readonly Item[]): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const { source, paragraph, part } = item.passage;
    const key = `${source} ${paragraph ?? part}`;
    if (!first.has(key)) first.set(key, item);
  }
  return [...first.values()];
}
