import type { Standing } from "#domain/vocabulary.ts";
import { commonWords } from "#words/common.ts";
import { useWords } from "./context.tsx";

const glyphs: Record<Standing, string> = {
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
      <span aria-hidden="true">{glyphs[standing]}</span> {words.standings[standing]}
    </span>
  );
}
