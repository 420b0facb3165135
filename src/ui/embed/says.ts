import type { Claim, Passage } from "#domain/compiled.ts";
import { oneForEachParagraph } from "#domain/matrix.ts";
import { evidenceCount, type View } from "#domain/view.ts";
import type { Language } from "#i18n/language.ts";
import { summaryOf } from "#i18n/summary.ts";

/** The one sentence of an embed, what it rests on, and what the button beside it opens. */
export type Says = {
  text: string;
  /** Passages with the claim that each stands for, the strongest first. */
  references: { passage: Passage; claim: Claim }[];
  passages: number;
  /** Claim to open where nothing is selected. */
  opens: Claim | null;
};

const MOST_REFERENCES = 3;

function referencesOf({ dossier }: View, claims: readonly Claim[]): Says["references"] {
  const pairs = claims.flatMap((claim) =>
    claim.evidence.flatMap(({ passage: id, role }) => {
      const passage = dossier.passage.get(id);
      return passage && role === "supports" ? [{ passage, claim }] : [];
    }),
  );
  const first = new Set(oneForEachParagraph(pairs.map(({ passage }) => passage)));
  const seen = new Set<Passage>();
  return pairs
    .filter(({ passage }) => {
      const isNew = first.has(passage) && !seen.has(passage);
      seen.add(passage);
      return isNew;
    })
    .slice(0, MOST_REFERENCES);
}

/** What an embed says of the selection: a claim, a place, or the claim that the dossier calls its key. */
export function saysOf(language: Language, view: View, selected: { place?: string; claim?: string }): Says {
  const { dossier } = view;
  const about = (text: string, claims: readonly Claim[], opens: Claim | null): Says => ({
    text,
    references: referencesOf(view, claims),
    passages: evidenceCount(dossier, claims).passages,
    opens,
  });
  const claim = selected.claim === undefined ? undefined : dossier.claim.get(selected.claim);
  if (claim) return about(claim.says, [claim], claim);
  const place = selected.place === undefined ? undefined : view.places.get(selected.place);
  if (place) return about(summaryOf(language, view, place).text, place.now, null);
  const key = view.holding.find((item) => item.key);
  if (key) return about(key.says, [key], key);
  const base = dossier.bases.flatMap((id) => view.places.get(id) ?? [])[0];
  return base
    ? about(`${base.place.short}: ${summaryOf(language, view, base).text}`, base.now, base.now[0] ?? null)
    : about(dossier.summary, [], null);
}
