import { type ReactNode, Suspense, useEffect, useState } from "react";
import { selection } from "#features/details/Details.tsx";
import type { MapStatus } from "#state/store.ts";
import { AppProvider, type App as AppValue, useApp, useAppState, useWords } from "#ui/context.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { useKeys } from "#ui/keys/useKeys.ts";
import { lazyPart } from "#ui/lazypart.ts";
import { shellWords } from "#words/shell.ts";
import { App } from "./App.tsx";
import { FocusKeeper } from "./FocusKeeper.tsx";
import { Guard } from "./Guard.tsx";
import { fetchFirst, fetchLater, pages } from "./pages.tsx";

/** Puts the handout into the page while it is printed. */
const print = lazyPart("PrintRoot", () => import("#features/print/PrintRoot.tsx"));

/** Milliseconds after which idle fetching starts even where the browser has no idle callback. */
const IDLE_AFTER = 2500;

/** At top level the rest of the page is fetched once the map is drawn, so that it works with the network off. */
function useIdleFetch(): void {
  const { store } = useApp();
  const framed = useAppState((state) => state.framed);
  // Beside React: the map is waited for at each step of the date, and the whole page hangs on this component.
  useEffect(() => {
    if (framed) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (status: MapStatus) => {
      clearTimeout(timer);
      if (status !== "waiting") timer = setTimeout(() => void fetchLater(), IDLE_AFTER);
    };
    follow(store.getState().mapStatus);
    const stop = store.subscribe(({ mapStatus }, before) => {
      if (mapStatus !== before.mapStatus) follow(mapStatus);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [framed, store]);
}

function Page({ map }: { map: ReactNode }) {
  const isEmbed = useAppState((state) => state.link.embed === true);
  const isTold = useAppState((state) => state.dossier?.stories.some(({ id }) => id === state.link.story) ?? false);
  useKeys();
  useIdleFetch();
  const { store } = useApp();
  const [isUp, setUp] = useState(false);
  useEffect(() => {
    const isReady = () => {
      // From here on handlers are attached and text and list can be used (public contract).
      const { dataset } = document.documentElement;
      dataset.ready ??= "text";
      document.documentElement.removeAttribute("data-stale");
      document.getElementById("text-page")?.remove();
      // What the served page says where it does not start; the head script may have shown it meanwhile.
      document.getElementById("notice")?.replaceChildren();
      document.documentElement.classList.add("js");
      setUp(true);
      void selection.fetch().catch(() => undefined);
    };
    // Not in an animation frame: a hidden frame has none, and its host waits for this.
    void fetchFirst(store.getState().link)
      .catch(() => undefined)
      .then(isReady);
  }, [store]);
  return (
    <>
      {isEmbed || isTold ? (
        <Suspense fallback={null}>{isEmbed ? <pages.embed.Part /> : <pages.present.Part />}</Suspense>
      ) : (
        <App map={map} />
      )}
      {isUp && !isEmbed && (
        <ErrorBoundary name="Print" message={null}>
          <Suspense>
            <print.Part />
          </Suspense>
        </ErrorBoundary>
      )}
      <FocusKeeper />
    </>
  );
}

/** The page is never blank: what no panel has caught is said in its place. */
function Guarded({ map }: { map: ReactNode }) {
  return (
    <Guard name={useWords(shellWords).notices}>
      <Page map={map} />
    </Guard>
  );
}

/**
 * The whole page around a loaded dossier, in the browser and when it is written to be served: what was served is taken
 * over only where both draw the same.
 *
 * @param map what shows the map, on the views that have one
 */
export function Root({ app, map }: { app: AppValue; map: ReactNode }) {
  return (
    <AppProvider app={app}>
      <Guarded map={map} />
    </AppProvider>
  );
}
