import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { selectViewName } from "#state/select.ts";
import { useAppState } from "#ui/context.tsx";
import { pressed } from "#ui/keys/pressed.ts";
import { SavedCopy } from "#ui/SavedCopy.tsx";
import { forgetWish, type HandoutParts, type HandoutWish, handoutStore, prepareHandout } from "./handout.ts";

/** The views with a map: there the handout's parts are fetched after it, elsewhere at once. */
const mapViews: readonly string[] = ["map", "context"];

/** Prints by the keyboard while the parts are still to be fetched: the browser would not wait for them. */
function usePrintKey(framed: boolean): void {
  useEffect(() => {
    // A frame may not be allowed to print; there the key stays the browser's.
    if (framed) return;
    const onKey = (event: KeyboardEvent) => {
      const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && pressed(event) === "p";
      if (!isPrint || handoutStore.getState().parts) return;
      event.preventDefault();
      prepareHandout()
        .catch(() => undefined)
        .finally(() => print());
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [framed]);
}

/** Puts the handout into the page while the browser prints it; until its parts are there the page itself is printed. */
export function PrintRoot() {
  const status = useAppState((state) => state.mapStatus);
  const framed = useAppState((state) => state.framed);
  const hasMap = mapViews.includes(useAppState(selectViewName));
  usePrintKey(framed);
  const [shown, setShown] = useState<{ parts: HandoutParts; wish: HandoutWish } | null>(null);
  useEffect(() => {
    const begin = () => {
      const { parts, wish } = handoutStore.getState();
      // The pages are taken when this event ends, so the handout must be drawn before.
      if (parts) flushSync(() => setShown({ parts, wish }));
    };
    const end = () => {
      forgetWish();
      setShown(null);
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  useEffect(() => {
    if (framed || (hasMap && status === "waiting")) return;
    const timer = setTimeout(() => prepareHandout().catch(() => undefined));
    return () => clearTimeout(timer);
  }, [framed, hasMap, status]);
  if (!shown) return <SavedCopy />;
  const { Handout, land } = shown.parts;
  return <Handout land={land} {...shown.wish} />;
}
