import { useSyncExternalStore } from "react";

let slot: HTMLElement | null = null;
const listeners = new Set<() => void>();

function setSlot(element: HTMLElement | null): void {
  slot = element;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Room outside the map for the key to its signs, which the map fills while its own legend is closed. One on a page. */
export function KeySlot() {
  return <div ref={setSlot} className="key-slot" />;
}

/** The element that `KeySlot` keeps; null where there is none. */
export function useKeySlot(): HTMLElement | null {
  return useSyncExternalStore(
    subscribe,
    () => slot,
    () => null,
  );
}
