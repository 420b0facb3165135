import { useEffect } from "react";
import { readStored, writeStored } from "#state/storage.ts";
import { useApp } from "#ui/context.tsx";
import { commandFor } from "./commands.ts";
import { pressed } from "./pressed.ts";

const KEYS_OFF = "sitmap-keys-off";

/** Has the reader switched single-key shortcuts off (WCAG 2.1.4)? Kept in the browser. */
export function areKeysOff(): boolean {
  return readStored(KEYS_OFF) === "1";
}

export function switchKeysOff(isOff: boolean): void {
  writeStored(KEYS_OFF, isOff ? "1" : null);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName)) &&
    !(target instanceof HTMLInputElement && target.type === "range")
  );
}

/** Runs single-key commands while the page has focus, outside text fields and dialogs, unless they are switched off. */
export function useKeys(): void {
  const { store, actions } = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const state = store.getState();
      if (state.dialog !== "none" || state.link.static || state.link.embed) return;
      const key = pressed(event);
      // Esc is no letter that somebody could say or type by chance: it also works where those are switched off.
      if (key === "Escape") {
        if (state.link.claim) actions.closeClaim();
        else if (state.link.place) actions.selectPlace(undefined);
        return;
      }
      if (areKeysOff()) return;
      const command = commandFor(key, event.shiftKey);
      if (!command) return;
      event.preventDefault();
      command.run(state, actions);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [store, actions]);
}
