import { useWords } from "#ui/context.tsx";
import { canFillScreen, toggleFullScreen, useFullScreen } from "#ui/hooks/useFullScreen.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { embedWords } from "#words/embed.ts";

/** The host is asked for more room by this event of the document; `src/features/embed` passes it on. */
const REQUEST = "sitmap:fullscreenrequest";

/** A button where the host lets a frame fill the screen; nothing elsewhere: the link to the full page stands beside it. */
export function FullScreenButton() {
  const words = useWords(embedWords);
  const isOn = useFullScreen();
  if (!canFillScreen()) return null;
  const toggle = () => toggleFullScreen().catch(() => document.dispatchEvent(new Event(REQUEST)));
  return (
    <IconButton
      className="large embed-fullscreen"
      icon="fit"
      label={words.fullScreen}
      aria-pressed={isOn}
      onClick={() => void toggle()}
    />
  );
}
