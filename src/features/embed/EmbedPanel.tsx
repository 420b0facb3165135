import { Suspense, useEffect, useRef } from "react";
import { Details } from "#features/details/Details.tsx";
import { laterInEmbed } from "#features/shell/later.tsx";
import { useView, useWords } from "#ui/context.tsx";
import { useFocusOnOpen } from "#ui/hooks/useFocusOnOpen.ts";
import { IconButton } from "#ui/IconButton.tsx";
import { pressed } from "#ui/keys/pressed.ts";
import { embedWords } from "#words/embed.ts";

type Props = {
  onClose: () => void;
  /** Opened by the reader, who is to be taken there; not by the link. */
  takesFocus: boolean;
  /** All that the step of a story rests on, instead of what is selected. */
  ofStep: boolean;
};

/** The passages behind what is shown, over the map and inside the frame. */
export function EmbedPanel({ onClose, takesFocus, ofStep }: Props) {
  const words = useWords(embedWords);
  const { dossier } = useView();
  const close = useFocusOnOpen<HTMLButtonElement>(takesFocus);
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (pressed(event) === "Escape" && !event.defaultPrevented) latest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <div className="embed-panel">
      <div className="ends embed-panel-head">
        <strong>{dossier.title}</strong>
        <IconButton ref={close} className="large" icon="close" label={words.closePanel} onClick={onClose} />
      </div>
      <Suspense fallback={null}>{ofStep ? <laterInEmbed.stepReceipts.Part /> : <Details />}</Suspense>
    </div>
  );
}
