import { type RefObject, useLayoutEffect, useState } from "react";

/** Sizes of a step's paragraph, as shares of the usual one; the first is that of the card. */
const SIZES = ["var(--type)", "min(var(--type), 1.2)", "min(var(--type), 1.1)", "1"] as const;
/** Height in pixels that the card's lower edge may take for the button that leads on. */
const EDGE = 44;

/** Sets a step's paragraph smaller where it would go on below the card's lower edge: it is what the step says. */
export function useSaysInSight(card: RefObject<HTMLElement | null>): void {
  const [, setSize] = useState("");
  useLayoutEffect(() => {
    const onResize = () => setSize(`${innerWidth} ${innerHeight}`);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, []);
  // After every drawing: step, language, type and window decide.
  useLayoutEffect(() => {
    const element = card.current;
    const says = element?.querySelector(".story-says");
    if (!element || !says) return;
    for (const size of SIZES) {
      element.style.setProperty("--says", size);
      const bottom = says.getBoundingClientRect().bottom + element.scrollTop;
      if (bottom <= element.getBoundingClientRect().bottom - EDGE) break;
    }
  });
}
