import { useWords } from "#ui/context.tsx";
import { storyWords } from "#words/story.ts";

type Props = { onEnd: () => void; onStay: () => void };

/** Asks before Escape ends a talk: clickers send it too. Not modal, so that the next step can still be turned to. */
export function EndQuestion({ onEnd, onStay }: Props) {
  const words = useWords(storyWords);
  return (
    <div role="alertdialog" className="row popup story-question" aria-label={words.endQuestion}>
      <p>{words.endQuestion}</p>
      {/* biome-ignore lint/a11y/noAutofocus: the question has the focus, and the answer that loses nothing. */}
      <button type="button" className="button large primary" autoFocus onClick={onStay}>
        {words.stay}
      </button>
      <button type="button" className="button large" onClick={onEnd}>
        {words.endNow}
      </button>
    </div>
  );
}
