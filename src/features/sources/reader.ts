import type { Passage } from "#domain/compiled.ts";
import { type Dossier, placesOf } from "#domain/dossier.ts";
import { parts } from "#domain/vocabulary.ts";

/** What stands one below the other in the reader: passages, and what lies between those that are shown. */
export type ReaderItem =
  | { kind: "passage"; passage: Passage }
  /** Passages that are not shown now, by the first of them; `from` is null for those outside the body text. */
  | { kind: "more"; first: string; from: number | null; to: number | null; count: number }
  /** Paragraphs of which nothing is quoted. */
  | { kind: "none"; from: number; to: number };

/** Does a claim that is drawn on map or timeline rest on the passage? */
export function isOnMap(dossier: Dossier, passage: Passage): boolean {
  return (dossier.claimsOfPassage.get(passage.id) ?? []).some(
    (claim) => (claim.kind === "presence" || claim.kind === "movement" || claim.event) && placesOf(claim).length > 0,
  );
}

function inOrder(passages: readonly Passage[]): Passage[] {
  const rank = ({ paragraph, part }: Passage) => paragraph ?? (part ? parts.indexOf(part) - parts.length : 0);
  return [...passages].sort((a, b) => rank(a) - rank(b));
}

/** The passages of one source in the order of its text, with the gaps between those that are shown. */
export function readerItems(passages: readonly Passage[], shown: (passage: Passage) => boolean): ReaderItem[] {
  const items: ReaderItem[] = [];
  let hidden: Passage[] = [];
  let last = 0;
  const flush = () => {
    const outside = hidden.filter((passage) => passage.paragraph === undefined);
    const numbers = hidden.flatMap((passage) => passage.paragraph ?? []);
    const [first] = outside;
    if (first) items.push({ kind: "more", first: first.id, from: null, to: null, count: outside.length });
    const inside = hidden.find((passage) => passage.paragraph !== undefined);
    const [from, to] = [numbers[0], numbers.at(-1)];
    if (inside && from !== undefined && to !== undefined)
      items.push({ kind: "more", first: inside.id, from, to, count: numbers.length });
    hidden = [];
  };
  for (const passage of inOrder(passages)) {
    const at = passage.paragraph ?? 0;
    const isShown = shown(passage);
    if (isShown || at > last + 1) {
      // A silent paragraph inside a stretch that is hidden anyway needs no line of its own.
      if (isShown || hidden.length === 0) {
        flush();
        if (at > last + 1) items.push({ kind: "none", from: last + 1, to: at - 1 });
      }
    }
    if (isShown) items.push({ kind: "passage", passage });
    else hidden.push(passage);
    last = Math.max(last, at);
  }
  flush();
  return items;
}
