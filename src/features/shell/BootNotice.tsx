import { createRoot } from "react-dom/client";
import type { Language } from "#words/language.ts";
import { shellWords } from "#words/shell.ts";

/** What did not come: the records, or code or styles without which nothing can be shown. */
export type Missing = "passages" | "code" | "styles";

/** Says above the served text that the page could not start, and marks it `fallback`, so that nobody waits. */
export function mountNotice(language: Language, missing: Missing, reason: string, retry: () => void): void {
  const words = shellWords[language];
  const said = {
    passages: [words.loadFailed, words.loadFailedMore],
    code: [words.partFailed, words.textBelow],
    styles: [words.stylesFailed, words.sameFacts],
  }[missing];
  const html = document.documentElement;
  const container = document.getElementById("notice");
  container?.replaceChildren();
  html.dataset.ready = "fallback";
  html.classList.remove("js");
  html.removeAttribute("data-stale");
  html.removeAttribute("data-moved");
  if (!container) return;
  createRoot(container).render(
    <div className="notice" role="alert">
      <p>
        <strong>{said[0]}</strong> {said[1]} ({reason})
      </p>
      <button type="button" className="button" onClick={retry}>
        {words.tryAgain}
      </button>
    </div>,
  );
}
