import { momentText } from "#prose/moment.ts";
import { useLanguage, useView, useWords } from "#ui/context.tsx";
import { shellWords } from "#words/shell.ts";
import { textPageWords } from "#words/textpage.ts";

/**
 * What the served page says where its code does not run. It waits in the HTML, because then nothing else can say it, and
 * the style sheet hides it while the code is on its way. The head script writes the date that the link asked for.
 */
export function Unstarted() {
  const words = useWords(shellWords);
  const text = useWords(textPageWords);
  const language = useLanguage();
  const view = useView();
  return (
    <div className="notice unstarted" role="alert">
      <p>
        <strong>{text.unstarted}</strong> {words.textBelow} {momentText(language, view)}.{" "}
        <span data-asked="" hidden>
          {text.askedFor("…")}
        </span>
      </p>
      {/* biome-ignore lint/a11y/useValidAnchor: the empty address is the page's own with its query, and loads it anew. */}
      <a className="button" href="">
        {words.tryAgain}
      </a>
    </div>
  );
}
