import type { Claim, Evidence } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { View } from "#domain/view.ts";
import { formatQuantity } from "#words/common.ts";
import { formatEdtf } from "#words/dates.ts";
import { labelWords } from "#words/labels.ts";
import type { Language } from "#words/language.ts";
import { passageReference, type Reference } from "./reference.ts";

/** What the notes on the map are made from. */
export type Basis = { view: View; language: Language };

const written = new WeakMap<View, Map<string, unknown>>();

/** A text made once per view and language: a moving map asks for the same ones sixty times a second. */
export function perView<Result>({ view, language }: Basis, key: string, make: () => Result): Result {
  let texts = written.get(view);
  if (!texts) {
    texts = new Map();
    written.set(view, texts);
  }
  const full = `${language} ${key}`;
  // The key names the maker, so what lies under it is of the maker's type.
  if (!texts.has(full)) texts.set(full, make());
  return texts.get(full) as Result;
}

/** First letter small, for use inside a sentence; names in capitals such as "US" stay as they are. */
export function small(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Whether a text has these words whole; letters with accents are letters, unlike to `\b`. */
export function hasWords(text: string, words: string): boolean {
  const plain = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, "iu").test(text);
}

function supports(claim: Claim): Evidence[] {
  return claim.evidence.filter((item) => item.role === "supports");
}

const marks = ({ words = [] }: Evidence, word: string | undefined) =>
  word !== undefined && words.some((text) => text.toLowerCase().includes(word));

/** One passage of each article that carries a claim, the one whose marked words hold `word` before the others. */
export function referencesOf(dossier: Dossier, claim: Claim, language: Language, word?: string): Reference[] {
  const items = supports(claim).sort((a, b) => Number(marks(b, word)) - Number(marks(a, word)));
  const found = new Map<string, Reference>();
  for (const { passage } of items) {
    const reference = passageReference(dossier, passage, language);
    if (reference && !found.has(reference.letter)) found.set(reference.letter, reference);
  }
  return [...found.values()].sort((a, b) => a.letter.localeCompare(b.letter));
}

/** "C ¶12": the passage that carries a claim, of several articles the one that marks `word`, else the first. */
export function referenceOf(dossier: Dossier, claim: Claim, language: Language, word?: string): string {
  const items = supports(claim);
  const marked = items.find((item) => marks(item, word)) ?? items[0];
  return passageReference(dossier, marked?.passage ?? "", language)?.text ?? "";
}

/** A quantity in quotation marks where an article uses those very words, in the language shown. */
export function quotedQuantity({ view, language }: Basis, claim: Claim): string {
  const text = formatQuantity(language, claim.strength ?? {}) ?? "";
  const core = text.replace(/^the /, "");
  const isVerbatim = supports(claim).some((item) => {
    const passage = view.dossier.passage.get(item.passage);
    const source = view.dossier.source.get(passage?.source ?? "");
    return source?.language.startsWith(language) && item.words?.some((words) => hasWords(words, core));
  });
  return isVerbatim ? labelWords[language].quote(core) : text;
}

/** A day, month or year that a claim gives as such; no bound of a range is one. */
export function plainDate({ language }: Basis, { when }: Claim): string | null {
  return /^\d{4}(-\d{2}){0,2}$/.test(when.edtf) ? formatEdtf(language, when.edtf) : null;
}
