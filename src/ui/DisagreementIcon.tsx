import type { differenceOf } from "#domain/matrix.ts";
import { commonWords } from "#words/common.ts";
import { useWords } from "./context.tsx";

type Difference = ReturnType<typeof differenceOf>;

const glyphs: Readonly<Record<Difference, string>> = { contradiction: "≠", tension: "~", wording: "≈" };

/** ≠, ~ or ≈ in a disc, with its word for those who do not see it; beside a visible word it is decorative. */
export function DisagreementIcon({ kind, isDecorative }: { kind: Difference; isDecorative?: boolean }) {
  const words = useWords(commonWords);
  return (
    <span className={`differ-icon ${kind}`}>
      <span aria-hidden="true">{glyphs[kind]}</span>
      {!isDecorative && <span className="visually-hidden">{words.labelled(words.disagreements[kind], "")}</span>}
    </span>
  );
}
