import { useEffect, useRef, useState } from "react";
import { type AnnouncementAbout, announce } from "#prose/announce.ts";
import { nowSaid } from "#prose/nowsaid.ts";
import { selectEvent, selectView, selectViewName } from "#state/select.ts";
import { shellWords } from "#words/shell.ts";
import { useApp } from "./context.tsx";

const QUIET_MS = 500;

/**
 * Says one short sentence per user action in a `role=status`, half a second after the last one, and nothing while
 * playing. It reads the state when it speaks, so that a fast series of steps is announced once. Each sentence is a new
 * element, so that the same words are spoken again.
 */
export function Announcer() {
  const { store } = useApp();
  const [said, setSaid] = useState({ serial: 0, text: "" });
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.announcement.serial === previous.announcement.serial || state.playing) return;
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        const now = store.getState();
        const view = selectView(now);
        const about: AnnouncementAbout = now.announcement.about;
        const { serial } = now.announcement;
        if (now.announcement.text) setSaid({ serial, text: now.announcement.text });
        else if (view) {
          const name = selectViewName(now);
          const words = shellWords[now.language].views;
          const region = view.dossier.place.get(view.dossier.context?.place ?? "")?.name;
          const shown = name === "context" ? (region ?? "") : words[name];
          const { place, claim, passage } = now.link;
          const change = nowSaid(now.language, view, selectEvent(now)).spoken;
          setSaid({
            serial,
            text: announce(now.language, view, about, { place, claim, passage, view: shown, change }),
          });
        }
      }, QUIET_MS);
    });
    return () => {
      unsubscribe();
      if (timer.current) clearTimeout(timer.current);
    };
  }, [store]);
  return (
    <p className="visually-hidden" role="status">
      <span key={said.serial}>{said.text}</span>
    </p>
  );
}
