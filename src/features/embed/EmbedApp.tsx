import { Suspense, useEffect, useRef, useState } from "react";
import { showsAdded } from "#domain/collections.ts";
import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { Details } from "#features/details/Details.tsx";
import { creditsText } from "#features/map/credits.ts";
import { MapSurface } from "#features/map/MapSurface.tsx";
import { Guard } from "#features/shell/Guard.tsx";
import { laterInEmbed } from "#features/shell/later.tsx";
import { SkipLink } from "#features/shell/SkipLink.tsx";
import { sourceCountText } from "#prose/counts.ts";
import { saysOf } from "#prose/says.ts";
import { publishersText } from "#prose/sight.ts";
import { selectStory, selectViewName } from "#state/select.ts";
import { Announcer } from "#ui/Announcer.tsx";
import { Answers } from "#ui/Answers.tsx";
import { AsOf } from "#ui/AsOf.tsx";
import { CollectionSwitch } from "#ui/CollectionSwitch.tsx";
import { useActions, useApp, useAppState, useLanguage, usePage, useView, useWords } from "#ui/context.tsx";
import { useFocusOnOpen } from "#ui/hooks/useFocusOnOpen.ts";
import { useMedia } from "#ui/hooks/useMedia.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { pressed } from "#ui/keys/pressed.ts";
import { Notices } from "#ui/Notices.tsx";
import { SavedCopy } from "#ui/SavedCopy.tsx";
import { formatDay } from "#words/dates.ts";
import { embedWords } from "#words/embed.ts";
import type { Language } from "#words/language.ts";
import { FULL_MAP_ID, FullMapLink } from "./FullMapLink.tsx";
import { FullScreenButton } from "./FullScreen.tsx";
import { Strip } from "./Strip.tsx";

/**
 * A frame without room for map and controls: title, date, the way to the whole map, and as many whole lines of what is
 * said as it holds. It does not scroll, so that the host's page does not stop at it.
 */
function Tiny() {
  const words = useWords(embedWords);
  const language = useLanguage();
  const view = useView();
  const place = useAppState((state) => state.link.place);
  const claim = useAppState((state) => state.link.claim);
  const says = saysOf(language, view, { ...(place && { place }), ...(claim && { claim }) });
  return (
    <main className="embed-app embed-tiny">
      <h1>{view.dossier.title}</h1>
      <p>
        <AsOf />
      </p>
      <section id="details-region" aria-label={words.details}>
        {says ? <p>{says.text}</p> : <Answers isShort />}
      </section>
      <FullMapLink />
    </main>
  );
}

type Props = {
  onClose: () => void;
  /** Opened by the reader, who is to be taken there; not by the link. */
  takesFocus: boolean;
  /** All that the step of a story rests on, instead of what is selected. */
  ofStep: boolean;
};

/** The passages behind what is shown, over the map and inside the frame. */
function EmbedPanel({ onClose, takesFocus, ofStep }: Props) {
  const words = useWords(embedWords);
  const { dossier } = useView();
  const close = useFocusOnOpen<HTMLButtonElement>(takesFocus);
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (pressed(event) === "Escape" && !event.defaultPrevented) latest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <div className="embed-panel">
      <div className="ends embed-panel-head">
        <strong>{dossier.title}</strong>
        <IconButton ref={close} className="large" icon="close" label={words.closePanel} onClick={onClose} />
      </div>
      <Suspense fallback={null}>{ofStep ? <laterInEmbed.stepReceipts.Part /> : <Details />}</Suspense>
    </div>
  );
}

/** "Five articles, 2–3 May 2024.": what the sources are and when they were published. */
function datesText(language: Language, dossier: Dossier): string {
  const words = embedWords[language];
  // Of several collections only the counts: their dates are years apart.
  if (showsAdded(dossier)) return `${sourceCountText(language, dossier, dossier.sources)}.`;
  const days = dossier.sources.flatMap(({ published }) =>
    published ? [dayOf(published.first), dayOf(published.last)] : [],
  );
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (days.length === 0) return words.articles(dossier.sources.length, "");
  const from = formatDay(language, first);
  const to = formatDay(language, last);
  if (from === to) return words.articles(dossier.sources.length, to);
  // "2–3 May 2024": what both have in common is said once.
  const shared = from.split(" ").slice(1).join(" ") === to.split(" ").slice(1).join(" ");
  const dates = shared ? `${from.split(" ")[0]}–${to}` : words.dateRange(from, to);
  return words.articles(dossier.sources.length, dates);
}

