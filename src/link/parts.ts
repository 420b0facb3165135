/** A name and value of a link, decoded. */
export type Part = { name: string; value: string; place: "query" | "hash" };

/** Most that is read of a query or a hash. */
export const MAX_LENGTH = 2048;
/** How often programs on the way may have encoded a link. */
const MOST_ENCODINGS = 4;

/** Decoded as far as it can be: half a code, as where a link was cut, spoils no more than the value that it stands in. */
function decode(text: string): string {
  return text.replace(/(%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

/**
 * No value of ours holds a percent sign, so what is still encoded was encoded twice; nor a space, a line's end, a sign
 * that cannot be seen, a backslash, or any dash but the short one, so those come from programs that break lines, mend
 * spelling and escape signs.
 */
function decodeAll(text: string): string {
  let whole = decode(text.replaceAll("+", " "));
  for (let n = 1; n < MOST_ENCODINGS && whole.includes("%"); n++) whole = decode(whole);
  return whole
    .normalize("NFKC")
    .replace(/\p{Cf}|\p{Variation_Selector}|\s*[\r\n]\s*/gu, "")
    .replace(/\\(u0026)?/gi, (_, and?: string) => (and ? "&" : ""))
    .replace(/\s*[\p{Pd}−]\s*/gu, "-");
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

/** A second `#` separates too (WordPress appends `#?secret=…`); `:~:text=…` is dropped where a browser left it. */
export function hashTexts(hash: string): string[] {
  return hash.split(/[#&]|:~:/).filter((text) => text !== "");
}

/**
 * What one text of a query or hash says. It is one part, unless a program on the way has encoded the signs between parts
 * (`%26`, `%23`, `%3F`), also twice, or made an `&` into `&amp;` or `&#38;`: no value of ours holds such a sign. Mail that
 * is sent as "quoted-printable" makes `=` into `=3D` and breaks lines with `=`. Whether any of it is ours, its first name
 * tells; a text that begins with a name of somebody else is theirs, whatever it holds.
 */
export function partsOf(text: string, place: Part["place"]): Part[] {
  let now = place;
  return decodeAll(text)
    .split(/([&?#])/)
    .flatMap((piece) => {
      if (piece === "#") now = "hash";
      const texts = piece.replace(/^((amp|0*38|x0*26);|[\s/!])+/i, "").split(/;(?=[a-z]+=)/i);
      return texts.flatMap((named) => {
        if (named === "" || /^[&?#]$/.test(piece)) return [];
        const at = named.includes("=") ? named.indexOf("=") : named.length;
        return [{ name: named.slice(0, at), value: named.slice(at + 1).replace(/^3D|=(?=\w)/g, ""), place: now }];
      });
    });
}
