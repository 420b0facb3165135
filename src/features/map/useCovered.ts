import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import type { Box } from "#geo/box.ts";

/** Times in a frame that what lies on the map may change with what is drawn. */
const MOST_CHANGES = 4;

/** What lies on the map now; null where the usual chrome does. A moving map is not measured again. */
export function useCovered(
  region: RefObject<HTMLElement | null>,
  covers: ((region: HTMLElement) => Box[]) | undefined,
  isMoving: boolean,
): readonly Box[] | null {
  const [covered, setCovered] = useState<readonly Box[] | null>(null);
  const changes = useRef(0);
  // After every commit: card and legend change with what they say.
  useLayoutEffect(() => {
    if (isMoving || !region.current) return;
    const next = covers?.(region.current) ?? null;
    if (JSON.stringify(covered) === JSON.stringify(next)) return;
    // A legend that explains what is drawn, and marks that give way to it, can push each other to and fro for ever.
    if (changes.current >= MOST_CHANGES) return;
    if (changes.current === 0) requestAnimationFrame(() => (changes.current = 0));
    changes.current += 1;
    // Then the marks keep clear of both.
    setCovered(changes.current === MOST_CHANGES ? [...(covered ?? []), ...(next ?? [])] : next);
  });
  return covered;
}
