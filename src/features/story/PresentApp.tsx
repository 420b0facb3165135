import { Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Story } from "#domain/compiled.ts";
import { keepLand } from "#features/map/latermap.tsx";
import { MapSurface } from "#features/map/MapSurface.tsx";
import { Dialogs } from "#features/shell/Dialogs.tsx";
import { later } from "#features/shell/later.tsx";
import { isExplored, stepAfter, type Telling, type Turn, tellingOf } from "#state/player.ts";
import { selectStory, selectViewName } from "#state/select.ts";
import { readStored, writeStored } from "#state/storage.ts";
import { Announcer } from "#ui/Announcer.tsx";
import { useApp, useAppState, useWords } from "#ui/context.tsx";
import { canFillScreen, toggleFullScreen } from "#ui/hooks/useFullScreen.ts";
import { LinkNotice } from "#ui/Notices.tsx";
import { textScale } from "#ui/rem.ts";
import { savesData } from "#ui/savedata.ts";
import { shellWords } from "#words/shell.ts";
import { storyWords } from "#words/story.ts";
import { presentCovers } from "./covers.ts";
import type { PresentCommand } from "./keys.ts";
import { PresentTools } from "./PresentTools.tsx";
import { StepCard } from "./StepCard.tsx";
import { StepFooter } from "./StepFooter.tsx";
import { type DrawerName, StoryDrawer } from "./StoryDrawer.tsx";
import { endStory, goToStep, STAGE_ID } from "./tell.ts";
import { usePresentKeys } from "./usePresentKeys.ts";
import { useScreen } from "./useScreen.ts";
import { useBesideCard, useStepFollow } from "./useStepFollow.ts";
import { useSwipe } from "./useSwipe.ts";

type Props = { onEnd: () => void; onStay: () => void };

/** Asks before Escape ends a talk: clickers send it too. Not modal, so that the next step can still be turned to. */
function EndQuestion({ onEnd, onStay }: Props) {
  const words = useWords(storyWords);
  return (
    <div role="alertdialog" className="row popup story-question" aria-label={words.endQuestion}>
      <p>{words.endQuestion}</p>
      {/* biome-ignore lint/a11y/noAutofocus: the question has the focus, and the answer that loses nothing. */}
      <button type="button" className="button large primary" autoFocus onClick={onStay}>
        {words.stay}
      </button>
      <button type="button" className="button large" onClick={onEnd}>
        {words.endNow}
      </button>
    </div>
  );
}

const KEY = "sitmap-present-type";

/** Type for the back of a room, unless the reader chose the usual one; remembered where the browser allows it. */
function useLargeType(): { isLarge: boolean; toggle: () => void } {
  const [isLarge, setLarge] = useState(() => readStored(KEY) !== "usual");
  const toggle = () => {
    setLarge(!isLarge);
    writeStored(KEY, isLarge ? "usual" : null);
  };
  return { isLarge, toggle };
}

/** Fills the screen, where it does not yet and may. */
function fillScreen(): void {
  if (canFillScreen() && !document.fullscreenElement) toggleFullScreen().catch(() => undefined);
}

/** Scale of the map's words and symbols at 1920 x 1080: its smallest words then stand at 18 px. */
const MAP_SCALE = 1.5;
/** The least scale of the map in large type, where the scaled sheet keeps the width at which its legend lies open. */
const LARGE_MAP = 1.2;
const LARGE_SHEET = 900;

/** Scales the map with the screen, so that its words can be read from the back of a room. */
function useMapScale(isLarge: boolean) {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const scaleMap = () => {
      const least = isLarge ? Math.max(1, Math.min(LARGE_MAP, innerWidth / LARGE_SHEET)) : 1;
      const scale = Math.max(least, Math.min(innerWidth / 1920, innerHeight / 1080) * MAP_SCALE);
      stage.current?.style.setProperty("--map-scale", scale.toFixed(3));
    };
    scaleMap();
    window.addEventListener("resize", scaleMap);
    return () => window.removeEventListener("resize", scaleMap);
  }, [isLarge]);
  return stage;
}

/** A talk goes on without the network: once a step is drawn, all of the land is fetched. A frame saves its host the bytes. */
function useKeptLand(): void {
  const { ground, store } = useApp();
  useEffect(() => {
    const { framed } = store.getState();
    if (!ground || framed || savesData()) return;
    const keep = () => {
      if (store.getState().mapStatus !== "drawn") return;
      stop();
      keepLand(ground).catch(() => undefined);
    };
    const stop = store.subscribe(keep);
    keep();
    return stop;
  }, [ground, store]);
}

/** A click on a place or an arrow opens the details, whatever the step had selected. */
function useDrawer(): [DrawerName, (drawer: DrawerName) => void] {
  const { store } = useApp();
  const [drawer, setDrawer] = useState<DrawerName>("none");
  useEffect(
    () =>
      store.subscribe(({ announcement, link }, previous) => {
        if (announcement.serial === previous.announcement.serial) return;
        if (announcement.about === "step" || link.step !== previous.link.step) setDrawer("none");
        else if (announcement.about === "claim" || announcement.about === "place")
          setDrawer(link.place === undefined && link.claim === undefined ? "none" : "details");
      }),
    [store],
  );
  return [drawer, setDrawer];
}

