import { within } from "./within.ts";

/** How long the page's files are asked for before it is loaded without their answers, in milliseconds. */
const PATIENCE = 3000;

/** Loads the page anew in the state of its address; files of its code first, past a wrong answer kept in the cache. */
export async function loadAnew(): Promise<void> {
  const files = performance.getEntriesByType("resource").map(({ name }) => name);
  const own = new Set(files.filter((name) => name.includes("/assets/")));
  const asked = Promise.allSettled([...own].map((file) => fetch(file, { cache: "no-cache" })));
  await within(PATIENCE, asked).catch(() => undefined);
  location.reload();
}
