import type { Passage } from "#domain/compiled.ts";
import { oneForEachParagraph } from "#domain/matrix.ts";
import { Reference } from "./Reference.tsx";

export function References({ passages }: { passages: readonly Passage[] }) {
  return (
    <span className="references">
      {oneForEachParagraph(passages.map((passage) => ({ passage }))).map(({ passage }) => (
        <Reference key={passage.id} passage={passage} />
      ))}
    </span>
  );
}
