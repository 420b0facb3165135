/** The part of a text that is most like a quote. */
export type Nearest = {
  text: string;
  /** Share of the quote's signs that would have to change, 0 to 1. */
  distance: number;
};

/**
 * Looks for the part of a text that needs the fewest changes to become the quote, wherever it begins and ends (Sellers'
 * algorithm). Time grows with the length of the quote times that of the text.
 */
export function nearestPart(quote: string, text: string): Nearest {
  const length = quote.length;
  let costs = Array.from({ length: length + 1 }, (_, n) => n);
  let starts = new Array<number>(length + 1).fill(0);
  let best = { cost: length, from: 0, to: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const nextCosts = [0];
    const nextStarts = [at + 1];
    for (let n = 1; n <= length; n += 1) {
      const replaced = (costs[n - 1] ?? 0) + (quote[n - 1] === text[at] ? 0 : 1);
      const inserted = (costs[n] ?? 0) + 1;
      const removed = (nextCosts[n - 1] ?? 0) + 1;
      const cost = Math.min(replaced, inserted, removed);
      nextCosts[n] = cost;
      nextStarts[n] = (cost === replaced ? starts[n - 1] : cost === inserted ? starts[n] : nextStarts[n - 1]) ?? 0;
    }
    costs = nextCosts;
    starts = nextStarts;
    const cost = costs[length] ?? length;
    if (cost < best.cost) best = { cost, from: starts[length] ?? 0, to: at + 1 };
  }
  return { text: wholeWords(text, best.from, best.to), distance: length === 0 ? 0 : best.cost / length };
}

function wholeWords(text: string, from: number, to: number): string {
  const isInside = (at: number) => /[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
  let [start, end] = [from, to];
  while (start > 0 && isInside(start)) start -= 1;
  while (end < text.length && isInside(end)) end += 1;
  return text.slice(start, end).trim();
}

/** Signs that look like others: neither letters nor digits nor ASCII, and letters of another script than the others. */
function named(words: readonly string[]): string {
  const text = words.join(" ");
  const isMixed = /\p{Script=Latin}/u.test(text);
  const odd = [...new Set(text)].filter(
    (sign) =>
      sign > "\u007E" && (!/[\p{L}\p{M}\p{N}]/u.test(sign) || (isMixed && !/[\p{Script=Latin}\p{M}]/u.test(sign))),
  );
  const codes = odd.map((sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
  return `“${text}”${codes.length > 0 ? ` (${codes.join(", ")})` : ""}`;
}

/** What a quote and the words of the copy have different, as a sentence each. */
export function differencesOf(quote: string, copy: string): string[] {
  const [ours, theirs] = [quote.split(/\s+/), copy.split(/\s+/)];
  // Length of the longest run of equal words from each pair of places to the ends.
  const same: number[][] = Array.from({ length: ours.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const cell = (i: number, j: number) => same[i]?.[j] ?? 0;
  for (let i = ours.length - 1; i >= 0; i -= 1)
    for (let j = theirs.length - 1; j >= 0; j -= 1) {
      const row = same[i];
      if (row) row[j] = ours[i] === theirs[j] ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  const found: string[] = [];
  let [i, j] = [0, 0];
  while (i < ours.length || j < theirs.length) {
    const [mine, other]: [string[], string[]] = [[], []];
    while ((i < ours.length || j < theirs.length) && !(i < ours.length && ours[i] === theirs[j])) {
      if (j >= theirs.length || (i < ours.length && cell(i + 1, j) >= cell(i, j + 1))) mine.push(ours[i++] ?? "");
      else other.push(theirs[j++] ?? "");
    }
    if (mine.length > 0 && other.length > 0)
      found.push(`the copy has ${named(other)} where the quote has ${named(mine)}`);
    else if (other.length > 0) found.push(`the quote leaves out ${named(other)}`);
    else if (mine.length > 0) found.push(`the copy does not have ${named(mine)}`);
    i += 1;
    j += 1;
  }
  return found;
}
