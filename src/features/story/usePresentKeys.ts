import { useEffect, useRef } from "react";
import { useApp } from "#ui/context.tsx";
import { pressed } from "#ui/keys/pressed.ts";
import { areKeysOff } from "#ui/keys/useKeys.ts";
import { type KeyContext, type PresentCommand, presentCommand } from "./keys.ts";
import { STAGE_ID } from "./tell.ts";

function usesOf(target: HTMLElement): KeyContext["uses"] {
  if (target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName)) return "text";
  if (target instanceof HTMLInputElement)
    return target.type === "range" || target.type === "radio"
      ? "arrows"
      : target.type === "checkbox"
        ? "space"
        : "text";
  return target.closest("button, a[href], summary") ? "space" : "none";
}

/** Runs the keys of present mode before the map and the page see them; keys of an open dialog stay its own. */
export function usePresentKeys(run: (command: PresentCommand) => void): void {
  const { store } = useApp();
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      // A clicker's "start" never loads the page anew, whatever is open; Ctrl+R still does.
      const key = pressed(event);
      if (key === "F5") event.preventDefault();
      if (store.getState().dialog !== "none" || document.querySelector("dialog[open]")) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const command = presentCommand(key, {
        inMap: document.getElementById(STAGE_ID)?.contains(target) ?? false,
        uses: usesOf(target),
        isOff: areKeysOff(),
      });
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(command);
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [store]);
}
