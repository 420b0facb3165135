import { within } from "./within.ts";

/** How long the page's files are asked for before it is loaded without their answers, in milliseconds. */
const PATIENCE = 3000;

/**
 * Loads the page anew in the state that its address holds: a browser remembers for the whole page that a part of its
 * code did not come. The files of its code are asked for first, past an answer in their place that it may have kept.
 */
export async function loadAnew(): Promise<void> {
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  const own = new Set(files.filter((name) => name.includes("/assets/")));
  const asked = Promise.allSettled([...own].map((file) => fetch(file, { cache: "no-cache" })));
  await within(PATIENCE, asked).catch(() => undefined);
  location.reload();
}
