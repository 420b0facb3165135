import type { Language } from "#link/link.ts";
import type { AppState, AppStore } from "#state/store.ts";
import type { Loaded } from "./boot.ts";

/**
 * Loads the words of a language whenever the link or the reader asks for another one: once for each time, because words
 * that cannot be had now will not be there at the next change of the date either.
 *
 * @param asked the language of the link that the page was loaded for
 */
export function followLanguage(
  store: AppStore,
  load: (language: Language) => Promise<Loaded>,
  asked: Language | undefined,
): void {
  let last: Pick<AppState, "languageAsked"> & { lang?: Language | undefined } = { lang: asked, languageAsked: null };
  const follow = ({ link: { lang }, language, languageAsked }: AppState) => {
    if (lang === last.lang && languageAsked === last.languageAsked) return;
    const mine = { lang, languageAsked };
    last = mine;
    if (lang === undefined || lang === language) return;
    void load(lang)
      .then((loaded) => (loaded.language === lang ? loaded : { problems: loaded.problems }))
      .catch(() => ({ loadFailure: "language" as const }))
      .then((change) => {
        // The reader may have asked for another one meanwhile.
        if (last === mine) store.setState(change);
      });
  };
  follow(store.getState());
  store.subscribe(follow);
}
