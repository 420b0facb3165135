import { useEffect } from "react";
import { lastSourceDay } from "#domain/now.ts";
import { selectEvent, selectIsoDay, selectStop } from "#state/select.ts";
import { useApp, useAppState, usePage } from "#ui/context.tsx";
import { pressed } from "#ui/keys/pressed.ts";

/** Time between two changes while playing. */
const STEP_MS = 2500;

/** Plays the changes while `state.playing`, until the last source or any input but on `data-play`, which toggles it. */
export function usePlay(): void {
  const { store } = useApp();
  const [, actions, dossier] = usePage();
  const isPlaying = useAppState((state) => state.playing);
  // What playing goes on from. A page that stands still is not drawn anew for it.
  const at = useAppState((state) => (state.playing ? `${selectIsoDay(state)} ${selectEvent(state)?.claim.id}` : null));

  useEffect(() => {
    if (at === null) return;
    const next = selectStop(store.getState(), 1);
    if (next === null || next.day > lastSourceDay(dossier)) {
      actions.pause();
      return;
    }
    const timer = setTimeout(() => {
      if (store.getState().playing) actions.showStop(next);
    }, STEP_MS);
    return () => clearTimeout(timer);
  }, [at, dossier, actions, store]);

  useEffect(() => {
    if (!isPlaying) return;
    const stop = (event: Event) => {
      const onToggle = event.target instanceof Element && event.target.closest("[data-play]") !== null;
      const presses = !(event instanceof KeyboardEvent) || ["Enter", " "].includes(pressed(event));
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
