import { statSync } from "node:fs";

/**
 * A `Range` header as sirv can answer it: one range from its first to its last byte. The last n bytes are counted from
 * the file's size. Undefined, so that the whole file is sent, for whatever else the standard lets a server ignore:
 * several ranges, other units, an end before the start (RFC 9110, section 14.2).
 *
 * @param file path of the file asked for; a folder or nothing has no ranges
 */
export function rangeFor(header: string | undefined, file: string): string | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  const [, first = "", last = ""] = match ?? [];
  if (first === "" && last === "") return undefined;
  if (first === "") {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const wanted = Number(last);
    return wanted === 0 || size === 0 ? undefined : `bytes=${Math.max(0, size - wanted)}-${size - 1}`;
  }
  return last !== "" && Number(last) < Number(first) ? undefined : `bytes=${first}-${last}`;
}
