import type { Link } from "#state/link.ts";
import { useAppState } from "#ui/context.tsx";
import { servedMap } from "./served.ts";
import { useMapTheme } from "./useMedia.ts";

const nodes = servedMap ? [...servedMap.childNodes] : [];
const servedLanguage = typeof document === "undefined" ? "" : document.documentElement.lang;

/** Parts of a link with which the map shows other marks than the served ones. */
const changing = ["date", "from", "to", "known", "actors", "layers", "view", "bbox"] as const satisfies (keyof Link)[];

function attach(element: HTMLElement | null): void {
  element?.append(...nodes);
}

/**
 * The map as it came with the page, until the code that draws it is there: land, marks and legend, not yet to be used.
 * Where the page shows another state than the served one, the marks are hidden.
 */
export function ServedMap() {
  const isAsServed = useAppState(
    ({ link, language }) => language === servedLanguage && changing.every((key) => link[key] === undefined),
  );
  const theme = useMapTheme();
  return (
    <section
      ref={attach}
      id="map-region"
      className={`map-surface ${theme} poster${isAsServed ? "" : " undated"}`}
      aria-label={servedMap?.getAttribute("aria-label") ?? undefined}
    />
  );
}
