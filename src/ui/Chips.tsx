import type { AttributionKind, Standing } from "#domain/vocabulary.ts";
import { commonWords } from "#words/common.ts";
import { receiptWords } from "#words/receipt.ts";
import { useWords } from "./context.tsx";

const standingGlyphs: Record<Standing, string> = {
  stated: "○",
  planned: "⇢",
  demanded: "!",
  disputed: "≠",
  unverified: "?",
  ended: "⊘",
  corrected: "✓",
};

/** How a claim stands in its sources: icon and word, never colour alone. */
export function StandingChip({ standing }: { standing: Standing }) {
  const words = useWords(commonWords);
  const isDashed = standing === "unverified" || standing === "planned";
  return (
    <span className={`chip${isDashed ? " dashed" : ""}`}>
      <span aria-hidden="true">{standingGlyphs[standing]}</span> {words.standings[standing]}
    </span>
  );
}

const speakerGlyphs: Record<AttributionKind, string> = {
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
      <span aria-hidden="true">{speakerGlyphs[kind]}</span> {words.attributions[kind]}
    </span>
  );
}
