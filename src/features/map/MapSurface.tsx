import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Box } from "#geo/box.ts";
import type { Size } from "#geo/camera.ts";
import type { MapAdapter } from "#maplibre/adapter-types.ts";
import { clearBoxes, sceneBase } from "#marks/basemap.ts";
import { layoutMarks } from "#marks/layout.ts";
import { legendRoom } from "#marks/legend.ts";
import {
  CREDITS_WIDTH,
  hasCreditsBeside,
  hasOpenLegend,
  isCompact,
  isLow,
  reservedBoxes,
  startBox,
} from "#marks/room.ts";
import type { ClearBox, Scene } from "#marks/scene.ts";
import type { MarksLayout } from "#marks/types.ts";
import { selectLayers, selectViewName } from "#state/select.ts";
import { useApp, useAppState, usePage, useView, useWords } from "#ui/context.tsx";
import { useFullScreen } from "#ui/hooks/useFullScreen.ts";
import { useMedia } from "#ui/hooks/useMedia.ts";
import { useSize } from "#ui/hooks/useSize.ts";
import { useTheme } from "#ui/hooks/useTheme.ts";
import { textScale } from "#ui/rem.ts";
import { savesData } from "#ui/savedata.ts";
import { mapWords } from "#words/map.ts";
import { Controls } from "./Controls.tsx";
import { ownCredits } from "./credits.ts";
import { LabelBoxes } from "./LabelBoxes.tsx";
import { Land } from "./Land.tsx";
import { Legend } from "./Legend.tsx";
import { Credits, isPastGround, NothingHere, SCALED_WIDTH, ScaleBar, SHORT_BELOW } from "./Margin.tsx";
import { Marks } from "./Marks.tsx";
import { useChanged } from "./useChanged.ts";
import { useCovered } from "./useCovered.ts";
import { useMapAdapter } from "./useMapAdapter.ts";
import { useReadiness } from "./useReadiness.ts";
import { useSteering } from "./useSteering.ts";

