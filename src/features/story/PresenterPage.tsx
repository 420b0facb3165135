import { useCallback, useEffect, useRef, useState } from "react";
import { pressed } from "#ui/keys/pressed.ts";
import { areKeysOff } from "#ui/keys/useKeys.ts";
import { type Language, locales } from "#words/language.ts";
import { storyWords } from "#words/story.ts";
import { hasWords, loadWords } from "#words/tables.ts";
import { presentCommand } from "./keys.ts";
import { channelName, formatElapsed, type PresenterMessage, readMessage, type ScreenMessage } from "./presenter.ts";
import { StepArrow } from "./StepArrow.tsx";

type Say = (message: PresenterMessage) => void;

/** Listens to the presentation and asks it what it shows; also after a reload of either window. */
function useChannel(session: string): { screen: ScreenMessage | null; hasEnded: boolean; say: Say } {
  const [screen, setScreen] = useState<ScreenMessage | null>(null);
  const [hasEnded, setEnded] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const name = channelName(session);
    if (!name) return;
    const made = new BroadcastChannel(name);
    channel.current = made;
    made.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message?.kind === "screen") setScreen(message);
      if (message?.kind === "screen" || message?.kind === "ended") setEnded(message.kind === "ended");
    };
    made.postMessage({ kind: "hello" });
    return () => {
      made.close();
      channel.current = null;
    };
  }, [session]);
  const say = useCallback<Say>((message) => channel.current?.postMessage(message), []);
  return { screen, hasEnded, say };
}

/** The language wanted once its words are there; until then, and where they cannot be had, the page speaks English. */
function useSpoken(wanted: Language): Language {
  const [, setLoaded] = useState<Language>();
  useEffect(() => {
    loadWords(wanted).then(
      () => setLoaded(wanted),
      () => undefined,
    );
  }, [wanted]);
  return hasWords(wanted) ? wanted : "en";
}

function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function useKeys(say: Say, isBlank: boolean): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isButton = event.target instanceof HTMLElement && event.target.closest("button") !== null;
      const command = presentCommand(pressed(event), {
        inMap: false,
        uses: isButton ? "space" : "none",
        isOff: areKeysOff(),
      });
      if (command?.does === "turn") say({ kind: "turn", turn: command.turn });
      else if (command?.does === "blank") say({ kind: "blank" });
      else if (command?.does === "start") {
        // Never loads this window anew. It cannot fill the other one's screen, but can show it again.
        if (isBlank) say({ kind: "blank" });
      } else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [say, isBlank]);
}

function Buttons({ language, screen, say }: { language: Language; screen: ScreenMessage; say: Say }) {
  const words = storyWords[language];
  const { n, total, isExplored, isBlank } = screen;
  const arrow = (to: "previous" | "next", isEnd: boolean) => (
    <StepArrow to={to} words={words} isEnd={isEnd} onClick={() => say({ kind: "turn", turn: to })} />
  );
  return (
    <div className="presenter-buttons">
      {arrow("previous", n <= 1)}
      <span className="story-count">{words.count(n, total)}</span>
      {arrow("next", n >= total)}
      <button type="button" className="button large" aria-pressed={isBlank} onClick={() => say({ kind: "blank" })}>
        {isBlank ? words.unblank : words.blank}
      </button>
      {isExplored && (
        <button type="button" className="button large" onClick={() => say({ kind: "turn", turn: "back" })}>
          {words.window.back}
        </button>
      )}
    </div>
  );
}

/** The presenter's window: notes, what comes next, the time. It shows text that the presentation sends and nothing else. */
export function PresenterPage({ session, language: own }: { session: string; language: Language }) {
  const { screen, hasEnded, say } = useChannel(session);
  const now = useClock();
  useKeys(say, screen?.isBlank ?? false);
  const language = useSpoken(screen?.language ?? own);
  const words = storyWords[language];
  useEffect(() => {
    const html = document.documentElement;
    html.lang = language;
    document.title = words.window.title;
    if (screen) html.dataset.theme = screen.theme;
  }, [language, words, screen]);
  if (!screen || hasEnded)
    return (
      <main className="presenter stack">
        <h1>{words.window.title}</h1>
        <p role="status">{hasEnded ? words.window.ended : words.window.waiting}</p>
      </main>
    );
  const clock = new Intl.DateTimeFormat(locales[language], { timeStyle: "short" }).format(now);
  return (
    <main className="presenter stack">
      <header className="ends">
        <p>{screen.story}</p>
        <p>
          <span>{words.window.clock}</span> <b>{clock}</b>
        </p>
        <p>
          <span>{words.window.elapsed}</span> <b>{formatElapsed(now - screen.startedAt)}</b>
        </p>
      </header>
      <section>
        <p>
          <span className="chip-asof">{screen.date}</span>
        </p>
        <h1 aria-live="polite">{screen.title}</h1>
        <p>{screen.says}</p>
        {screen.isExplored && <p className="boxed">{words.window.explored}</p>}
        {screen.isBlank && <p className="boxed">{words.window.blanked}</p>}
      </section>
      <section className="presenter-notes" aria-label={words.notes}>
        <h2>{words.notes}</h2>
        <p>{screen.notes || words.window.noNotes}</p>
      </section>
      <section>
        <h2>{words.window.nextStep}</h2>
        <p>
          <b>{screen.nextTitle ?? words.window.lastStep}</b>
        </p>
      </section>
      <Buttons language={language} screen={screen} say={say} />
    </main>
  );
}
