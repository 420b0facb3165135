import type { DisagreementKind } from "#domain/vocabulary.ts";
import { commonWords } from "#i18n/common.ts";
import { useWords } from "#ui/context.tsx";

/** ≠ or ~ in a disc, with its word for those who do not see it; beside a visible word it is decorative. */
export function DisagreementIcon({ kind, isDecorative }: { kind: DisagreementKind; isDecorative?: boolean }) {
  const words = useWords(commonWords);
  return (
    <span className={`differ-icon ${kind}`}>
      <span aria-hidden="true">{kind === "contradiction" ? "≠" : "~"}</span>
      {!isDecorative && <span className="visually-hidden">{words.disagreements[kind]}: </span>}
    </span>
  );
}
