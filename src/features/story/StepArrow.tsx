import { Icon } from "#ui/Icon.tsx";
import type { storyWords } from "#words/story.ts";

type Props = {
  to: "previous" | "next";
  words: Pick<(typeof storyWords)["en"], "previous" | "next" | "turns">;
  /** The date of the step that it leads to. */
  date?: string | undefined;
  isEnd: boolean;
  onClick: () => void;
};

/** The large button to the step before or after, with the date that is shown there. */
export function StepArrow({ to, words, date, isEnd, onClick }: Props) {
  const short = words.turns[to];
  return (
    <button
      type="button"
      className={`story-arrow${to === "next" ? " primary" : ""}`}
      aria-label={date ? `${short}, ${date}` : words[to]}
      disabled={isEnd}
      onClick={onClick}
    >
      <Icon name={to} size={26} />
      <span>
        {short}
        {date && <span className="story-arrow-date">{date}</span>}
      </span>
    </button>
  );
}
