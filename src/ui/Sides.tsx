import { differenceOf, type MatrixRow } from "#domain/matrix.ts";
import { DisagreementIcon } from "./DisagreementIcon.tsx";
import { References } from "./References.tsx";

/** A question on which sources differ, and what each side says. */
export function Sides({ row: { disagreement, positions } }: { row: MatrixRow }) {
  return (
    <>
      <h3>
        <DisagreementIcon kind={differenceOf(disagreement)} /> {disagreement.question}
      </h3>
      <ul>
        {positions.map((position) => (
          <li key={position.index}>
            {position.says} <References passages={position.supports.map((item) => item.passage)} />
          </li>
        ))}
      </ul>
    </>
  );
}
