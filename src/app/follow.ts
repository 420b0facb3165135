import { askedOf } from "#domain/languages.ts";
import type { Link } from "#link/link.ts";
import type { AppState, AppStore } from "#state/store.ts";
import type { Asked, Loaded } from "./boot.ts";

/**
 * Loads the dossier anew whenever the link or the reader asks for another language or other collections: once for each
 * time, because what cannot be had now will not be there at the next change of the date either.
 *
 * @param first the link that the page was loaded for
 */
export function followLink(
  store: AppStore,
  load: (language: string, asked: Asked) => Promise<Loaded>,
  first: Pick<Link, "lang" | "collections">,
): void {
  const keyOf = ({ collections }: Pick<Link, "collections">) => collections?.join() ?? "";
  let last = {
    lang: first.lang,
    collections: keyOf(first),
    languageAsked: null as AppState["languageAsked"],
    collectionsAsked: null as AppState["collectionsAsked"],
  };
  const follow = ({ link, dossier, languageAsked, collectionsAsked }: AppState) => {
    const mine = { lang: link.lang, collections: keyOf(link), languageAsked, collectionsAsked };
    const isOther = mine.collections !== last.collections || collectionsAsked !== last.collectionsAsked;
    if (!isOther && mine.lang === last.lang && languageAsked === last.languageAsked) return;
    last = mine;
    const shown = dossier?.tag ?? "";
    const wanted = askedOf(dossier?.languages ?? [], link.lang ?? shown) ?? link.lang ?? shown;
    if (!isOther && wanted === shown) return;
    void load(wanted, link)
      .then((loaded) => (loaded.dossier.tag === wanted || isOther ? loaded : { problems: loaded.problems }))
      .catch(() => ({ loadFailure: "language" as const }))
      .then((change) => {
        // The reader may have asked for something else meanwhile.
        if (last !== mine) return;
        const { announcement, loadFailure } = store.getState();
        const serial = announcement.serial + 1;
        // What had failed to come is here; another part of the page may still be missing.
        const cured = loadFailure === "language" ? { loadFailure: null } : {};
        store.setState({
          ...cured,
          ...change,
          ...(isOther ? { announcement: { serial, about: "filter" as const } } : {}),
        });
      });
  };
  follow(store.getState());
  store.subscribe(follow);
}
