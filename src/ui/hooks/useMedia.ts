import { useCallback, useSyncExternalStore } from "react";
import { grownQuery } from "#ui/rem.ts";

/** Does a media query match? False on the server and while the served HTML is taken over. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(grownQuery(query));
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(grownQuery(query)).matches,
    () => false,
  );
}