/** The map, or the view that the reader went to. The box is there first: the card's share of it places the step. */
function Stage({ isReady, isLarge }: { isReady: boolean; isLarge: boolean }) {
  const view = useAppState(selectViewName);
  const words = useWords(shellWords);
  const isMap = view === "map" || view === "context";
  const Other = isMap ? null : later[view].Part;
  // The region has words beside its signs only where it has the room.
  const stage = useMapScale(isLarge && view !== "context");
  return (
    <div
      ref={stage}
      id={STAGE_ID}
      className={`story-stage ${isMap ? "map" : "view"}${view === "context" ? " context" : ""}`}
    >
      <Suspense fallback={<p className="panel-loading">{words.loading}</p>}>
        {isReady && isMap && <MapSurface covers={presentCovers} />}
        {Other && <Other />}
      </Suspense>
    </div>
  );
}

function Presentation({ story, telling }: { story: Story; telling: Telling }) {
  const app = useApp();
  const words = useWords(storyWords);
  const link = useAppState((state) => state.link);
  const view = useAppState(selectViewName);
  const [drawer, setDrawer] = useDrawer();
  const [isBlank, setBlank] = useState(false);
  const [hasLegend, setLegend] = useState(true);
  const [hasNotes, setNotes] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const { isLarge, toggle } = useLargeType();
  const isReady = useStepFollow(story);
  useKeptLand();
  useBesideCard(story, isLarge);
  const { n } = telling;
  const card = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is read from its start.
  useEffect(() => {
    // Not returned: newer browsers give a promise, which React would call as a clean-up.
    card.current?.firstElementChild?.scrollTo(0, 0);
  }, [n]);
  const explored = isReady && isExplored(story, link, stageSize());
  const go = (step: number) => goToStep(app, story, step);
  const turn = (wanted: Turn) => {
    const to = stepAfter(story, n, wanted);
    if (to !== null) go(to);
  };
  const { open } = useScreen({ telling, isExplored: explored, isBlank, turn, back: () => go(n), setBlank });
  const presenter = () => {
    // Where no window opens the notes are shown in the page.
    setNotes(hasNotes ? false : !open());
  };
  const exit = () => {
    if (drawer !== "none") setDrawer("none");
    else setAsking(!isAsking);
  };
  const run = (command: PresentCommand) => {
    if (isBlank) {
      setBlank(false);
      if (command.does === "start") fillScreen();
      return;
    }
    if (command.does !== "exit") setAsking(false);
    if (command.does === "turn") turn(command.turn);
    else if (command.does === "exit") exit();
    else if (command.does === "start") fillScreen();
    else if (command.does === "blank") setBlank(true);
    else if (command.does === "legend") setLegend(!hasLegend);
    else if (command.does === "receipts") setDrawer(drawer === "receipts" ? "none" : "receipts");
    else if (command.does === "presenter") presenter();
    else if (canFillScreen()) toggleFullScreen().catch(() => undefined);
  };
  usePresentKeys(run);
  const swipe = useSwipe(turn);
  const isMap = view === "map" || view === "context";
  return (
    <main
      className={`story-present${isLarge ? " large-type" : ""}${hasLegend ? "" : " no-legend"}${isMap ? "" : " away"}`}
      aria-label={words.controls}
    >
      <Stage isReady={isReady} isLarge={isLarge} />
      <div ref={card} className="story-swipe" {...swipe}>
        <StepCard
          telling={telling}
          hasNotes={hasNotes}
          hasReceipts={drawer === "receipts"}
          onReceipts={() => run({ does: "receipts" })}
        />
      </div>
      <PresentTools
        hasLegend={hasLegend}
        isLarge={isLarge}
        onType={toggle}
        onCommand={(does) => run({ does })}
        onEnd={() => endStory(app)}
      />
      {isAsking && <EndQuestion onEnd={() => endStory(app)} onStay={() => setAsking(false)} />}
      <StoryDrawer drawer={drawer} telling={telling} onClose={() => setDrawer("none")} />
      <LinkNotice />
      <StepFooter telling={telling} isExplored={explored} onTurn={turn} onGo={go} />
      {isBlank && (
        <button
          type="button"
          className="story-blank"
          aria-label={words.unblank}
          // biome-ignore lint/a11y/noAutofocus: the blank covers everything that could have the focus.
          autoFocus
          onClick={() => setBlank(false)}
        />
      )}
    </main>
  );
}

/** Size of the map as the camera counts it: before the stage's scaling. */
function stageSize() {
  const region = document.getElementById(STAGE_ID)?.firstElementChild;
  if (!region || region.clientWidth === 0) return null;
  const scale = textScale();
  return { width: region.clientWidth / scale, height: region.clientHeight / scale };
}

/** Present mode: the whole page, while the link names a story that the dossier has. */
export function PresentApp() {
  const story = useAppState(selectStory);
  const link = useAppState((state) => state.link);
  const telling = story && tellingOf(story, link);
  if (!story || !telling) return null;
  return (
    <>
      <Presentation key={story.id} story={story} telling={telling} />
      <Dialogs />
      <Announcer />
    </>
  );
}
