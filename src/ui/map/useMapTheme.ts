import { useAppState } from "#ui/context.tsx";
import { useMedia } from "#ui/parts/useMedia.ts";

/** Theme of the drawing: the link's, else light in an embed, else the system's. */
export function useMapTheme(): "light" | "dark" {
  const theme = useAppState((state) => state.link.theme);
  const isEmbed = useAppState((state) => state.link.embed === true);
  const isDark = useMedia("(prefers-color-scheme: dark)");
  if (theme === "light" || theme === "dark") return theme;
  return isDark && !(isEmbed && theme === undefined) ? "dark" : "light";
}
