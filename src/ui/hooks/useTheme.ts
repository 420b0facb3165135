import { selectTheme } from "#state/theme.ts";
import { useAppState, useIsServed } from "#ui/context.tsx";
import { useMedia } from "./useMedia.ts";

/** The theme that the page is drawn in. The served page does not know it and is light. */
export function useTheme(): "light" | "dark" {
  const theme = useAppState(selectTheme);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  const isServed = useIsServed();
  if (isServed || (theme === "auto" && !isDark)) return "light";
  return theme === "auto" ? "dark" : theme;
}
