import type { Claim, Passage } from "#domain/compiled.ts";
import { leadingFirst, quotedClaim } from "#domain/evidence.ts";
import { oneForEachParagraph } from "#domain/matrix.ts";
import type { Presence } from "#domain/presence.ts";
import { receiptOf } from "#domain/receipt.ts";
import { evidenceCount, type PlaceView, type View } from "#domain/view.ts";
import type { Language } from "#words/language.ts";
import { aboutOf } from "./moment.ts";
import { briefOf } from "./summary.ts";

/** A passage with the claim that it stands for. */
export type Rest = { passage: Passage; claim: Claim };

/** The one sentence of an embed, what it rests on, and what the button beside it opens. */
export type Says = {
  text: string;
  /** The telling ones first. */
  references: Rest[];
  /** Passages in all that the button opens. */
  passages: number;
  /** Place to select where nothing is. */
  opens: string | null;
  /** The filter hides forces of which the sentence would speak. */
  isHidden: boolean;
};

const MOST_REFERENCES = 3;

/** The leading passage of each claim, then the others; one per paragraph. */
export function referencesOf({ dossier }: Pick<View, "dossier">, claims: readonly Claim[]): Rest[] {
  const supports = claims.map((claim) =>
    leadingFirst(receiptOf(dossier, claim)).map(({ passage }) => ({ passage, claim })),
  );
  const pairs = [...supports.flatMap((all) => all.slice(0, 1)), ...supports.flatMap((all) => all.slice(1))];
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

/** How much a force counts towards the base that is named: one that is only possibly there half. */
function weightOf({ state, startNotStated }: Presence): number {
  if (state === "attested") return 1;
  return state === "possible" && !startNotStated ? 0.5 : 0;
}

/** The base with the most forces at the moment; the dossier's order decides between equals. */
export function mainBase({ dossier, places }: View): PlaceView | undefined {
  const bases = dossier.bases.flatMap((id) => places.get(id) ?? []);
  const forces = (place: PlaceView) =>
    place.presences.reduce((sum, presence) => sum + weightOf(presence), 0) + Math.min(place.presences.length, 9) / 100;
  return bases.reduce<PlaceView | undefined>(
    (best, place) => (best === undefined || forces(place) > forces(best) ? place : best),
    undefined,
  );
}

/** What an embed says of the selection: of a claim, of a place, else of the base with the most forces. */
export function saysOf(language: Language, view: View, selected: { place?: string; claim?: string }): Says {
  const { dossier } = view;
  const claim = selected.claim === undefined ? undefined : dossier.claim.get(selected.claim);
  if (claim)
    return {
      text: claim.says,
      references: referencesOf(view, [claim]),
      passages: evidenceCount(dossier, [claim]).passages,
      opens: null,
      isHidden: false,
    };
  const place = (selected.place === undefined ? undefined : view.places.get(selected.place)) ?? mainBase(view);
  if (!place)
    return {
      text: aboutOf(language, dossier, view.query.known),
      references: [],
      passages: 0,
      opens: null,
      isHidden: false,
    };
  const { text, presences } = briefOf(language, view, place);
  const claims = presences.flatMap((presence) => quotedClaim(dossier, presence) ?? []);
  return {
    text,
    references: referencesOf(view, claims),
    passages: evidenceCount(dossier, place.now).passages,
    opens: place.place.id,
    isHidden: place.hidden.length > 0,
  };
}
