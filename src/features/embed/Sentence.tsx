import type { ReactNode } from "react";
import type { Rest } from "#prose/says.ts";
import { useActions, useView, useWords } from "#ui/context.tsx";
import { Reference } from "#ui/Reference.tsx";
import { commonWords, placeInArticle } from "#words/common.ts";
import { wordsOfLanguage } from "#words/direction.ts";
import { embedWords } from "#words/embed.ts";

/** What the strip under the map is told, whatever it tells itself. */
export type StripProps = {
  isStatic: boolean;
  /** Too narrow for buttons beside the sentence. */
  isNarrow: boolean;
  /** The key to the map's signs has a line of its own under the map. */
  hasKeyLine: boolean;
  /** The panel over the map holds the landmark "Details". */
  isOpen: boolean;
  /** Opens the panel: at the claim or place that is selected, or at everything that the strip rests on. */
  onOpen: (what: "selected" | "all") => void;
};

/** References beside a sentence on a narrow page; the others are in the panel that each of them opens. */
const MOST_NARROW = 2;

/** A reference without a function, for an embed that takes no interaction. */
function ReferenceText({ letter, at }: { letter: string; at: string }) {
  return (
    <span className="reference">
      <span className="letter">{letter}</span> <span className="paragraph">{at}</span>
    </span>
  );
}

/** The passages that a sentence rests on; each opens its claim's receipt inside the frame. */
export function References({ of, isStatic, isNarrow, onOpen }: StripProps & { of: readonly Rest[] }) {
  const common = useWords(commonWords);
  const actions = useActions();
  const { dossier } = useView();
  return of.slice(0, isNarrow ? MOST_NARROW : of.length).map(({ passage, claim }) =>
    isStatic ? (
      <ReferenceText
        key={passage.id}
        letter={dossier.source.get(passage.source)?.letter ?? ""}
        at={placeInArticle(common, passage)}
      />
    ) : (
      <Reference
        key={passage.id}
        passage={passage}
        onOpen={() => {
          actions.openClaim(claim.id);
          onOpen("selected");
        }}
      />
    ),
  );
}

/** The first passages that a sentence rests on, in their own words. */
export function Quotes({ of, ...props }: StripProps & { of: readonly Rest[] }) {
  const { dossier } = useView();
  return of.slice(0, MOST_NARROW).map((rest) => (
    <p key={rest.passage.id} className="aside">
      <q {...wordsOfLanguage(dossier.source.get(rest.passage.source)?.language)}>“{rest.passage.exact}”</q>{" "}
      <References of={[rest]} {...props} />
    </p>
  ));
}

/** The way to every passage behind what is said. */
export function Passages({ count, isOpen, onOpen }: StripProps & { count: number }) {
  const words = useWords(embedWords);
  if (count === 0) return null;
  return (
    <button type="button" className="button large embed-passages" aria-expanded={isOpen} onClick={() => onOpen("all")}>
      {words.passagesOf(count)}
    </button>
  );
}

/** The landmark "Details" around what the strip says, unless the panel is open and has it. */
export function DetailsHere({ isOpen, children }: { isOpen: boolean; children: ReactNode }) {
  const words = useWords(embedWords);
  return isOpen ? (
    children
  ) : (
    <section id="details-region" aria-label={words.details} tabIndex={-1}>
      {children}
    </section>
  );
}
