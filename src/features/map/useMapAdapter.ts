import { type RefObject, useEffect, useRef, useState } from "react";
import type { Camera } from "#geo/camera.ts";
import type { Ground } from "#geo/ground.ts";
import type { MapAdapter, MapWords } from "#maplibre/adapter-types.ts";
import type { MapEvents, Scene } from "#marks/scene.ts";
import { CODE_PATIENCE } from "#ui/lazypart.ts";

/** A map in a frame that has been out of sight for so long gives its graphics memory back, in milliseconds. */
const OUT_OF_SIGHT = 2000;

type Options = {
  container: RefObject<HTMLElement | null>;
  /** What lies under the marks; null in a page that is only served. */
  ground: Ground | null;
  /** Goes up when the map is to be made anew. */
  attempt: number;
  framed: boolean;
  /** The reader saves data: the map waits to be asked for. */
  isHeld: boolean;
  cooperative: boolean;
  interactive: boolean;
  reducedMotion: boolean;
  words: MapWords;
  /** What the map starts with; read when it starts. */
  start: () => { scene: Scene; camera: Camera } | null;
  events: MapEvents;
};

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(run, 60);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 400 });
  return () => cancelIdleCallback(handle);
}

/** Makes the map once in sight, and in a frame takes it down while out of sight: a page has some sixteen maps. */
export function useMapAdapter(options: Options): MapAdapter | null {
  const [adapter, setAdapter] = useState<MapAdapter | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const { container, attempt, framed, isHeld, interactive, reducedMotion, cooperative, words } = options;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for a new map and is not read
  useEffect(() => {
    const element = container.current;
    if (!element || isHeld) return;
    let made: MapAdapter | null = null;
    let isWanted = false;
    let cancelIdle = () => {};
    let rest: ReturnType<typeof setTimeout> | undefined;
    let late: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      isWanted = false;
      cancelIdle();
      clearTimeout(late);
      made?.destroy();
      made = null;
      setAdapter(null);
    };
    const make = async () => {
      const { ground } = latest.current;
      if (!ground) {
        latest.current.events.failed("tiles");
        return;
      }
      let isLate = false;
      late = setTimeout(() => {
        isLate = true;
        latest.current.events.failed("code");
      }, CODE_PATIENCE);
      const [module, foreign] = await Promise.all([
        import("#maplibre/adapter.ts"),
        ground.style === null ? null : import("#maplibre/foreign.ts").then(({ foreignStyle }) => foreignStyle(ground)),
      ]);
      clearTimeout(late);
      const { start, events } = latest.current;
      const first = start();
      if (!isWanted || made || !first) return;
      if (isLate) events.recovered();
      made = module.createMapAdapter({
        container: element,
        events: relay(latest, events),
        ...first,
        ground,
        foreign,
        cooperative: latest.current.cooperative,
        interactive,
        reducedMotion,
        words: latest.current.words,
      });
      setAdapter(made);
    };
    const begin = () => {
      if (isWanted) return;
      isWanted = true;
      cancelIdle = whenIdle(() => {
        make().catch((error: unknown) => {
          clearTimeout(late);
          console.error(error);
          latest.current.events.failed("code");
        });
      });
    };
    const observer = new IntersectionObserver(([entry]) => {
      clearTimeout(rest);
      if (entry?.isIntersecting) begin();
      else if (framed && isWanted) rest = setTimeout(end, OUT_OF_SIGHT);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      clearTimeout(rest);
      end();
    };
  }, [container, attempt, framed, isHeld, interactive, reducedMotion]);

  useEffect(() => adapter?.say(words), [adapter, words]);
  useEffect(() => adapter?.cooperative(cooperative), [adapter, cooperative]);
  return adapter;
}

/** Events go to the handlers of the latest render. */
function relay(latest: RefObject<Options>, first: MapEvents): MapEvents {
  const now = () => latest.current.events ?? first;
  return {
    camera: (camera) => now().camera(camera),
    rest: (camera, byUser) => now().rest(camera, byUser),
    drawn: () => now().drawn(),
    background: () => now().background(),
    failed: (reason) => now().failed(reason),
    recovered: () => now().recovered(),
  };
}