/** The same object until one with other contents is given. */
function useKept<Value>(value: Value): Value {
  const kept = useRef(value);
  if (kept.current !== value && JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

/** Whether the map shows itself: from its first picture on, also while the next one is drawn, until it fails. */
function useHasDrawn(): boolean {
  const { store } = useApp();
  const [hasDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const look = () => {
      const { mapStatus } = store.getState();
      if (mapStatus !== "waiting") setDrawn(mapStatus === "drawn");
    };
    look();
    return store.subscribe(look);
  }, [store]);
  return hasDrawn;
}

/** `?debug=labels`, in development builds only: the boxes of label placement lie over the map. */
const showsBoxes =
  typeof location !== "undefined" &&
  import.meta.env.DEV &&
  new URLSearchParams(location.search).get("debug") === "labels";

/** The map library knows pixels alone: it draws in the reader's, and its drawing is enlarged with the page's text. */
function enlarged(size: Size | null): CSSProperties | undefined {
  const scale = size ? textScale() : 1;
  if (!size || scale === 1) return undefined;
  return { ...size, inset: "0 auto auto 0", transform: `scale(${scale})`, transformOrigin: "0 0" };
}

type Props = {
  /** Measures what lies on the map, in the map's own pixels, where that is not the usual chrome. */
  covers?: (region: HTMLElement) => Box[];
  /** Its picture, given when the page is drawn to be served: then there is no size and never will be. */
  poster?: ReactNode;
};

/** The map with its marks, legend and controls, also before the map library has started and where it cannot. */
export function MapSurface({ covers, poster }: Props) {
  const { ground, store } = useApp();
  const [language, actions] = usePage();
  const view = useView();
  const words = useWords(mapWords);
  const layers = useAppState(selectLayers);
  const mode = useAppState(selectViewName) === "context" ? "context" : "map";
  const selected = useAppState((state) => state.link.place) ?? null;
  const wanted = useAppState((state) => state.link.highlight);
  const hovered = useAppState((state) => state.hovered);
  const isStatic = useAppState((state) => state.link.static === true);
  const framed = useAppState((state) => state.framed);
  const isEmbed = useAppState((state) => state.link.embed === true);
  useEffect(() => void import("./surface.css").catch(console.error), []);
  const isFullScreen = useFullScreen();
  const isFallback = useAppState((state) => state.mapStatus === "fallback");
  const failure = useAppState((state) => state.mapFailure);
  const theme = useTheme();
  const reducedMotion = useMedia("(prefers-reduced-motion: reduce)");
  const region = useRef<HTMLElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const live = useRef<MapAdapter | null>(null);
  const before = useRef<MarksLayout | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isHeld, setHeld] = useState(savesData);
  const size = useSize(region);
  const [getLive] = useState(() => () => live.current);
  const { camera, isMoving, flight, steer, onCamera, onRest } = useSteering(size, mode, getLive, selected);

  // The browser took the graphics memory away, as it does with the oldest of some sixteen maps on a page.
  const isTaken = isEmbed && failure === "context-lost";
  // The scale's words and the credits would lie on each other.
  const isTight =
    size !== null &&
    camera !== null &&
    size.width >= CREDITS_WIDTH &&
    size.width < SCALED_WIDTH &&
    isPastGround(camera, ground);
  const hasStart = (isHeld || isTaken) && !isStatic;
  const codes = useAppState((state) => state.link.symbols === "app6");
  const covered = useCovered(region, covers, isMoving);
  const opened = useAppState((state) => state.link.claim);
  const highlighted = useMemo(
    () => new Set([...(wanted ?? []), ...hovered, ...(opened === undefined ? [] : [opened])]),
    [wanted, hovered, opened],
  );
  const changed = useChanged(view, mode, language);
  const room = useKept(legendRoom(view, mode, layers));
  const reserved = useMemo(
    () => [
      ...(covered ?? (size ? reservedBoxes(size, mode, room) : [])),
      ...(hasStart && size ? [startBox(size)] : []),
    ],
    [covered, size, mode, room, hasStart],
  );
  const layout = useMemo(() => {
    if (!size || !camera) return null;
    return layoutMarks({
      view,
      camera,
      size,
      mode,
      layers,
      language,
      selected,
      highlighted,
      reserved,
      codes,
      ...(isMoving && before.current ? { before: before.current.choices } : {}),
    });
  }, [view, camera, size, mode, layers, language, selected, highlighted, reserved, codes, isMoving]);
  useEffect(() => {
    before.current = layout;
  }, [layout]);

  const { dossier } = view;
  const base = useMemo(() => sceneBase(dossier, mode, layers, selected), [dossier, mode, layers, selected]);
  const resting = useRef<readonly ClearBox[]>([]);
  resting.current = useMemo(
    () => (layout && size && camera && !isMoving ? clearBoxes(layout, camera, size, reserved) : resting.current),
    [layout, size, camera, isMoving, reserved],
  );
  const clear = useKept(resting.current);
  const names = layers.includes("labels");
  const scene = useMemo(
    (): Scene => ({ theme, language, names, ...base, clear, flight }),
    [theme, language, names, base, clear, flight],
  );

  const sceneNow = useRef({ scene, camera });
  sceneNow.current = { scene, camera };
  const canvasWords = useMemo(
    () => ({
      map: words.canvas,
      useCtrl: words.useCtrl,
      useCommand: words.useCommand,
      useTwoFingers: words.useTwoFingers,
    }),
    [words],
  );
  const adapter = useMapAdapter({
    container,
    ground,
    attempt,
    framed,
    isHeld,
    cooperative: framed && !isFullScreen,
    interactive: !isStatic,
    reducedMotion,
    words: canvasWords,
    start: () => (sceneNow.current.camera ? { scene: sceneNow.current.scene, camera: sceneNow.current.camera } : null),
    events: {
      camera: (next) => onCamera(next),
      rest: (next, byUser) => onRest(next, byUser),
      drawn: () => onDrawn(),
      background: () => {
        if (selected) actions.selectPlace(undefined);
      },
      failed: (reason) => onFailed(reason),
      recovered: () => onRecovered(),
    },
  });
  // A map that could not start moves nothing: the controls then move the drawing themselves.
  live.current = isFallback && failure !== "tiles" ? null : adapter;
  const { onDrawn, onFailed, onRecovered, restart } = useReadiness(adapter, layout ? scene : null);

  // "Try again" takes the failure back: land is asked for again, a map that is gone is made anew.
  const failed = useRef(failure);
  useEffect(() => {
    const was = failed.current;
    failed.current = failure;
    if (was === null || failure !== null || store.getState().mapStatus !== "waiting") return;
    if (!restart()) return;
    if (was === "tiles") adapter?.retry();
    else setAttempt((count) => count + 1);
  }, [failure, store, restart, adapter]);

  const isOpen = size !== null && hasOpenLegend(size, mode);
  const showsMap = useHasDrawn() && adapter !== null && !isFallback;
  return (
    <section
      ref={region}
      id="map-region"
      className={`map-surface${showsMap ? "" : " poster"}${size && isCompact(size) ? " compact" : ""}${size && isLow(size) ? " low" : ""}`}
      aria-label={words.region}
    >
      {size && camera && (
        <Land {...{ camera, size, extent: dossier.extent, focus: base.focus, all: isFallback, isCovered: showsMap }} />
      )}
      <div ref={container} className="map-canvas" style={enlarged(size)} />
      {poster}
      {hasStart && (
        <button
          type="button"
          className="button primary large map-start"
          onClick={() => (isTaken ? actions.retryMap() : setHeld(false))}
        >
          {words.start}
        </button>
      )}
      {layout && size && <Marks layout={layout} size={size} changed={changed} isInert={isStatic} />}
      {showsBoxes && layout && size && <LabelBoxes layout={layout} size={size} covered={reserved} />}
      {size && camera && (
        <>
          <Legend
            mode={mode}
            isOpen={isOpen}
            steer={isStatic || !isCompact(size) ? null : steer}
            drawn={layout}
            hasChanged={changed.size > 0}
          />
          {!isStatic && !isCompact(size) && <Controls steer={steer} />}
          {((!isCompact(size) && size.height >= 400) || isPastGround(camera, ground)) && <ScaleBar camera={camera} />}
          {mode === "map" && !isMoving && layout?.places.length === 0 && (
            <NothingHere onHome={isStatic ? null : steer.home} />
          )}
          <Credits
            camera={camera}
            isShort={isTight || size.width < CREDITS_WIDTH}
            isBeside={isTight ? size.height < SHORT_BELOW : size.width >= CREDITS_WIDTH && hasCreditsBeside(size)}
          />
        </>
      )}
      {poster && (
        <div className="poster-chrome" inert>
          <div className="when-open">
            <Legend mode={mode} isOpen={true} steer={null} drawn={null} />
          </div>
          <div className="when-closed">
            <Legend mode={mode} isOpen={false} steer={null} drawn={null} />
          </div>
          <Controls steer={steer} />
        </div>
      )}
      {poster && <p className="map-credits served">{ownCredits(view.dossier, words.credits)}</p>}
    </section>
  );
}
