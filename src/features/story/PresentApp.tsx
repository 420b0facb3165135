import { Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Story } from "#domain/compiled.ts";
import { MapSurface } from "#features/map/MapSurface.tsx";
import { later } from "#features/shell/later.tsx";
import { isExplored, selectStory, stepAfter, type Telling, type Turn, tellingOf } from "#state/player.ts";
import { selectViewName } from "#state/select.ts";
import { Announcer } from "#ui/Announcer.tsx";
import { useApp, useAppState, useWords } from "#ui/context.tsx";
import { canFillScreen, toggleFullScreen } from "#ui/hooks/useFullScreen.ts";
import { LinkNotice } from "#ui/Notices.tsx";
import { shellWords } from "#words/shell.ts";
import { storyWords } from "#words/story.ts";
import { presentCovers } from "./covers.ts";
import type { PresentCommand } from "./keys.ts";
import { PresentDialogs } from "./PresentDialogs.tsx";
import { PresentTools } from "./PresentTools.tsx";
import { StepCard } from "./StepCard.tsx";
import { StepFooter } from "./StepFooter.tsx";
import { type DrawerName, StoryDrawer } from "./StoryDrawer.tsx";
import { endStory, goToStep, STAGE_ID } from "./tell.ts";
import { usePresentKeys } from "./usePresentKeys.ts";
import { useScreen } from "./useScreen.ts";
import { useBesideCard, useStepFollow } from "./useStepFollow.ts";
import { useSwipe } from "./useSwipe.ts";

/** Scale of the map's words and symbols at 1920 x 1080: its smallest words then stand at 18 px. */
const MAP_SCALE = 1.5;

/** Scales the map with the screen, so that its words can be read from the back of a room. */
function useMapScale() {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const scaleMap = () => {
      const scale = Math.max(1, Math.min(innerWidth / 1920, innerHeight / 1080) * MAP_SCALE);
      stage.current?.style.setProperty("--map-scale", scale.toFixed(3));
    };
    scaleMap();
    window.addEventListener("resize", scaleMap);
    return () => window.removeEventListener("resize", scaleMap);
  }, []);
  return stage;
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
function Stage({ isReady }: { isReady: boolean }) {
  const view = useAppState(selectViewName);
  const words = useWords(shellWords);
  const stage = useMapScale();
  const isMap = view === "map" || view === "context";
  const Other = isMap ? null : later[view].Part;
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
  const isReady = useStepFollow(story);
  useBesideCard(story);
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
    else endStory(app);
  };
  const run = (command: PresentCommand) => {
    if (isBlank) {
      setBlank(false);
      return;
    }
    if (command.does === "turn") turn(command.turn);
    else if (command.does === "exit") exit();
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
      className={`story-present${hasLegend ? "" : " no-legend"}${isMap ? "" : " away"}`}
      aria-label={words.controls}
    >
      <Stage isReady={isReady} />
      <div ref={card} className="story-swipe" {...swipe}>
        <StepCard
          telling={telling}
          hasNotes={hasNotes}
          hasReceipts={drawer === "receipts"}
          onReceipts={() => run({ does: "receipts" })}
        />
      </div>
      <PresentTools hasLegend={hasLegend} onCommand={(does) => run({ does })} onEnd={() => endStory(app)} />
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
  return region && region.clientWidth > 0 ? { width: region.clientWidth, height: region.clientHeight } : null;
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
      <PresentDialogs />
      <Announcer />
    </>
  );
}
