import { useEffect, useLayoutEffect, useReducer, useRef } from "react";
import { keysWhere } from "#link/keys.ts";
import type { MapAdapter } from "#maplibre/adapter-types.ts";
import type { Scene } from "#marks/scene.ts";
import type { AppState } from "#state/store.ts";
import { useActions, useApp } from "#ui/context.tsx";

const drawn = keysWhere((row) => row.map !== undefined);

function mustRedraw(state: AppState, before: AppState): boolean {
  return (
    state.dossier !== before.dossier ||
    state.language !== before.language ||
    state.flight !== before.flight ||
    state.ownTheme !== before.ownTheme ||
    drawn.some((key) => state.link[key] !== before.link[key])
  );
}

/** Keeps the promise "drawn for this state": taken back with a change, given again once scene and marks are drawn. */
export function useReadiness(adapter: MapAdapter | null, scene: Scene | null) {
  const { store } = useApp();
  const actions = useActions();
  const hasDrawn = useRef(false);
  const isBroken = useRef(false);
  const isHealed = useRef(false);

  // A commit follows even where the change is none to this component, as from no view named to the map by its name.
  const [, follow] = useReducer((count: number) => count + 1, 0);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (!mustRedraw(state, before)) return;
        actions.mapStale();
        follow();
      }),
    [store, actions],
  );

  useLayoutEffect(() => {
    hasDrawn.current = false;
    if (!adapter || !scene) return;
    actions.mapStale();
    adapter.apply(scene);
  }, [adapter, scene, actions]);

  // After every commit: marks are HTML and have just been drawn; nothing else is waited for when the scene stayed.
  useLayoutEffect(() => {
    if (hasDrawn.current && !isBroken.current && store.getState().mapStatus === "waiting") actions.mapDrawn();
  });

  useEffect(
    () => () => {
      actions.mapStale();
    },
    [actions],
  );

  return {
    onDrawn: () => {
      hasDrawn.current = true;
      if (!isBroken.current) actions.mapDrawn();
    },
    onFailed: (reason: Parameters<typeof actions.mapFailed>[0]) => {
      isBroken.current = true;
      actions.mapFailed(reason);
    },
    onRecovered: () => {
      isBroken.current = false;
      isHealed.current = true;
      if (hasDrawn.current) actions.mapDrawn();
      else actions.retryMap();
    },
    /** For "Try again": true when a new start is needed, false when the map came back by itself. */
    restart: (): boolean => {
      const isNeeded = !isHealed.current;
      isHealed.current = false;
      if (isNeeded) {
        isBroken.current = false;
        hasDrawn.current = false;
      }
      return isNeeded;
    },
  };
}
