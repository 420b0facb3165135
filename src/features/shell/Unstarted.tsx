import { useWords } from "#ui/context.tsx";
import { shellWords } from "#words/shell.ts";

/**
 * What the served page says where its code does not come. It waits hidden in the HTML, because then nothing else can
 * say it; the head script shows it.
 */
export function Unstarted() {
  const words = useWords(shellWords);
  return (
    <div className="notice" role="alert" hidden>
      <p>
        <strong>{words.unstarted[0]}</strong> {words.unstarted[1]}
      </p>
      {/* biome-ignore lint/a11y/useValidAnchor: the empty address is the page's own with its query, and loads it anew. */}
      <a className="button" href="">
        {words.tryAgain}
      </a>
    </div>
  );
}
