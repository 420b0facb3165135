import type { Dossier } from "#domain/dossier.ts";
import type { AppState, AppStore } from "#state/store.ts";
import { isRightToLeft } from "#words/direction.ts";
import { isForeign, type Language } from "#words/language.ts";
import { textPageWords } from "#words/textpage.ts";

/** Fields of a dossier that hold words of its own; quotes, headlines and publishers say their language themselves. */
const spoken = new Set(
  "title short subtitle summary example name note label says time after question who via reported notes adjective said counted".split(
    " ",
  ),
);

/** What a text says, whatever stands around it and however it begins. */
const bare = (text: string) =>
  text
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Every text that the dossier says itself. */
function textsOf(dossier: Dossier): ReadonlySet<string> {
  const texts = new Set<string>();
  const walk = (value: unknown, field: string) => {
    if (typeof value === "string" && spoken.has(field)) texts.add(bare(value));
    if (typeof value !== "object" || value === null || value instanceof Map) return;
    for (const [key, item] of Object.entries(value)) walk(item, Array.isArray(value) ? field : key);
  };
  walk({ ...dossier, spans: null }, "");
  return texts;
}

/**
 * Marks what stands on the page in a dossier's own words where the interface speaks another language, so that it is
 * spoken, broken and aligned as its language is: an element whose text is the dossier's gets its `lang` and `dir`, and
 * what stands inside it in the interface's words gets those back. A sentence of the interface that names something of
 * the dossier stays one of the interface.
 *
 * @returns ends the watch and takes the marks away
 */
export function markWords(root: Element, dossier: Dossier, language: Language): () => void {
  const texts = textsOf(dossier);
  const own = { lang: dossier.tag, dir: isRightToLeft(dossier.tag) ? "rtl" : "ltr" };
  const page = { lang: language, dir: "ltr" };
  const marked = new Map<Element, typeof own>();
  const isOwn = (element: Element) => {
    const said = [...element.childNodes].flatMap((node) =>
      node instanceof Text && hasLetters(node.data) ? node.data : [],
    );
    return said.length > 0 && said.every((text) => texts.has(bare(text)));
  };
  const mark = (element: Element) => {
    // What says its language itself is a quote or a name of a language.
    if (element.hasAttribute("lang") && !marked.has(element)) return;
    const around = element.parentElement;
    const next = isOwn(element) ? own : around && marked.get(around) === own ? page : undefined;
    if (next === marked.get(element)) return;
    if (next) marked.set(element, next);
    else marked.delete(element);
    for (const name of ["lang", "dir"] as const)
      if (next) element.setAttribute(name, next[name]);
      else element.removeAttribute(name);
    // What it says of its words holds inside it too.
    for (const child of element.children) mark(child);
  };
  const markAll = (element: Element) => {
    mark(element);
    for (const child of element.querySelectorAll("*")) mark(child);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement;
      if (element) mark(element);
      for (const node of addedNodes) if (node instanceof Element) markAll(node);
    }
  });
  markAll(root);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    for (const element of marked.keys()) for (const name of ["lang", "dir"]) element.removeAttribute(name);
  };
}

/** Marks the page's words from now on, as its dossier and language change; the second time it does nothing. */
export function markPage(store: AppStore): void {
  if (following) return;
  following = true;
  let seen: Dossier | null = null;
  let end = () => {};
  let told = "";
  const follow = ({ dossier, language }: AppState) => {
    if (dossier === seen) return;
    seen = dossier;
    const note = dossier && isForeign(dossier.tag) ? textPageWords[language].ownWords : "";
    if (note !== told) store.setState({ note: note || null });
    told = note;
    end();
    end = dossier && isForeign(dossier.tag) ? markWords(document.body, dossier, language) : () => {};
    document.querySelector("title")?.setAttribute("lang", dossier?.tag ?? language);
  };
  follow(store.getState());
  store.subscribe(follow);
}

let following = false;
