import { eventMessage } from "./messages.ts";

/** Where the height comes from, and word of when it may have changed. */
export type HeightSource = {
  measure(): number;
  watch(onChange: () => void): () => void;
  /** Tells the browser itself (`frame-sizing: content-height`). Says whether it could. */
  offer?(height: number): boolean;
};

/** What a host needs to know of a frame's address to be spoken to in its own dialect. */
export type Dialects = { childId: string | null; secret: string | null };

function param(text: string, name: string): string | null {
  const value = new URLSearchParams(text).get(name);
  return value !== null && /^[\w-]{1,80}$/.test(value) ? value : null;
}

/** Reads Pym's `childId` from the query and WordPress's `secret` from the hash, which may hold our camera as well. */
export function dialectsOf({ search, hash }: { search: string; hash: string }): Dialects {
  // WordPress appends `#?secret=…` even where there is a hash, so "#" and "?" separate as "&" does.
  return { childId: param(search, "childId"), secret: param(hash.replace(/[#?]/g, "&"), "secret") };
}

/** The messages that say a height: ours, AMP (also Sidechain, newswire), Pym and WordPress. */
function heightMessages(height: number, { childId, secret }: Dialects): unknown[] {
  return [
    eventMessage("height", height),
    { sentinel: "amp", type: "embed-size", height },
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
    ...(secret === null ? [] : [{ message: "height", value: height, secret }]),
  ];
}

/** A host script that came late asks for what it missed: WordPress says "ready", newswire "frames-init", Pym its width. */
export function asksForHeight(data: unknown, { childId, secret }: Dialects): boolean {
  if (typeof data === "string") return childId !== null && data.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`);
  if (typeof data !== "object" || data === null) return false;
  if ("sentinel" in data) return data.sentinel === "amp" && "type" in data && data.type === "frames-init";
  return secret !== null && "message" in data && data.message === "ready" && "secret" in data && data.secret === secret;
}

const QUIET_MS = 120;

/** Says the height at the start and when it changed by a pixel. Returns what repeats it, and what stops it. */
export function announceHeight(
  source: HeightSource,
  dialects: Dialects,
  post: (message: unknown) => void,
): { repeat: () => void; stop: () => void } {
  let last = -1;
  let offered = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (always: boolean) => {
    const height = Math.ceil(source.measure());
    if (!Number.isFinite(height) || height <= 0) return;
    if (height !== offered && source.offer?.(height)) offered = height;
    if (!always && Math.abs(height - last) < 1) return;
    last = height;
    for (const message of heightMessages(height, dialects)) post(message);
  };
  say(true);
  const unwatch = source.watch(() => {
    clearTimeout(timer);
    timer = setTimeout(() => say(false), QUIET_MS);
  });
  return {
    repeat: () => say(true),
    stop() {
      clearTimeout(timer);
      unwatch();
    },
  };
}

/** Heights of the mock-ups, for the time before the frame is laid out. */
const expected = { narrow: 420, wide: 480, breakpoint: 480 } as const;

/** The embed's parts, and the map at the height it would like: its own, which fills the frame, would grow for ever. */
function naturalHeight(root: HTMLElement): number {
  const app = root.querySelector<HTMLElement>(".embed-app");
  const width = root.ownerDocument.documentElement.clientWidth;
  const first = width > 0 && width < expected.breakpoint ? expected.narrow : expected.wide;
  // What stands in a frame that is too small for the map is no measure of the map.
  if (!app || width === 0 || app.matches(".embed-tiny")) return first;
  let height = 0;
  for (const part of app.children) {
    if (!(part instanceof HTMLElement)) continue;
    const style = getComputedStyle(part);
    if (style.position === "absolute" || style.position === "fixed" || style.display === "none") continue;
    const wanted = Number.parseFloat(style.getPropertyValue("--natural-height"));
    height += Number.isFinite(wanted) ? wanted : part.offsetHeight;
  }
  return height > 0 ? height : first;
}

/** Lets the browser measure the page at its natural height (CSS Sizing 4); nothing of it is painted. */
function offerHeight(root: HTMLElement, height: number): boolean {
  const app = root.querySelector<HTMLElement>(".embed-app");
  const frame = root.ownerDocument.defaultView;
  if (!app || !frame || !("requestResize" in frame) || typeof frame.requestResize !== "function") return false;
  app.style.height = `${height}px`;
  try {
    frame.requestResize();
    return true;
  } catch {
    // In an object or embed element there is nothing to resize.
    return false;
  } finally {
    app.style.removeProperty("height");
  }
}

/** The height of the embed in `root`, watched without relying on frames being drawn: a hidden frame draws none. */
export function heightOf(root: HTMLElement): HeightSource {
  return {
    measure: () => naturalHeight(root),
    offer: (height) => offerHeight(root, height),
    watch(onChange) {
      const sizes = new ResizeObserver(onChange);
      let watched: Element[] = [];
      const observe = () => {
        const parts = [...(root.querySelector(".embed-app")?.children ?? [])];
        if (parts.length === watched.length && parts.every((part, n) => part === watched[n])) return;
        watched = parts;
        sizes.disconnect();
        for (const part of parts) sizes.observe(part);
        onChange();
      };
      // The app is drawn some time after this starts, and its parts come and go.
      const drawn = new MutationObserver(observe);
      drawn.observe(root, { childList: true, subtree: true });
      observe();
      return () => {
        sizes.disconnect();
        drawn.disconnect();
      };
    },
  };
}
