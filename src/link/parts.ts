import { keysWhere } from "./keys.ts";

/** A name and value of a link, decoded. */
export type Part = { name: string; value: string; place: "query" | "hash" };

/** Most that is read of a query or a hash. */
export const MAX_LENGTH = 2048;
const NAMES = keysWhere(() => true)
  .join("|")
  .replace("camera", "map");
/**
 * A name of ours with the signs that a program has put before it, within it or behind it in place of `&`, nothing and
 * `=`. A letter before it, `_` or `-` makes it a stranger's.
 */
const NAMED = RegExp(
  `(?:(?:^|(?<=^|[&;])(?:amp|0*38;|x0*26;)|[\\s&;,|*!/>=])+|(?<=[\\d"')\\]?#]))(${NAMES.replace(/\w(?=\w)/g, "$&[\\s=>|]*")})[\\s[\\d\\]]*[=:]\\s*`,
  "gi",
);
/** Decoded as far as it can be: half a code, as where a link was cut, spoils no more than the value that it stands in. */
function decode(text: string): string {
  const next = text.replace(/(%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
  return next === text ? text : decode(next);
}

/**
 * No value of ours holds a percent sign, so what is still encoded was encoded twice; nor a space, a line's end, a sign
 * that cannot be seen, a backslash, or any dash but the short one, so those come from programs that break lines, mend
 * spelling and escape signs.
 */
function decodeAll(text: string): string {
  const once = text.replaceAll("+", " ").replace(/([\\%]|%5c)(u00|x)(?=[\da-f]{2})/gi, "%");
  return decode(once)
    .normalize("NFKC")
    .replace(/\p{Cf}|\p{Variation_Selector}|\s*[\r\n]\s*([>|]\s*)*/giu, "")
    .replace(/(\\[rn])+|\\/g, "")
    .replace(/\s*[\p{Pd}−]\s*/gu, "-");
}

/** Whole parameters within the limit: one that was cut in two could name another record. */
export function queryTexts(search: string): string[] {
  const start = search.startsWith("?") ? 1 : 0;
  const end = search.length - start > MAX_LENGTH ? search.lastIndexOf("&", start + MAX_LENGTH) : search.length;
  return (
    search
      .slice(start, Math.max(start, end))
      // Somebody has put a whole query behind another. What names a path is an address of theirs.
      .split(/&|(?<![/%][^&]*)(?:\?|%3f)/i)
      .filter((text) => text !== "")
  );
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
    .replace(/^https?:[^?#]*[?#]/i, "")
    .replace(NAMED, (_, name: string) => `&${name.replace(/\W/g, "").toLowerCase()}=`)
    .split(/([&?#])/)
    .flatMap((piece, n) => {
      if (piece === "#") now = "hash";
      if (/^[&?#!/]?$/.test(piece)) return [];
      const [name = "", ...value] = piece.split("=");
      // The sign before a camera may be lost: nothing else of ours has its name behind another part.
      const isLost = n > 2 && name === "map";
      return [{ name, value: value.join("=").replace(/^(3D)+|=(?=\w)/g, ""), place: isLost ? "hash" : now }];
    });
}

/**
 * Is a text of a query that is no part what remains of one? A sign by its name, as `&hyphen;`, has ended what stood before
 * it; a name of ours, or its first letters where a link was cut, has lost its `=`.
 */
export function isRest(text: string): boolean {
  const [, word, end] = /^(?!amp|quot|apos|nbsp)([a-z]{3,})(;|[^=]*$)/.exec(decodeAll(text).toLowerCase()) ?? [];
  return end === ";" || (word !== undefined && `|${NAMES}`.includes(`|${word}`));
}
