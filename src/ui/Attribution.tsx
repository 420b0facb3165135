import type { ReactNode } from "react";
import type { Passage } from "#domain/compiled.ts";
import { viewWords } from "#words/views.ts";
import { SpeakerChip } from "./Chips.tsx";
import { useWords } from "./context.tsx";

/** Who speaks in a passage, and through whom. */
export function Attribution({ passage, children }: { passage: Passage; children?: ReactNode }) {
  const words = useWords(viewWords);
  const { kind, who, via } = passage.attribution;
  return (
    <p className="row attribution aside">
      <SpeakerChip kind={kind} />
      <span>{via ? words.via(who, via) : who}</span>
      {children}
    </p>
  );
}
