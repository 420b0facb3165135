import { Icon } from "#ui/Icon.tsx";

type Props = { to: "previous" | "next"; label: string; isEnd: boolean; onClick: () => void };

/** The large button to the step before or after. */
export function StepArrow({ to, label, isEnd, onClick }: Props) {
  return (
    <button
      type="button"
      className={`story-arrow${to === "next" ? " primary" : ""}`}
      aria-label={label}
      disabled={isEnd}
      onClick={onClick}
    >
      <Icon name={to} size={26} />
    </button>
  );
}
