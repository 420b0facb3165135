import { differenceOf, type MatrixRow } from "#domain/matrix.ts";
import { commonWords } from "#words/common.ts";
import { useWords } from "./context.tsx";
import { References } from "./References.tsx";
import { Runs } from "./Runs.tsx";

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

/** A question on which sources differ, and what each side says. */
export function Sides({ row: { disagreement, positions } }: { row: MatrixRow }) {
  return (
    <>
      <h3>
        <DisagreementIcon kind={differenceOf(disagreement)} /> <Runs text={disagreement.question} />
      </h3>
      <ul>
        {positions.map((position) => (
          <li key={position.index}>
            <Runs text={position.says} /> <References passages={position.supports.map((item) => item.passage)} />
          </li>
        ))}
      </ul>
    </>
  );
}
