import { useState } from "react";
import { keysWhere } from "#link/keys.ts";
import { useAppState, useIsServed } from "#ui/context.tsx";
import { servedMap } from "./served.ts";

const nodes = servedMap ? [...servedMap.childNodes] : [];
const servedLanguage = typeof document === "undefined" ? "" : document.documentElement.lang;

/** Parts of a link with which the map shows other marks than the served ones. */
const changing = keysWhere((row) => row.map === "marks");

/** Puts the nodes into another section than the served one. */
function attach(element: HTMLElement | null): void {
  if (element !== servedMap) element?.append(...nodes);
}

/** Makes React leave alone what is in the served section when that is taken over. */
const asItIs = { __html: "" };

/** The map as it came with the page, until its code is there; its marks are hidden where they show another state. */
export function ServedMap() {
  const isAsServed = useAppState(
    ({ link, language }) => language === servedLanguage && changing.every((key) => link[key] === undefined),
  );
  const isServed = useIsServed();
  const [isTakenOver] = useState(isServed);
  return (
    <section
      ref={attach}
      id="map-region"
      className={`map-surface poster${isAsServed ? "" : " undated"}`}
      aria-label={servedMap?.getAttribute("aria-label") ?? undefined}
      {...(isTakenOver && { dangerouslySetInnerHTML: asItIs, suppressHydrationWarning: true })}
    />
  );
}
