import type { Theme } from "#link/link.ts";
import type { AppState } from "./store.ts";

/** The reader's own wish, which the browser keeps. It is no part of the link, so that nobody passes it on. */
export type OwnTheme = {
  theme: "light" | "dark";
  /** Chosen on this page, and not before: then it wins over what links ask for. */
  isNew: boolean;
};

/** The wish that a browser has kept; null where it has none that we know. */
export function keptTheme(kept: string | null): OwnTheme | null {
  return kept === "light" || kept === "dark" ? { theme: kept, isNew: false } : null;
}

/**
 * The one rule of the theme: what the reader chose on this page, what the link asks for, light in an embed, what the
 * browser has kept, and else `auto`, the system's. `public/head.js` says the same before the first paint.
 */
export function selectTheme({ link, ownTheme }: Pick<AppState, "link" | "ownTheme">): Theme {
  if (ownTheme?.isNew) return ownTheme.theme;
  return link.theme ?? (link.embed ? "light" : (ownTheme?.theme ?? "auto"));
}
