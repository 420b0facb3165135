import { positionFacts } from "#domain/evidence.ts";
import { bearsOn } from "#domain/presence.ts";
import type { PlaceView } from "#domain/view.ts";
import { labelWords } from "#words/labels.ts";
import { capital } from "#words/language.ts";
import { type Basis, passageReference, perView } from "./mapnotes.ts";

/**
 * What sources say of a distance at a base that has it drawn as a ring, and what others say instead: the question, then
 * each side in few words with its references, "About two miles (B ¶2)". Nothing where no source gives a distance, or
 * on days that it is not about.
 */
export function apartLines(basis: Basis, { place }: PlaceView): { question: string; sides: string[] } | null {
  return perView(basis, `apart ${place.id}`, () => {
    const { view, language } = basis;
    const item = (view.dossier.disagreementsOfClaim.get(place.ring?.claim ?? "") ?? []).find((other) =>
      bearsOn(other, view.from, view.day),
    );
    if (!item) return null;
    const sides = item.positions.map((position) => {
      const references = positionFacts(view.dossier, position).passages.flatMap(
        ({ passage }) => passageReference(view.dossier, passage.id, language)?.text ?? [],
      );
      return capital(
        labelWords[language].wording(position.short ?? position.says.replace(/\.$/, ""), references.join(", ")),
      );
    });
    return { question: item.question, sides };
  });
}
