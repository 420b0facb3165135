import type { Link } from "#link/link.ts";
import { parseLink, shareLink } from "#link/permalink.ts";
import { readTab, writeTab } from "#state/storage.ts";
import type { AppStore } from "#state/store.ts";

/** Where in this tab the link is kept that a story was started from. */
const KEY = "sitmap-story-from";

/** Where each page's story was started from, for the way back. Of the moment, so not part of the link. */
const origins = new WeakMap<AppStore, Link>();

/** Was this page not asked for anew, but loaded again or come back to? */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type !== "navigate";
}

/** Remembers where the story was started from, also over a reload where the browser allows it. */
export function keepOrigin(store: AppStore, link: Link): void {
  origins.set(store, link);
  writeTab(KEY, shareLink(link));
}

/** Where the story was started from, and forgets it; null where the page was opened in the story. */
export function takeOrigin(store: AppStore): Link | null {
  const kept = readTab(KEY);
  const origin = origins.get(store) ?? (kept !== null && isReturn() ? linkOf(kept) : null);
  origins.delete(store);
  writeTab(KEY, null);
  return origin;
}

function linkOf(kept: string): Link {
  const { search, hash } = new URL(kept, location.origin);
  return parseLink(search, hash).link;
}
