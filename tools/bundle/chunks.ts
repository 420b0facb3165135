import type { Rolldown } from "vite";

type Modules = { getModuleInfo: (id: string) => Pick<Rolldown.ModuleInfo, "importedIds"> | null };

/** What React is made of. It changes seldom, so it stays in a reader's cache when the rest changes. */
export const REACT = /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/;

/** All that a module imports before it runs, itself left out: what is imported later is not followed. */
function importedBy(entry: string, modules: Modules): Set<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const next of modules.getModuleInfo(id)?.importedIds ?? [])
      if (next !== entry && !found.has(next)) {
        found.add(next);
        waiting.push(next);
      }
  return found;
}

/**
 * Puts all scripts that an entry needs before it runs into one chunk. Without it the bundler makes a chunk for each
 * combination of views that share something: two dozen requests before the page can be used, which compress worse. The
 * entry's style sheets stay its own, because other pages use parts of the chunk.
 */
export function chunkOf(name: string, entry: string): (id: string, modules: Modules) => string | null {
  const known = new WeakMap<Modules, Set<string>>();
  return (id, modules) => {
    const needed = known.get(modules) ?? importedBy(entry, modules);
    known.set(modules, needed);
    return needed.has(id) && !/\.css$/.test(id) ? name : null;
  };
}

/**
 * Chunks of words, one for each language but that of the code: `words-fr`. Null for every other module, among them the
 * words that only a page with another collection of sources asks for.
 */
export function wordsChunk(id: string): string | null {
  if (id.endsWith("anysource.ts")) return null;
  const language = /[\\/]src[\\/]words[\\/]([a-z]{2})[\\/]/.exec(id)?.[1];
  return language === undefined ? null : `words-${language}`;
}
