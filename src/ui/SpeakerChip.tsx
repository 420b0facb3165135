import type { AttributionKind } from "#domain/vocabulary.ts";
import { receiptWords } from "#words/receipt.ts";
import { useWords } from "./context.tsx";

const glyphs: Record<AttributionKind, string> = {
  "named-official": "●",
  "anonymous-official": "◐",
  government: "■",
  "state-media": "◪",
  media: "▤",
  "unnamed-sources": "◑",
  reporter: "○",
  headline: "▔",
};

/** Who speaks: on record, anonymous, a reporter. Icon and word. */
export function SpeakerChip({ kind }: { kind: AttributionKind }) {
  const words = useWords(receiptWords);
  return (
    <span className="chip">
      <span aria-hidden="true">{glyphs[kind]}</span> {words.attributions[kind]}
    </span>
  );
}
