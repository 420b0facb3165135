import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { useAppState } from "#ui/context.tsx";
import { forgetWish, type HandoutParts, type HandoutWish, handoutStore, prepareHandout } from "./handout.ts";

/** Milliseconds after the map has drawn until the handout's parts are fetched: printing should work at once. */
const IDLE_AFTER = 4000;

/**
 * Puts the handout into the page while the browser prints it, whether by the button or by Ctrl+P. Until its parts are
 * there, and in a frame that never asked for them, the page itself is printed.
 */
export function PrintRoot() {
  const status = useAppState((state) => state.mapStatus);
  const framed = useAppState((state) => state.framed);
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
    if (framed || status === "waiting") return;
    const timer = setTimeout(() => prepareHandout().catch(() => undefined), IDLE_AFTER);
    return () => clearTimeout(timer);
  }, [framed, status]);
  if (!shown) return null;
  const { Handout, land } = shown.parts;
  return <Handout land={land} {...shown.wish} />;
}
