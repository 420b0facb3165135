import { useEffect } from "react";
import { useActions, useApp, useAppState, useDossier, useViewPart } from "#ui/context.tsx";
import { lastSourceDay } from "./now.ts";

/** Time between two changes while playing. */
const STEP_MS = 2500;

/**
 * Plays the changes one by one while `state.playing`: to the last source's day, until any input, or until the part of the
 * page that shows the date goes away. The element with `data-play` toggles playing itself, so input on it is left to it.
 */
export function usePlay(): void {
  const { store } = useApp();
  const actions = useActions();
  const dossier = useDossier();
  const isPlaying = useAppState((state) => state.playing);
  // Where playing goes next. A page that stands still is not drawn anew for it.
  const next = useViewPart(({ day, stops }) => (isPlaying ? (stops.find((stop) => stop > day) ?? null) : null));

  useEffect(() => {
    if (!isPlaying) return;
    if (next === null || next > lastSourceDay(dossier)) {
      actions.pause();
      return;
    }
    const timer = setTimeout(() => {
      if (store.getState().playing) actions.setDay(next);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, next, dossier, actions, store]);

  useEffect(() => {
    if (!isPlaying) return;
    const stop = (event: Event) => {
      const onToggle = event.target instanceof Element && event.target.closest("[data-play]") !== null;
      const presses = !(event instanceof KeyboardEvent) || event.key === "Enter" || event.key === " ";
      if (!(onToggle && presses)) actions.pause();
    };
    const options = { capture: true, passive: true };
    const kinds = ["pointerdown", "keydown", "wheel"] as const;
    for (const kind of kinds) document.addEventListener(kind, stop, options);
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, stop, options);
    };
  }, [isPlaying, actions]);

  useEffect(() => () => actions.pause(), [actions]);
}
