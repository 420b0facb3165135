import { keysWhere } from "#link/keys.ts";
import type { AppState } from "#state/store.ts";

const changing = keysWhere((row) => row.served !== "same");

// Read before anything else: the page's language is written anew when a link asks for another one.
const { lang, dataset: written } = document.documentElement;
const servedTag = written.words ?? lang;

/** Is the state the one that the page was written from, so that its elements can be taken over as they are? */
export function isServedState(state: AppState, container: Element): boolean {
  const { dossier, link, problems, linkProblems } = state;
  const { dataset } = document.documentElement;
  return (
    container.firstElementChild !== null &&
    // Hidden while the style sheet was late.
    !container.querySelector("main[hidden]") &&
    // A translator, or a program that takes out comments, has been here: they part the texts of one element.
    !container.querySelector("font") &&
    document.createNodeIterator(container, NodeFilter.SHOW_COMMENT).nextNode() !== null &&
    dossier !== null &&
    dossier.id === dataset.dossier &&
    dossier.hash === dataset.hash &&
    dossier.tag === servedTag &&
    problems.length + linkProblems.length === 0 &&
    changing.every((key) => link[key] === undefined)
  );
}
