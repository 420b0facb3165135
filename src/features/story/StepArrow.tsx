import { Icon } from "#ui/Icon.tsx";

type Props = {
  to: "previous" | "next";
  /** Its name where no date stands on the button, and the word that does. */
  label: string;
  short: string;
  /** The date of the step that it leads to. */
  date?: string | undefined;
  isEnd: boolean;
  onClick: () => void;
};

/** The large button to the step before or after, with the date that is shown there. */
export function StepArrow({ to, label, short, date, isEnd, onClick }: Props) {
  return (
    <button
      type="button"
      className={`story-arrow${to === "next" ? " primary" : ""}`}
      aria-label={date ? `${short}, ${date}` : label}
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
