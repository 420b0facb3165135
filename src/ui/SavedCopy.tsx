import "./panels.css";
import { shareLink } from "#link/permalink.ts";
import { apartWords } from "#words/apart.ts";
import { useAppState, useWords } from "./context.tsx";

/**
 * What a copy of the page says that a reader saved with the browser, where its code does not run: `public/head.js` shows
 * it, and in a copy of one file (MHTML), which runs no script at all, the style sheets.
 */
export function SavedCopy() {
  const words = useWords(apartWords);
  const link = useAppState((state) => state.link);
  return (
    <p className="saved">
      {words.saved} <a href={shareLink(link)}>{words.livePage}</a>
    </p>
  );
}
