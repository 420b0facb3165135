import type { Disagreement } from "#domain/compiled.ts";
import { differenceOf } from "#domain/matrix.ts";
import { useWords } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";

/** The disc before a question: not-equal where both cannot be true, a tilde where facts or words differ. */
export function DifferDisc({ item }: { item: Pick<Disagreement, "kind" | "differs"> }) {
  const common = useWords(commonWords);
  const kind = differenceOf(item);
  return (
    <span className="differ-disc">
      <span aria-hidden="true">{kind === "contradiction" ? "≠" : "~"}</span>
      <span className="visually-hidden">{common.labelled(common.disagreements[kind], "")}</span>
    </span>
  );
}
