import { createRoot } from "react-dom/client";
import type { Language } from "#words/language.ts";
import { shellWords } from "#words/shell.ts";

/** What did not come: the records, or code without which nothing can be shown. */
export type Missing = "passages" | "code";

/**
 * Says above the served text that the page could not start. The text stays: without the passages nothing new is drawn.
 * Marks the document ready as `fallback`, so that nobody waits.
 */
export function mountNotice(language: Language, missing: Missing, reason: string, retry: () => void): void {
  const words = shellWords[language];
  const html = document.documentElement;
  html.dataset.ready = "fallback";
  html.classList.remove("js");
  html.removeAttribute("data-stale");
  const container = document.getElementById("notice");
  if (!container) return;
  createRoot(container).render(
    <div className="notice" role="alert">
      <p>
        <strong>{missing === "code" ? words.partFailed : words.loadFailed}</strong>{" "}
        {missing === "code" ? words.unstarted[1] : words.loadFailedMore} ({reason})
      </p>
      <button type="button" className="button" onClick={retry}>
        {words.tryAgain}
      </button>
    </div>,
  );
}
