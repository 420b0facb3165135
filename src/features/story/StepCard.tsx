import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { evidenceCount } from "#domain/view.ts";
import { momentDays, momentText } from "#prose/moment.ts";
import { claimsOfStep, quotesOfStep, type StepQuote, savedState, type Telling, unknownsOfStep } from "#state/player.ts";
import { leavesOut } from "#state/storycamera.ts";
import { Answers } from "#ui/Answers.tsx";
import { SpeakerChip } from "#ui/Chips.tsx";
import { useActions, usePage, useView, useWords } from "#ui/context.tsx";
import { HiddenForces } from "#ui/HiddenForces.tsx";
import { Icon } from "#ui/Icon.tsx";
import { KeySlot } from "#ui/KeySlot.tsx";
import { QuoteBlock } from "#ui/MarkedQuote.tsx";
import { Reference } from "#ui/Reference.tsx";
import { Runs } from "#ui/Runs.tsx";
import { receiptWords } from "#words/receipt.ts";
import { storyWords } from "#words/story.ts";
import { CARD_ID } from "./tell.ts";

/** Sizes of a step's paragraph, as shares of the usual one; the first is that of the card. */
const SIZES = ["var(--type)", "min(var(--type), 1.2)", "min(var(--type), 1.1)", "1"] as const;
/** Height in pixels that the card's lower edge may take for the button that leads on. */
const EDGE = 44;

/** Sets a step's paragraph smaller where it would go on below the card's lower edge: it is what the step says. */
function useSaysInSight(card: RefObject<HTMLElement | null>): void {
  const [, setSize] = useState("");
  useLayoutEffect(() => {
    const onResize = () => setSize(`${innerWidth} ${innerHeight}`);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, []);
  // After every drawing: step, language, type and window decide.
  useLayoutEffect(() => {
    const element = card.current;
    const says = element?.querySelector(".story-says");
    if (!element || !says) return;
    for (const size of SIZES) {
      element.style.setProperty("--says", size);
      const bottom = says.getBoundingClientRect().bottom + element.scrollTop;
      if (bottom <= element.getBoundingClientRect().bottom - EDGE) break;
    }
  });
}

/** What is less than this many pixels below the edge is no more than a line's own room. */
const SLACK = 8;

/** Does a box that scrolls go on below its lower edge? */
function useMore(box: RefObject<HTMLElement | null>): boolean {
  const [isMore, setMore] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setMore(element.scrollHeight - element.clientHeight - element.scrollTop > SLACK);
    const sizes = new ResizeObserver(look);
    const contents = new MutationObserver(look);
    sizes.observe(element);
    contents.observe(element, { childList: true, subtree: true, characterData: true });
    element.addEventListener("scroll", look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      contents.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [box]);
  return isMore;
}

/** Quotes on the card; the receipts panel has all of them. */
const QUOTES = 3;

function Quote({ quote }: { quote: StepQuote }) {
  const actions = useActions();
  const kinds = useWords(receiptWords);
  const { passage, source, evidence, claim } = quote;
  return (
    <li data-claim={claim.id}>
      <p className="row story-quote-head">
        <Reference passage={passage} onOpen={() => actions.openClaim(claim.id)} />
        <span>
          <Runs text={source.publisher ?? kinds.sourceKinds[source.kind]} />
        </span>
        <SpeakerChip kind={passage.attribution.kind} />
      </p>
      <QuoteBlock passage={passage} words={evidence.words} />
    </li>
  );
}

type Props = {
  telling: Telling;
  /** Presenter's notes shown in the page, where no second window could be opened. */
  hasNotes: boolean;
  /** The panel with every passage of the step is open. */
  hasReceipts: boolean;
  onReceipts: () => void;
};

/** What a step says: date, headline, paragraph, and the quotes it rests on or the questions no source answers. */
export function StepCard({ telling, hasNotes, hasReceipts, onReceipts }: Props) {
  const words = useWords(storyWords);
  const [language, actions, dossier] = usePage();
  const view = useView();
  const { step } = telling;
  const quotes = quotesOfStep(dossier, step, QUOTES);
  const { passages } = evidenceCount(dossier, claimsOfStep(dossier, step));
  const card = useRef<HTMLElement>(null);
  const isMore = useMore(card);
  useSaysInSight(card);
  const { bbox } = savedState(step);
  const bases = dossier.bases.flatMap((id) => dossier.place.get(id) ?? []).map(({ geometry }) => geometry.coordinates);
  const isCloseUp = bbox !== undefined && leavesOut(bbox, bases);
  const gaps = quotes.length === 0 ? unknownsOfStep(dossier, step) : [];
  return (
    <>
      <article ref={card} id={CARD_ID} className="story-card" aria-labelledby="story-title">
        <p>
          <span className="chip-asof">{momentText(language, view)}</span>
        </p>
        <h1 id="story-title">{step.title}</h1>
        <p className="story-says">
          <Runs text={step.says} />
        </p>
        <HiddenForces />
        <KeySlot />
        {quotes.length > 0 && (
          <ul className="story-quotes" aria-label={words.evidence}>
            {quotes.map((quote) => (
              <Quote key={quote.passage.id} quote={quote} />
            ))}
          </ul>
        )}
        {gaps.length > 0 && (
          <ul className="story-gaps" aria-label={words.noSource}>
            {gaps.map((gap) => (
              <li key={gap.id}>
                <Runs text={gap.says} />
              </li>
            ))}
          </ul>
        )}
        {quotes.length > 0 && (
          <button type="button" className="button large" aria-pressed={hasReceipts} onClick={onReceipts}>
            {words.allPassages(passages)}
          </button>
        )}
        <section className={`story-sight${isCloseUp ? " elsewhere" : ""}`} aria-labelledby="story-sight">
          <h2 id="story-sight">{words.wholeMap(momentDays(language, view))}</h2>
          <Answers
            withBases={isCloseUp}
            isShort
            onPlace={(id) => actions.selectPlace(id, { fly: false })}
            onDiffer={({ claims: [first] }) => first !== undefined && actions.openClaim(first)}
            onClaim={(id) => actions.openClaim(id)}
          />
        </section>
        {hasNotes && step.notes && (
          <aside className="story-notes" aria-label={words.notes}>
            <h2>{words.notes}</h2>
            <p>{step.notes}</p>
          </aside>
        )}
      </article>
      {isMore && (
        <button
          type="button"
          className="story-more"
          onClick={() => card.current?.scrollBy({ top: card.current.clientHeight * 0.8 })}
        >
          {words.more} <Icon name="down" />
        </button>
      )}
    </>
  );
}
