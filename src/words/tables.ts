import { showsAdded } from "#domain/collections.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { Language, Words } from "./language.ts";
import { printedAll } from "./typeset.ts";

/** The words of every surface: the English ones are the type, and each translation has them in its `all.ts`. */
export type Surfaces = typeof import("./fr/all.ts");

/** Every language but the one of the code, whose words are always there. */
type Translation = Exclude<Language, "en">;

/** The words of each translation: one file each, fetched when it is wanted. */
const files: Readonly<Record<Translation, () => Promise<Surfaces>>> = {
  fr: () => import("./fr/all.ts"),
};

const known = new Map<Language, Surfaces>();

export function hasWords(language: Language): boolean {
  return language === "en" || known.has(language);
}

/** Fetches the words of a language unless they are there. Rejects where they cannot be had, or there are none. */
export async function loadWords(language: Language): Promise<void> {
  if (language === "en" || known.has(language)) return;
  if (!Object.hasOwn(files, language)) throw new Error(`there are no words in "${language}"`);
  known.set(language, await files[language]());
}

/** Puts words for sources of any kind into a surface's words, once `anysource.ts` is there. */
type InAnySource = <Name extends keyof Surfaces>(
  language: Language,
  surface: Name,
  own: Surfaces[Name],
) => Surfaces[Name];

let inAnySource: InAnySource = (_language, _surface, own) => own;

export function putAnySource(put: InAnySource): void {
  inAnySource = put;
}

/** A surface's words for a dossier: where not only articles are shown, what is said of all of them is said of sources. */
export function wordsFor<Shape>(words: Words<Shape>, language: Language, dossier: Dossier): Shape {
  return showsAdded(dossier) ? words.anySource(language) : words[language];
}

/**
 * A surface's words in every language, typeset: the one place through which all of them are handed out, so that no
 * string needs its no-break spaces by hand. Those of a translation are read and set when first asked for; asking before
 * they were loaded throws.
 */
export function wordsIn<Name extends keyof Surfaces>(surface: Name, en: Surfaces[Name]): Words<Surfaces[Name]> {
  const words = {
    en,
    anySource: (language: Language) => inAnySource(language, surface, words[language]),
  } as Words<Surfaces[Name]>;
  for (const language of Object.keys(files) as Translation[]) {
    let set: Surfaces[Name] | undefined;
    const get = () => {
      const spoken = known.get(language);
      if (!spoken) throw new Error(`the words in "${language}" were not loaded`);
      set ??= printedAll(language, spoken[surface]);
      return set;
    };
    Object.defineProperty(words, language, { get });
  }
  return words;
}
