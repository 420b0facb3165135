import { selectTheme } from "#state/theme.ts";
import { useAppState, useIsServed } from "#ui/context.tsx";
import { useMedia } from "./useMedia.ts";

/** The theme that the page is drawn in; the system's where that chooses the colours. The served page is light. */
export function useTheme(): "light" | "dark" {
  const wanted = useAppState(selectTheme);
  const theme = useMedia("(forced-colors: active)") ? "auto" : wanted;
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const isServed = useIsServed();
  if (isServed || (theme === "auto" && !isDark)) return "light";
  return theme === "auto" ? "dark" : theme;
}
