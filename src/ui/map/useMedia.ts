import { useCallback, useSyncExternalStore } from "react";
import { useAppState } from "#ui/context.tsx";

/** Whether a media query holds; false where there is no browser. */
export function useMedia(query: string): boolean {
  const watch = useCallback(
    (onChange: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", onChange);
      return () => list.removeEventListener("change", onChange);
    },
    [query],
  );
  return useSyncExternalStore(
    watch,
    () => matchMedia(query).matches,
    () => false,
  );
}

/** Theme of the drawing: the link's, else light in an embed, else the system's. */
export function useMapTheme(): "light" | "dark" {
  const theme = useAppState((state) => state.link.theme);
  const isEmbed = useAppState((state) => state.link.embed === true);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  if (theme === "light" || theme === "dark") return theme;
  return isDark && !(isEmbed && theme === undefined) ? "dark" : "light";
}
