import { useEffect, useRef, useState } from "react";
import { nowSaid } from "#prose/nowsaid.ts";
import { selectEvent, selectView, selectViewName } from "#state/select.ts";
import type { AppState } from "#state/store.ts";
import { shellWords } from "#words/shell.ts";
import { useApp } from "./context.tsx";

const QUIET_MS = 500;

type Speech = typeof import("#prose/announce.ts");
let speech: Speech | null = null;

/** Fetches what chooses the sentences, which nothing on the page waits for. */
export async function fetchSpeech(): Promise<Speech> {
  speech ??= await import("#prose/announce.ts");
  return speech;
}

function sentenceOf({ announce }: Speech, state: AppState): string | null {
  const view = selectView(state);
  if (state.announcement.text || !view) return state.announcement.text || null;
  const name = selectViewName(state);
  const region = view.dossier.place.get(view.dossier.context?.place ?? "")?.name ?? "";
  const { place, claim, passage } = state.link;
  return announce(state.language, view, state.announcement.about, {
    ...{ place, claim, passage },
    view: name === "context" ? region : shellWords[state.language].views[name],
    change: nowSaid(state.language, view, selectEvent(state)).spoken,
  });
}

/**
 * Says one short sentence per user action in a `role=status`, half a second after the last one, and nothing while
 * playing. It reads the state when it speaks, so that a fast series of steps is announced once. Each sentence is a new
 * element, so that the same words are spoken again.
 */
export function Announcer() {
  const { store } = useApp();
  const [said, setSaid] = useState({ serial: 0, text: "" });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const say = (known: Speech) => {
      const now = store.getState();
      const text = sentenceOf(known, now);
      if (text !== null) setSaid({ serial: now.announcement.serial, text });
    };
    const speak = () => {
      if (speech) say(speech);
      else fetchSpeech().then(say, () => undefined);
    };
    fetchSpeech().catch(() => undefined);
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.announcement.serial === previous.announcement.serial || state.playing) return;
      clearTimeout(timer.current);
      timer.current = setTimeout(speak, QUIET_MS);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer.current);
    };
  }, [store]);
  return (
    <p className="visually-hidden" role="status">
      <span key={said.serial}>{said.text}</span>
    </p>
  );
}
