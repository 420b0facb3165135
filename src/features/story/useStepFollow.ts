import { useEffect, useLayoutEffect, useState } from "react";
import type { Story } from "#domain/compiled.ts";
import { heldStep, isBare, isExplored, savedState, showsSame } from "#state/player.ts";
import { besideCard } from "#state/storycamera.ts";
import { useApp, useAppState } from "#ui/context.tsx";
import { coveredShare, goToStep } from "./tell.ts";

/** Shows the state of a step that was only named; a link with a state of its own stays. Does the link hold a state? */
export function useStepFollow(story: Story): boolean {
  const app = useApp();
  const { store } = app;
  const link = useAppState((state) => state.link);
  const isReady = !isBare(link);
  useLayoutEffect(() => {
    if (!isReady) goToStep(app, story, heldStep(story, link.step));
  }, [app, story, link.step, isReady]);
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        const isTurned = state.link.step !== previous.link.step || state.link.story !== previous.link.story;
        if (!isTurned || state.link.story !== story.id || !showsSame(state.link, previous.link)) return;
        const step = story.steps[heldStep(story, state.link.step) - 1];
        if (step && !showsSame(savedState(step), state.link)) goToStep(app, story, heldStep(story, state.link.step));
      }),
    [app, store, story],
  );
  return isReady;
}

/** Keeps the step's box out from under the card when the window changes, until the reader moves the map. */
export function useBesideCard(story: Story, isLarge: boolean): void {
  const { store } = useApp();
  const step = useAppState((state) => state.link.step);
  const language = useAppState((state) => state.language);
  const view = useAppState((state) => state.link.view);
  const [window_, setWindow] = useState("");
  useEffect(() => {
    const onResize = () => setWindow(`${innerWidth} ${innerHeight}`);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card's place follows window, type, step, language and view.
  useLayoutEffect(() => {
    const { link } = store.getState();
    const current = story.steps[heldStep(story, link.step) - 1];
    const saved = current && savedState(current).bbox;
    if (!saved || link.camera || isExplored(story, link, null)) return;
    const bbox = besideCard(saved, coveredShare());
    // Not an action of the reader, so it is not announced.
    if (bbox.some((value, n) => Math.abs(value - (link.bbox?.[n] ?? 999)) > 0.001))
      store.setState({ link: { ...link, bbox } });
  }, [store, story, window_, isLarge, step, language, view]);
}
