type Area = "localStorage" | "sessionStorage";

// In a cross-site frame the mere mention of either storage throws, so nothing else may touch them.
function read(area: Area, key: string): string | null {
  try {
    return globalThis[area].getItem(key);
  } catch {
    return null;
  }
}

function write(area: Area, key: string, value: string | null): boolean {
  try {
    if (value === null) globalThis[area].removeItem(key);
    else globalThis[area].setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** What the browser keeps under a key, or null: nothing kept, or no storage. Never throws. */
export function readStored(key: string): string | null {
  return read("localStorage", key);
}

/** Keeps a value, or forgets it where it is null. Returns whether that worked; never throws. */
export function writeStored(key: string, value: string | null): boolean {
  return write("localStorage", key, value);
}

/** As `readStored`, of this tab only and until it is closed. */
export function readTab(key: string): string | null {
  return read("sessionStorage", key);
}

/** As `writeStored`, for this tab only and until it is closed. */
export function writeTab(key: string, value: string | null): boolean {
  return write("sessionStorage", key, value);
}
