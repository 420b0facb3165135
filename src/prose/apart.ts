import { positionFacts } from "#domain/evidence.ts";
import { bearsOn } from "#domain/presence.ts";
import type { PlaceView } from "#domain/view.ts";
import { labelWords } from "#words/labels.ts";
import { capital } from "#words/language.ts";
import { type Basis, perView } from "./mapnotes.ts";
import { passageReference } from "./reference.ts";

/** A question of a distance drawn as a ring and its sides with references; null where none or on other days. */
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
      const words = labelWords[language];
      const text = position.short ?? position.says.replace(/\.$/, "");
      const isDrawn = position.claims.includes(place.ring?.claim ?? "");
      return capital(words.wording(isDrawn ? words.ring(text) : text, references.join(", ")));
    });
    return { question: item.question, sides };
  });
}
