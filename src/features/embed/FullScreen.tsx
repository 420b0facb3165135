import { useSyncExternalStore } from "react";
import { useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { embedWords } from "#words/embed.ts";

/** The host is asked for more room by this event of the document; `src/features/embed` passes it on. */
const REQUEST = "sitmap:fullscreenrequest";

function subscribe(onChange: () => void): () => void {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/** A button where the host lets a frame fill the screen; nothing elsewhere: the link to the full page stands beside it. */
export function FullScreenButton() {
  const words = useWords(embedWords);
  const isAllowed = useSyncExternalStore(
    subscribe,
    () => document.fullscreenEnabled,
    () => false,
  );
  const isOn = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null,
    () => false,
  );
  if (!isAllowed) return null;
  const toggle = async () => {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
    } catch {
      document.dispatchEvent(new Event(REQUEST));
    }
  };
  return (
    <button
      type="button"
      className="button icon large embed-fullscreen"
      aria-label={words.fullScreen}
      aria-pressed={isOn}
      title={words.fullScreen}
      onClick={() => void toggle()}
    >
      <Icon name="fit" />
    </button>
  );
}
