import { type ReactNode, Suspense, useState } from "react";
import { commonWords } from "#i18n/common.ts";
import { formatDay } from "#i18n/dates.ts";
import { embedWords } from "#i18n/embed.ts";
import { shellWords } from "#i18n/shell.ts";
import { selectViewName } from "#state/select.ts";
import { useActions, useApp, useAppState, useLanguage, useView, useWords } from "#ui/context.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { LaterStoryBar } from "#ui/later.tsx";
import { creditsText } from "#ui/map/credits.ts";
import { MapSurface } from "#ui/map/MapSurface.tsx";
import { useMedia } from "#ui/map/useMedia.ts";
import { Notices } from "#ui/Notices.tsx";
import { Announcer } from "#ui/parts/Announcer.tsx";
import { Reference } from "#ui/parts/Reference.tsx";
import { DateBar } from "#ui/timeline/DateBar.tsx";
import { EmbedPanel } from "./EmbedPanel.tsx";
import { FullMapLink } from "./FullMapLink.tsx";
import { FullScreenButton } from "./FullScreen.tsx";
import { PlacesMenu } from "./PlacesMenu.tsx";
import { type Says, saysOf } from "./says.ts";
import { sourcesText } from "./sources.ts";

function AsOf() {
  const common = useWords(commonWords);
  const language = useLanguage();
  const { day } = useView();
  return <span className="chip-asof dated">{common.asOf(formatDay(language, day))}</span>;
}

/** A reference without a function, for an embed that takes no interaction. */
function ReferenceText({ letter, at }: { letter: string; at: string }) {
  return (
    <span className="reference">
      <span className="letter">{letter}</span> <span className="paragraph">{at}</span>
    </span>
  );
}

function Sentence({ says, isStatic, onOpen }: { says: Says; isStatic: boolean; onOpen: () => void }) {
  const common = useWords(commonWords);
  const actions = useActions();
  const { dossier } = useView();
  return (
    <p className="embed-sentence dated">
      <AsOf /> <span className="embed-says">{says.text}</span>{" "}
      {says.references.map(({ passage, claim }) =>
        isStatic ? (
          <ReferenceText
            key={passage.id}
            letter={dossier.source.get(passage.source)?.letter ?? ""}
            at={
              passage.paragraph === undefined
                ? common.parts[passage.part ?? "headline"]
                : common.paragraph(passage.paragraph)
            }
          />
        ) : (
          <Reference
            key={passage.id}
            passage={passage}
            onOpen={() => {
              actions.openClaim(claim.id);
              onOpen();
            }}
          />
        ),
      )}
    </p>
  );
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

function Footer({ isStatic }: { isStatic: boolean }) {
  const words = useWords(embedWords);
  const language = useLanguage();
  const { dossier } = useView();
  const { ground } = useApp();
  return (
    <footer className="embed-footer">
      <p className="embed-credits">
        {sourcesText(language, dossier)} <span className="embed-basemap">{creditsText(ground, words.credits)}</span>
      </p>
      {!isStatic && <FullScreenButton />}
      <FullMapLink />
    </footer>
  );
}

function Guard({ name, children }: { name: string; children: ReactNode }) {
  const words = useWords(shellWords);
  return (
    <ErrorBoundary name={name} message={words.loadFailed}>
      {children}
    </ErrorBoundary>
  );
}

/**
 * The map inside another page: title, map, one sentence with its references, the date, what it rests on and the way to
 * the full page. `plain` leaves out header and footer, `static` every control; what the map rests on stays.
 */
export function EmbedApp() {
  const words = useWords(embedWords);
  const language = useLanguage();
  const actions = useActions();
  const view = useView();
  const { ground } = useApp();
  const place = useAppState((state) => state.link.place);
  const claim = useAppState((state) => state.link.claim);
  const isPlain = useAppState((state) => state.link.plain === true);
  const isStatic = useAppState((state) => state.link.static === true);
  const viewName = useAppState(selectViewName);
  const hasStory = useAppState((state) => state.link.story !== undefined);
  const [isAsked, setAsked] = useState(false);
  const [hasActed, setActed] = useState(false);
  const says = saysOf(language, view, { ...(place && { place }), ...(claim && { claim }) });
  const isNarrow = useMedia("(width < 600px)");
  const isElsewhere = viewName !== "map" && viewName !== "context";
  const isOpen = !isStatic && !isElsewhere && (isAsked || claim !== undefined);
  const open = () => {
    setActed(true);
    setAsked(true);
    if (place === undefined && claim === undefined && says.opens) actions.openClaim(says.opens.id);
  };
  const close = () => {
    setAsked(false);
    if (claim !== undefined) actions.closeClaim();
  };
  const ways = (
    <>
      {says.passages > 0 && (
        <button type="button" className="button large embed-passages" aria-expanded={isOpen} onClick={open}>
          {words.passagesOf(says.passages)}
        </button>
      )}
      <PlacesMenu />
    </>
  );
  const sentence = <Sentence says={says} isStatic={isStatic} onOpen={open} />;
  const strip = isOpen ? (
    sentence
  ) : (
    <section id="details-region" aria-label={words.details} tabIndex={-1}>
      {sentence}
    </section>
  );
  return (
    <div className={`embed-app${isPlain ? " plain" : ""}${isStatic ? " static" : ""}`}>
      {!isPlain && (
        <header className="embed-header">
          <h1>{view.dossier.title}</h1>
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
            <EmbedPanel onClose={close} takesFocus={hasActed} />
          </Guard>
        )}
        {isElsewhere && <Elsewhere />}
      </main>
      {hasStory && !isStatic && (
        <Suspense fallback={null}>
          <LaterStoryBar />
        </Suspense>
      )}
      <div className="embed-strip">
        <Guard name="Timeline">
          {isStatic ? (
            <section id="timeline-region" className="embed-static" aria-label={words.timeline}>
              {strip}
            </section>
          ) : (
            <DateBar aside={!isNarrow && ways}>
              {strip}
              {isNarrow && <span className="embed-inline">{ways}</span>}
            </DateBar>
          )}
        </Guard>
      </div>
      {isPlain ? (
        <p className="embed-credits embed-plain-credits">
          {sourcesText(language, view.dossier)} {creditsText(ground, words.credits)}
          {!isStatic && (
            <>
              {" "}
              <FullMapLink />
            </>
          )}
        </p>
      ) : (
        <Footer isStatic={isStatic} />
      )}
      <Announcer />
    </div>
  );
}
