import { useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { storyWords } from "#words/story.ts";

type Props = {
  to: "previous" | "next";
  label: string;
  /** The date of the step that it leads to. */
  date?: string | undefined;
  isEnd: boolean;
  onClick: () => void;
};

/** The large button to the step before or after, with the date that is shown there. */
export function StepArrow({ to, label, date, isEnd, onClick }: Props) {
  const { turns } = useWords(storyWords);
  return (
    <button
      type="button"
      className={`story-arrow${to === "next" ? " primary" : ""}`}
      aria-label={date ? `${label}, ${date}` : label}
      disabled={isEnd}
      onClick={onClick}
    >
      <Icon name={to} size={26} />
      <span>
        {turns[to]}
        {date && <span className="story-arrow-date">{date}</span>}
      </span>
    </button>
  );
}
