import { Suspense, useEffect, useRef } from "react";
import { Details } from "#features/details/Details.tsx";
import { laterInEmbed } from "#features/shell/later.tsx";
import { useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
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
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [takesFocus]);
  const latest = useRef(onClose);
  latest.current = onClose;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) latest.current();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <div className="embed-panel">
      <div className="embed-panel-head">
        <strong>{dossier.title}</strong>
        <button ref={close} type="button" className="button icon large" aria-label={words.closePanel} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <Suspense fallback={null}>{ofStep ? <laterInEmbed.stepReceipts.Part /> : <Details />}</Suspense>
    </div>
  );
}
