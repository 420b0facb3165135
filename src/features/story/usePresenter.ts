import { useCallback, useEffect, useRef, useState } from "react";
import { readTab, writeTab } from "#state/storage.ts";
import { useApp } from "#ui/context.tsx";
import { channelName, type PresenterMessage, readMessage, type ScreenMessage } from "./presenter.ts";

const SESSION_KEY = "sitmap-presenter";

type Session = { id: string; startedAt: number };

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A new presentation, kept for this tab. */
function newSession(): Session {
  const made = { id: randomId(), startedAt: Date.now() };
  writeTab(SESSION_KEY, `${made.id} ${made.startedAt}`);
  return made;
}

/** The presentation of this tab, kept over a reload where the browser allows it. */
function tabSession(): Session {
  const [id = "", startedAt = ""] = (readTab(SESSION_KEY) ?? "").split(" ");
  if (channelName(id) && Number(startedAt) > 0) return { id, startedAt: Number(startedAt) };
  return newSession();
}

type Presenter = {
  /** Opens the window. False where the browser opens none: the notes are then shown in the page. */
  open: () => boolean;
};

/**
 * Keeps the presenter's window in step: says what the screen shows after every change and when asked, and does what the
 * window's buttons ask. A tab that was duplicated brings the other's session with it: it asks whose the session is, and
 * takes one of its own where a presentation answers.
 */
export function usePresenter(
  screen: Omit<ScreenMessage, "kind" | "startedAt">,
  onAsk: (message: PresenterMessage) => void,
): Presenter {
  const { root } = useApp();
  const [session, setSession] = useState(tabSession);
  const channel = useRef<BroadcastChannel | null>(null);
  const text = JSON.stringify({ kind: "screen", ...screen, startedAt: session.startedAt });
  const latest = useRef({ text, onAsk });
  latest.current = { text, onAsk };
  useEffect(() => {
    const name = channelName(session.id);
    if (!name || typeof BroadcastChannel === "undefined") return;
    const made = new BroadcastChannel(name);
    channel.current = made;
    const by = randomId();
    let isOurs = true;
    made.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (!message) return;
      if (message.kind === "taken" && message.by === by) {
        isOurs = false;
        channel.current = null;
        setSession(newSession());
      }
      if (message.kind === "mine") made.postMessage({ kind: "taken", by: message.by });
      // Also after a tab that asked in error and said what it shows.
      if (message.kind === "mine" || message.kind === "hello") made.postMessage(JSON.parse(latest.current.text));
      if (message.kind === "turn" || message.kind === "blank") latest.current.onAsk(message);
    };
    made.postMessage({ kind: "mine", by });
    const end = () => {
      if (isOurs) made.postMessage({ kind: "ended" });
    };
    // A closed page runs no clean-up; one that is only loaded again, or come back to, speaks up again.
    const resume = () => made.postMessage(JSON.parse(latest.current.text));
    addEventListener("pagehide", end);
    addEventListener("pageshow", resume);
    return () => {
      removeEventListener("pagehide", end);
      removeEventListener("pageshow", resume);
      end();
      made.close();
      channel.current = null;
    };
  }, [session]);
  useEffect(() => {
    channel.current?.postMessage(JSON.parse(text));
  }, [text]);
  // A reload keeps the session; the end of the story does not.
  useEffect(() => {
    let isLeaving = false;
    const onHide = () => {
      isLeaving = true;
    };
    window.addEventListener("pagehide", onHide);
    return () => {
      window.removeEventListener("pagehide", onHide);
      if (!isLeaving) writeTab(SESSION_KEY, null);
    };
  }, []);
  const open = useCallback(() => {
    const address = new URL("presenter.html", root);
    address.hash = session.id;
    const opened = window.open(address.href, `sitmap-presenter-${session.id}`, "popup,width=960,height=720");
    return opened !== null;
  }, [root, session]);
  return { open };
}
