import { useState } from "react";
import type { Passage, Source } from "#domain/compiled.ts";
import { type Dossier, placesOf } from "#domain/dossier.ts";
import { parts } from "#domain/vocabulary.ts";
import { useAppState, useDossier, useWords } from "#ui/context.tsx";
import { usePublished } from "#ui/hooks/usePublished.ts";
import { Runs } from "#ui/Runs.tsx";
import { commonWords } from "#words/common.ts";
import { wordsOfLanguage } from "#words/direction.ts";
import { receiptWords } from "#words/receipt.ts";
import { viewWords } from "#words/views.ts";
import { PassageRow } from "./PassageRow.tsx";

/** What stands one below the other in the reader: passages, and what lies between those that are shown. */
type ReaderItem =
  | { kind: "passage"; passage: Passage }
  /** Passages that are not shown now, by the first of them; `from` is null for those outside the body text. */
  | { kind: "more"; first: string; from: number | null; to: number | null; count: number }
  /** Paragraphs of which nothing is quoted. */
  | { kind: "none"; from: number; to: number };

/** Does a claim that is drawn on map or timeline rest on the passage? */
export function isOnMap(dossier: Dossier, passage: Passage): boolean {
  return (dossier.claimsOfPassage.get(passage.id) ?? []).some(
    (claim) => (claim.kind === "presence" || claim.kind === "movement" || claim.event) && placesOf(claim).length > 0,
  );
}

function inOrder(passages: readonly Passage[]): Passage[] {
  const rank = ({ paragraph, part }: Passage) => paragraph ?? (part ? parts.indexOf(part) - parts.length : 0);
  return [...passages].sort((a, b) => rank(a) - rank(b));
}

/** The passages of one source in the order of its text, with the gaps between those that are shown. */
export function readerItems(passages: readonly Passage[], shown: (passage: Passage) => boolean): ReaderItem[] {
  const items: ReaderItem[] = [];
  let hidden: Passage[] = [];
  let last = 0;
  const flush = () => {
    const outside = hidden.filter((passage) => passage.paragraph === undefined);
    const numbers = hidden.flatMap((passage) => passage.paragraph ?? []);
    const [first] = outside;
    if (first) items.push({ kind: "more", first: first.id, from: null, to: null, count: outside.length });
    const inside = hidden.find((passage) => passage.paragraph !== undefined);
    const [from, to] = [numbers[0], numbers.at(-1)];
    if (inside && from !== undefined && to !== undefined)
      items.push({ kind: "more", first: inside.id, from, to, count: numbers.length });
    hidden = [];
  };
  for (const passage of inOrder(passages)) {
    const at = passage.paragraph ?? 0;
    const isShown = shown(passage);
    if (isShown || at > last + 1) {
      // A silent paragraph inside a stretch that is hidden anyway needs no line of its own.
      if (isShown || hidden.length === 0) {
        flush();
        if (at > last + 1) items.push({ kind: "none", from: last + 1, to: at - 1 });
      }
    }
    if (isShown) items.push({ kind: "passage", passage });
    else hidden.push(passage);
    last = Math.max(last, at);
  }
  flush();
  return items;
}

function Gap({ item, onShow }: { item: Exclude<ReaderItem, { kind: "passage" }>; onShow: () => void }) {
  const words = useWords(viewWords).sources;
  const common = useWords(commonWords);
  if (item.kind === "none") return <li className="passage-gap note">{words.noPassage(item.from, item.to)}</li>;
  const text =
    item.from === null || item.to === null ? words.gapParts(item.count) : words.gap(item.from, item.to, item.count);
  return (
    <li className="passage-gap note">
      {text}{" "}
      <button type="button" className="link-button" aria-label={common.labelled(words.showThem, text)} onClick={onShow}>
        {words.showThem}
      </button>
    </li>
  );
}

/** One article: what the copy is, and its passages in the order of the text. */
export function SourceReader({ source, selected }: { source: Source; selected: Passage | null }) {
  const words = useWords(viewWords).sources;
  const kinds = useWords(receiptWords);
  const common = useWords(commonWords);
  const dossier = useDossier();
  const published = usePublished();
  const claim = useAppState((state) => state.link.claim);
  const [showsAll, setShowsAll] = useState(false);
  const passages = dossier.passagesOfSource.get(source.id) ?? [];
  const onMap = passages.filter((passage) => isOnMap(dossier, passage));
  // What a link points at is shown whatever the filter says.
  const isAsked = (passage: Passage) =>
    passage.id === selected?.id ||
    (claim !== undefined && (dossier.claimsOfPassage.get(passage.id) ?? []).some((item) => item.id === claim));
  const items = readerItems(passages, (passage) => showsAll || onMap.includes(passage) || isAsked(passage));
  return (
    <article className="source-reader" data-source={source.id} aria-labelledby="source-title">
      <h2
        id="source-title"
        className={source.headline ? "headline" : "no-headline"}
        {...wordsOfLanguage(source.headline && source.language)}
      >
        {source.headline ?? common.headlineMissing}
      </h2>
      <p className="source-facts aside">
        <span className="letter-box">{source.letter}</span> <Runs text={source.label} />. {published(source)}.{" "}
        {kinds.sourceKinds[source.kind]}.{" "}
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {words.openOriginal}
            <span className="visually-hidden"> ({common.opensNewWindow})</span>
          </a>
        ) : (
          words.noUrl
        )}
      </p>
      {source.note && (
        <p className="note">
          <Runs text={source.note} />
        </p>
      )}
      <div className="row reader-tools">
        <fieldset className="segments">
          <legend className="visually-hidden">{words.which}</legend>
          <button type="button" aria-pressed={!showsAll} onClick={() => setShowsAll(false)}>
            {words.onMap}
          </button>
          <button type="button" aria-pressed={showsAll} onClick={() => setShowsAll(true)}>
            {words.all(passages.length)}
          </button>
        </fieldset>
        <p className="note">{words.shortQuotes}</p>
      </div>
      {!showsAll && onMap.length === 0 && <p className="note">{words.noneOnMap}</p>}
      <ol className="passages">
        {items.map((item) =>
          item.kind === "passage" ? (
            <PassageRow key={item.passage.id} passage={item.passage} isSelected={item.passage.id === selected?.id} />
          ) : (
            <Gap
              key={item.kind === "more" ? `more ${item.first}` : `none ${item.from}`}
              item={item}
              onShow={() => setShowsAll(true)}
            />
          ),
        )}
      </ol>
    </article>
  );
}
