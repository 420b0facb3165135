/** A name and value of a link, decoded. The value is undefined where it is no text. */
export type Part = { name: string; value: string | undefined; place: "query" | "hash" };

/** Most that is read of a query or a hash. */
export const MAX_LENGTH = 2048;
/** How often programs on the way may have encoded a link. */
const MOST_ENCODINGS = 4;

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** No value of ours holds a percent sign, so what is still encoded was encoded twice. */
function decodeAll(text: string): string | undefined {
  let whole = decode(text.replaceAll("+", " "));
  for (let n = 1; n < MOST_ENCODINGS && whole?.includes("%"); n++) whole = decode(whole) ?? whole;
  return whole;
}

/** Whole parameters within the limit: one that was cut in two could name another record. */
export function queryTexts(search: string): string[] {
  const start = search.startsWith("?") ? 1 : 0;
  const end = search.length - start > MAX_LENGTH ? search.lastIndexOf("&", start + MAX_LENGTH) : search.length;
  return search
    .slice(start, Math.max(start, end))
    .split("&")
    .filter((text) => text !== "");
}

/** WordPress appends `#?secret=…` even to an address that has a hash, so a second `#` separates as well. */
export function hashTexts(hash: string): string[] {
  return hash.split(/[#&]/).filter((text) => text !== "");
}

/**
 * What one text of a query or hash says. It is one part, unless a program on the way has encoded the signs between parts
 * (`%26`, `%23`, `%3F`), also twice, or made an `&` into `&amp;`: no value of ours holds such a sign. Whether any of it is
 * ours, its first name tells; a text that begins with a name of somebody else is theirs, whatever it holds.
 */
export function partsOf(text: string, place: Part["place"]): Part[] {
  const whole = decodeAll(text);
  if (whole === undefined) return [{ name: decode(text.replace(/=.*/s, "")) ?? "", value: undefined, place }];
  let now = place;
  return whole.split(/([&?#])/).flatMap((piece) => {
    if (piece === "#") now = "hash";
    const named = piece.replace(/^(amp;)+/i, "");
    if (named === "" || /^[&?#]$/.test(piece)) return [];
    const at = named.includes("=") ? named.indexOf("=") : named.length;
    return [{ name: named.slice(0, at), value: named.slice(at + 1), place: now }];
  });
}
