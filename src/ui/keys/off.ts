import { readStored, writeStored } from "#state/storage.ts";

const KEYS_OFF = "sitmap-keys-off";

/** Has the reader switched single-key shortcuts off (WCAG 2.1.4)? Kept in the browser. */
export function areKeysOff(): boolean {
  return readStored(KEYS_OFF) === "1";
}

export function switchKeysOff(isOff: boolean): void {
  writeStored(KEYS_OFF, isOff ? "1" : null);
}
