/**
 * What the browser keeps under a key, or null: nothing kept, or no storage. In a cross-site frame the mere mention of
 * `localStorage` throws, so nothing else may touch it. Never throws.
 */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it where it is null. Returns whether that worked; never throws. */
export function writeStored(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
