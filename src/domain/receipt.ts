import type { Claim, Disagreement, Evidence, Passage, Source } from "./compiled.ts";
import type { Dossier } from "./dossier.ts";

export type QuotedPassage = { passage: Passage; source: Source; evidence: Evidence };

export type Receipt = {
  claim: Claim;
  supports: QuotedPassage[];
  qualifies: QuotedPassage[];
  contradicts: QuotedPassage[];
  articles: Source[];
  /** Independent origins of the supporting passages; unknown origins add nothing. */
  origins: string[];
  unknownOrigins: number;
  /** Some origin is our reading, not stated by the article. */
  byReading: boolean;
  /** Two of the origins may be the same person. */
  maybeSame: boolean;
  disagreements: Disagreement[];
};

function quoted(dossier: Dossier, evidence: Evidence): QuotedPassage[] {
  const passage = dossier.passage.get(evidence.passage);
  const source = passage && dossier.source.get(passage.source);
  return passage && source ? [{ passage, source, evidence }] : [];
}

/** Distinct origins behind passages: articles on one origin count once, and an unknown origin adds nothing. */
export function originsOf(
  dossier: Dossier,
  supports: readonly QuotedPassage[],
): Pick<Receipt, "origins" | "unknownOrigins" | "byReading" | "maybeSame"> {
  const origins = new Set<string>();
  const unknown = new Set<string>();
  let byReading = false;
  for (const { passage } of supports) {
    const origin = dossier.origin.get(passage.origin);
    if (!origin || origin.kind === "unknown") unknown.add(passage.source);
    else origins.add(origin.id);
    byReading ||= passage.originBasis === "reading";
  }
  const maybeSame = [...origins].some((id) => dossier.origin.get(id)?.maybeSameAs?.some((other) => origins.has(other)));
  return { origins: [...origins], unknownOrigins: unknown.size, byReading, maybeSame };
}

/** Sources in the order of their letters, each a capital with or without a number: R2 comes before R10. */
export function byLetter({ letter: a }: Pick<Source, "letter">, { letter: b }: Pick<Source, "letter">): number {
  const [first = "", other = ""] = [a[0], b[0]];
  if (first !== other) return first < other ? -1 : 1;
  return Number(a.slice(1)) - Number(b.slice(1));
}

/** Passages by article and paragraph. */
export function inOrder(a: QuotedPassage, b: QuotedPassage): number {
  return byLetter(a.source, b.source) || (a.passage.paragraph ?? 0) - (b.passage.paragraph ?? 0);
}

/** The first passage of each article, in the order given. */
export function oneForEachArticle<Item extends { source: Source }>(items: readonly Item[]): Item[] {
  const ids = items.map(({ source }) => source.id);
  return items.filter(({ source }, n) => ids.indexOf(source.id) === n);
}

export function receiptOf(dossier: Dossier, claim: Claim): Receipt {
  const all = claim.evidence.flatMap((evidence) => quoted(dossier, evidence));
  const role = (name: Evidence["role"]) => all.filter(({ evidence }) => evidence.role === name).sort(inOrder);
  const supports = role("supports");
  return {
    claim,
    supports,
    qualifies: role("qualifies"),
    contradicts: role("contradicts"),
    articles: [...new Set(supports.map(({ source }) => source))],
    ...originsOf(dossier, supports),
    disagreements: [...(dossier.disagreementsOfClaim.get(claim.id) ?? [])],
  };
}

/** What a passage says: its own words, or what it reports in ours. */
export function wordsOf({ exact, reported }: Pick<Passage, "exact" | "reported">): string {
  return exact ?? reported ?? "";
}

/** The quote cut where its carrying words begin and end, for `<mark>`; the parts joined are the quote verbatim. */
export function markWords(exact: string, words: readonly string[] | undefined): { text: string; marked: boolean }[] {
  const ranges: [number, number][] = [];
  for (const word of words ?? []) {
    const at = exact.indexOf(word);
    if (at >= 0) ranges.push([at, at + word.length]);
  }
  ranges.sort(([a], [b]) => a - b);
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [from, to] of ranges) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    if (start > at) parts.push({ text: exact.slice(at, start), marked: false });
    parts.push({ text: exact.slice(start, to), marked: true });
    at = to;
  }
  if (at < exact.length) parts.push({ text: exact.slice(at), marked: false });
  return parts;
}