/** What a reader sees who asked for a view that has no room in a frame. */
function Elsewhere() {
  const words = useWords(embedWords);
  const actions = useActions();
  return (
    <section className="embed-panel embed-elsewhere" aria-label={words.details}>
      <p>{words.otherView}</p>
      <p>
        <FullMapLink />
      </p>
      <button type="button" className="button large" onClick={() => actions.setView("map")}>
        {words.backToMap}
      </button>
    </section>
  );
}

function Footer({ isStatic, isNarrow }: { isStatic: boolean; isNarrow: boolean }) {
  const words = useWords(embedWords);
  const language = useLanguage();
  const { dossier } = useView();
  const { ground } = useApp();
  return (
    <footer className="embed-footer">
      <p className="embed-credits">
        {datesText(language, dossier)} <span className="embed-publishers">{publishersText(language, dossier)}.</span>{" "}
        <span className="embed-basemap">{creditsText(ground, words.credits)}</span>
      </p>
      {!isStatic && !isNarrow && <FullScreenButton />}
      <FullMapLink />
    </footer>
  );
}

/** The map inside another page, or where it has no room what can be said of it. A frame that is hidden has no size. */
export function EmbedApp() {
  const isTiny = useMedia("(1px <= width < 16.25em), (1px <= height < 11.25em)");
  return (
    <>
      {isTiny ? <Tiny /> : <Frame />}
      <SavedCopy />
    </>
  );
}

/** `plain` leaves out header and footer, `static` every control. */
function Frame() {
  const words = useWords(embedWords);
  const [language, actions] = usePage();
  const view = useView();
  const { ground } = useApp();
  const claim = useAppState((state) => state.link.claim);
  const isPlain = useAppState((state) => state.link.plain === true);
  const isStatic = useAppState((state) => state.link.static === true);
  const viewName = useAppState(selectViewName);
  const hasStory = useAppState((state) => selectStory(state) !== null);
  const [asked, setAsked] = useState<"selected" | "all" | null>(null);
  const isNarrow = useMedia("(width < 37.5em)");
  // Low frames have the key among the answers: the map needs the room.
  const isLow = useMedia("(height < 35em)");
  const hasKeyLine = !isNarrow && !isLow && !hasStory;
  const isElsewhere = viewName !== "map" && viewName !== "context";
  const isOpen = !isStatic && !isElsewhere && (asked !== null || claim !== undefined);
  const close = () => {
    setAsked(null);
    if (claim !== undefined) actions.closeClaim();
  };
  const strip = { isStatic, isNarrow, hasKeyLine, isOpen, onOpen: setAsked };
  return (
    <div className={`embed-app${isPlain ? " plain" : ""}${isStatic ? " static" : ""}`}>
      {!isStatic && (
        <div className="skip-links">
          <SkipLink to={FULL_MAP_ID}>{words.skip}</SkipLink>
        </div>
      )}
      {!isPlain && (
        <header className="ends embed-header">
          <h1>{view.dossier.title}</h1>
          {!isStatic && !isNarrow && <CollectionSwitch />}
          <AsOf />
        </header>
      )}
      <Notices />
      <main className="embed-map">
        {isPlain && <h1 className="visually-hidden">{view.dossier.title}</h1>}
        <Guard name="Map">
          <MapSurface />
        </Guard>
        {isOpen && (
          <Guard name="Details">
            <EmbedPanel
              onClose={close}
              takesFocus={asked !== null}
              ofStep={hasStory && asked === "all" && claim === undefined}
            />
          </Guard>
        )}
        {isElsewhere && <Elsewhere />}
      </main>
      <div className="embed-strip">
        <Guard name="Timeline">
          {hasStory ? (
            <Suspense fallback={<Strip {...strip} />}>
              <laterInEmbed.storyBar.Part {...strip} />
            </Suspense>
          ) : (
            <Strip {...strip} />
          )}
        </Guard>
      </div>
      {isPlain ? (
        // biome-ignore lint/a11y/useSemanticElements: `plain` promises a frame without a footer.
        <div role="contentinfo" className="embed-credits embed-plain-credits">
          {view.dossier.example && <b>[{view.dossier.example}] </b>}
          {datesText(language, view.dossier)} {publishersText(language, view.dossier)}.{" "}
          {creditsText(ground, words.credits)}
          {!isStatic && (
            <>
              {" "}
              <CollectionSwitch /> <FullMapLink />
            </>
          )}
        </div>
      ) : (
        <Footer isStatic={isStatic} isNarrow={isNarrow} />
      )}
      <Announcer />
    </div>
  );
}
