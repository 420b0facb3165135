import { keysWhere } from "./keys.ts";
import type { Link } from "./link.ts";
import { mergeHash, mergeSearch, type ParsedLink, parseLink, partText, shareLink } from "./permalink.ts";

/** The few things of a window that an address needs; `window` is one. */
export type AddressEnv = {
  readonly location: { readonly href: string };
  readonly history: {
    readonly state: unknown;
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: "popstate" | "hashchange", listener: () => void): void;
  removeEventListener(type: "popstate" | "hashchange", listener: () => void): void;
};

/** What became of a write; `delayed`: it follows in a moment; `refused`: the browser does not allow it. */
export type AddressWrite = "pushed" | "replaced" | "delayed" | "unchanged" | "refused";

/** What a reader would call another page: going back leads to it. */
const pageKeys = keysWhere((row) => row.pushes === true);

/** Safari throws after 100 calls in 30 seconds; this leaves it room for pushes. */
const REPLACE_INTERVAL = 400;

type Pace = { last: number; pending?: { timer: ReturnType<typeof setTimeout>; link: Link; href: string } };

const paces = new WeakMap<AddressEnv, Pace>();

function paceOf(env: AddressEnv): Pace {
  const known = paces.get(env);
  if (known) return known;
  const pace: Pace = { last: Number.NEGATIVE_INFINITY };
  paces.set(env, pace);
  return pace;
}

function parse(env: AddressEnv): ParsedLink {
  const { search, hash } = new URL(env.location.href);
  return parseLink(search, hash);
}

/** Compared by meaning: to write an address anew that says the same would cut off the way forward. */
function says(env: AddressEnv, link: Link): boolean {
  return shareLink(parse(env).link) === shareLink(link);
}

function write(env: AddressEnv, link: Link, how: "push" | "replace"): AddressWrite {
  try {
    const url = new URL(env.location.href);
    const search = mergeSearch(url.search, link);
    const hash = mergeHash(url.hash, link.camera);
    url.search = search;
    url.hash = hash;
    if (url.href === env.location.href) return "unchanged";
    if (how === "push") env.history.pushState(null, "", url.href);
    else env.history.replaceState(env.history.state, "", url.href);
    return how === "push" ? "pushed" : "replaced";
  } catch {
    return "refused";
  }
}

function cancel(pace: Pace): void {
  if (pace.pending) clearTimeout(pace.pending.timer);
  delete pace.pending;
}

/** Does what was delayed, unless the reader has gone elsewhere meanwhile: that entry is not ours to change. */
function flush(env: AddressEnv, pace: Pace): void {
  const pending = pace.pending;
  cancel(pace);
  if (pending?.href !== env.location.href) return;
  pace.last = performance.now();
  write(env, pending.link, "replace");
}

function replace(env: AddressEnv, link: Link): AddressWrite {
  const pace = paceOf(env);
  const wait = pace.last + REPLACE_INTERVAL - performance.now();
  cancel(pace);
  if (wait > 0) {
    pace.pending = { timer: setTimeout(() => flush(env, pace), wait), link, href: env.location.href };
    return "delayed";
  }
  pace.last = performance.now();
  return write(env, link, "replace");
}

/**
 * Makes the address bar say `link`, which followed `previous`. In a frame the current entry is replaced, so that the
 * host article's Back button stays the reader's own. Outside, another place, view, claim, source, story or step gets an
 * entry of its own and all else replaces. Replacements come at most every 400 ms, the last one always. Foreign parts of
 * query and hash stay. Never throws.
 */
export function writeAddress(
  env: AddressEnv,
  link: Link,
  previous: Link,
  { framed }: { framed: boolean },
): AddressWrite {
  try {
    const pace = paceOf(env);
    if (says(env, link)) {
      cancel(pace);
      return "unchanged";
    }
    const turnsPage = pageKeys.some((key) => partText(link, key) !== partText(previous, key));
    if (framed || !turnsPage) return replace(env, link);
    flush(env, pace);
    return write(env, link, "push");
  } catch {
    return "refused";
  }
}

/** Calls `onLink` once whenever the reader goes back or forward or edits the hash. Returns what stops it. */
export function watchAddress(env: AddressEnv, onLink: (parsed: ParsedLink) => void): () => void {
  let announced: string | undefined;
  const onPop = () => {
    announced = env.location.href;
    onLink(parse(env));
  };
  const onHash = () => {
    const repeated = announced === env.location.href;
    announced = undefined;
    if (!repeated) onLink(parse(env));
  };
  env.addEventListener("popstate", onPop);
  env.addEventListener("hashchange", onHash);
  return () => {
    env.removeEventListener("popstate", onPop);
    env.removeEventListener("hashchange", onHash);
  };
}
