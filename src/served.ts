import type { LinkKey } from "#state/link.ts";
import type { AppState } from "#state/store.ts";

/** Parts of a link that change no element of the served page: theme and camera are the style sheet's and the map's. */
const harmless: readonly LinkKey[] = ["theme", "lang", "camera"];

// Read before anything else: the page's language is written anew when a link asks for another one.
const servedLanguage = document.documentElement.lang;

/**
 * Is the state the one that the page was written from, so that its elements can be taken over as they are? Any other is
 * drawn anew.
 */
export function isServedState(state: AppState, container: Element): boolean {
  const { dossier, language, link, problems, linkProblems } = state;
  const { dataset } = document.documentElement;
  return (
    container.firstElementChild !== null &&
    dossier !== null &&
    dossier.id === dataset.dossier &&
    dossier.hash === dataset.hash &&
    language === servedLanguage &&
    problems.length + linkProblems.length === 0 &&
    (Object.keys(link) as LinkKey[]).every((key) => harmless.includes(key))
  );
}
