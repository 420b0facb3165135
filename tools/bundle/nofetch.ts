import type { Plugin } from "vite";

/** Modules that citation-js loads to fetch references from the web, which the page never does. */
const fetchers = new Set(["node-fetch", "sync-fetch"]);
const STUB = "\0no-fetch";

/** Leaves node's fetch out of the bundle: it is large and breaks where there is no node. */
export function withoutFetch(): Plugin {
  return {
    name: "without-fetch",
    enforce: "pre",
    resolveId: (id) => (fetchers.has(id) ? STUB : null),
    load: (id) =>
      id === STUB
        ? "export const Headers = globalThis.Headers; export default () => { throw new Error('nothing is fetched'); };"
        : null,
  };
}
