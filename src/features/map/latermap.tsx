import { type ComponentType, startTransition, useEffect, useState } from "react";
import type { Ground } from "#geo/ground.ts";
import { keysWhere } from "#link/keys.ts";
import { useActions, useAppState, useIsServed } from "#ui/context.tsx";
import { CODE_PATIENCE, partOf } from "#ui/lazypart.ts";
import { servedMap } from "./served.ts";

const nodes = servedMap ? [...servedMap.childNodes] : [];
const servedLanguage = typeof document === "undefined" ? "" : document.documentElement.lang;

/** Parts of a link with which the map shows other marks than the served ones. */
const changing = keysWhere((row) => row.map === "marks");

/** Puts the nodes into another section than the served one. */
function attach(element: HTMLElement | null): void {
  if (element !== servedMap) element?.append(...nodes);
}

/** Makes React leave alone what is in the served section when that is taken over. */
const asItIs = { __html: "" };

/** The map as it came with the page, until its code is there; its marks are hidden where they show another state. */
function ServedMap() {
  const isAsServed = useAppState(
    ({ link, language }) => language === servedLanguage && changing.every((key) => link[key] === undefined),
  );
  const isServed = useIsServed();
  const [isTakenOver] = useState(isServed);
  return (
    <section
      ref={attach}
      id="map-region"
      className={`map-surface poster${isAsServed ? "" : " undated"}`}
      aria-label={servedMap?.getAttribute("aria-label") ?? undefined}
      {...(isTakenOver && { dangerouslySetInnerHTML: asItIs, suppressHydrationWarning: true })}
    />
  );
}

let surface: ComponentType | null = null;

/** Fetches the code that draws marks, legend and controls, which in turn fetches the map library. */
export async function fetchMap(): Promise<ComponentType> {
  surface = await partOf("MapSurface", import("./MapSurface.tsx"));
  return surface;
}

/** Brings map library, worker and tile directory into the browser while the page is made; what fails is asked again. */
export async function fetchLibrary({ tiles, style }: Pick<Ground, "tiles" | "style">): Promise<void> {
  // A deployer's style brings tiles of its own.
  const directory = style ? null : import("#maplibre/tiles.ts").then(({ archiveAt }) => archiveAt(tiles).begin());
  const worker = import("#maplibre/worker-url.ts").then(({ workerUrl }) => fetch(workerUrl));
  await Promise.all([import("#maplibre/adapter.ts"), worker, directory]);
}

/** Brings the whole basemap into memory. Rejects where it cannot be had; asked for again, it tries again. */
export async function keepLand({ tiles, style }: Pick<Ground, "tiles" | "style">): Promise<void> {
  if (style) return;
  const { archiveAt } = await import("#maplibre/tiles.ts");
  await archiveAt(tiles).source.holdWholeFile();
}

/** The map: as served until its code is there, and where it cannot be had. */
export function LaterMap() {
  const actions = useActions();
  const isServed = useIsServed();
  const [Surface, setSurface] = useState(() => (isServed ? null : surface));
  useEffect(() => {
    if (Surface) return;
    let isGone = false;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      actions.mapFailed("code");
    }, CODE_PATIENCE);
    fetchMap()
      .finally(() => clearTimeout(timer))
      .then((found) => {
        if (isGone) return;
        if (isLate) actions.retryMap();
        // Text and date come first: the map may be drawn in pieces.
        startTransition(() => setSurface(() => found));
      })
      .catch((error: unknown) => {
        console.error(error);
        if (!isGone) actions.mapFailed("code");
      });
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [Surface, actions]);
  return Surface ? <Surface /> : <ServedMap />;
}
