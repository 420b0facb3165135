import { type RefObject, useEffect, useRef } from "react";

/** Takes the focus to a control of a panel that opens, and back to where it was when the panel goes. */
export function useFocusOnOpen<Control extends HTMLElement>(isWanted = true): RefObject<Control | null> {
  const control = useRef<Control>(null);
  useEffect(() => {
    if (!isWanted) return;
    const before = document.activeElement;
    control.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [isWanted]);
  return control;
}
