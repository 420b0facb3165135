import type { Claim, Passage } from "#domain/compiled.ts";
import { leadingFirst, quotedClaim } from "#domain/evidence.ts";
import { oneForEachParagraph } from "#domain/matrix.ts";
import { receiptOf } from "#domain/receipt.ts";
import { evidenceCount, type View } from "#domain/view.ts";
import type { Language } from "#words/language.ts";
import { briefOf } from "./summary.ts";

/** A passage with the claim that it stands for. */
export type Rest = { passage: Passage; claim: Claim };

/** The sentence of an embed about what is selected, and what it rests on. */
type Says = {
  text: string;
  /** The telling ones first. */
  references: Rest[];
  passages: number;
};

const MOST_REFERENCES = 3;

/** The leading passage of each claim, then the others; one per paragraph. */
export function restOf({ dossier }: Pick<View, "dossier">, claims: readonly Claim[]): Rest[] {
  const supports = claims.map((claim) =>
    leadingFirst(receiptOf(dossier, claim)).map(({ passage }) => ({ passage, claim })),
  );
  const pairs = [...supports.flatMap((all) => all.slice(0, 1)), ...supports.flatMap((all) => all.slice(1))];
  return oneForEachParagraph(pairs).slice(0, MOST_REFERENCES);
}

/** What an embed says of the claim or place that is selected; null where none is. */
export function saysOf(language: Language, view: View, selected: { place?: string; claim?: string }): Says | null {
  const { dossier } = view;
  const claim = selected.claim === undefined ? undefined : dossier.claim.get(selected.claim);
  if (claim)
    return {
      text: claim.says,
      references: restOf(view, [claim]),
      passages: evidenceCount(dossier, [claim]).passages,
    };
  const place = selected.place === undefined ? undefined : view.places.get(selected.place);
  if (!place) return null;
  const { text, presences } = briefOf(language, view, place);
  const claims = presences.flatMap((presence) => quotedClaim(dossier, presence) ?? []);
  return {
    text,
    references: restOf(view, claims),
    passages: evidenceCount(dossier, place.now).passages,
  };
}
