import type { Dossier } from "#domain/dossier.ts";
import { commonWords, placeInArticle } from "#words/common.ts";
import type { Language } from "#words/language.ts";

/** "C ¶12", and the letter of its article. */
export type Reference = { letter: string; text: string };

/** The reference of one passage; null where the dossier does not hold it. */
export function passageReference(dossier: Dossier, id: string, language: Language): Reference | null {
  const passage = dossier.passage.get(id);
  const source = passage && dossier.source.get(passage.source);
  if (!passage || !source) return null;
  const where = placeInArticle(commonWords[language], passage);
  return { letter: source.letter, text: `${source.letter} ${where}`.trim() };
}
