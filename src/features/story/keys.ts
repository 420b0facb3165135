import type { Turn } from "#state/player.ts";

export type PresentCommand =
  | { does: "turn"; turn: Turn }
  | { does: "start" | "fullScreen" | "blank" | "presenter" | "receipts" | "legend" | "exit" };

/** What else decides what a key means. */
export type KeyContext = {
  /** Focus is in the map, whose arrows pan. */
  inMap: boolean;
  /** Focus is on something that uses the key itself: a button uses Space, a slider the arrows. */
  uses: "none" | "space" | "arrows" | "text";
  /** Single-key shortcuts are switched off. */
  isOff: boolean;
};

const turns: Readonly<Record<string, Turn>> = {
  ArrowRight: "next",
  PageDown: "next",
  " ": "next",
  ArrowLeft: "previous",
  PageUp: "previous",
  Home: "first",
  End: "last",
};

const letters: Readonly<Record<string, PresentCommand>> = {
  f: { does: "fullScreen" },
  s: { does: "presenter" },
  r: { does: "receipts" },
  l: { does: "legend" },
};

/**
 * The command of a key, after the habits of reveal.js; null when the key keeps its own meaning. Page Up and Page Down
 * step from everywhere but a text field, because clickers send them, as they send F5 and Escape in turn for "start" and
 * "stop" and a full stop for a black screen, also where letters are switched off; the other keys give way to what has
 * the focus.
 * `b` blanks the screen in reveal.js; here it keeps its meaning, the next base, and F1 or `.` blank.
 */
export function presentCommand(key: string, context: KeyContext): PresentCommand | null {
  if (context.uses === "text") return null;
  if (key === "Escape") return { does: "exit" };
  if (key === "F5") return { does: "start" };
  if (key === "F1" || key === ".") return { does: "blank" };
  const turn = turns[key];
  if (turn) {
    const isPage = key === "PageDown" || key === "PageUp";
    if (!isPage && (context.inMap || context.uses === "arrows")) return null;
    if (key === " " && context.uses === "space") return null;
    return { does: "turn", turn };
  }
  return context.isOff ? null : (letters[key.length === 1 ? key.toLowerCase() : key] ?? null);
}
