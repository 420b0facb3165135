import { useWords } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";

/** The disc before a question: not-equal where both cannot be true, a tilde where facts or words differ. */
export function DifferDisc({ kind }: { kind: "contradiction" | "tension" | "wording" }) {
  const common = useWords(commonWords);
  return (
    <span className="differ-disc">
      <span aria-hidden="true">{kind === "contradiction" ? "≠" : "~"}</span>
      <span className="visually-hidden">{common.labelled(common.disagreements[kind], "")}</span>
    </span>
  );
}
