import { useEffect } from "react";
import { selectTheme } from "#state/theme.ts";
import { useAppState, useIsServed } from "#ui/context.tsx";
import { useMedia } from "./useMedia.ts";

/**
 * The theme that the page is drawn in. Where the system chooses the colours it is the system's. What is drawn otherwise
 * there, or where the reader asks for more contrast, is fetched. The served page does not know it and is light.
 */
export function useTheme(): "light" | "dark" {
  const wanted = useAppState(selectTheme);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const isForced = useMedia("(forced-colors: active)");
  const isStrong = useMedia("(prefers-contrast: more)");
  const isServed = useIsServed();
  useEffect(() => {
    if (isForced || isStrong) void import("#ui/forced.css");
  }, [isForced, isStrong]);
  const theme = isForced ? "auto" : wanted;
  if (isServed || (theme === "auto" && !isDark)) return "light";
  return theme === "auto" ? "dark" : theme;
}
