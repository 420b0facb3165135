/** Words that stay small inside an English headline: articles, coordinating conjunctions, prepositions, "to" (MLA 9). */
const small = new Set(
  `a an the and but for nor or so yet about above across against along among around as at before behind below beneath
  beside between beyond by despite down during except from in inside into near of off on onto out outside over past
  through throughout to toward towards under underneath until up upon via with within without`.split(/\s+/),
);

/** An English headline with the capitals of a title (Chicago, MLA). Only ever adds capitals. */
export function headlineCase(title: string): string {
  const words = title.split(" ");
  return words
    .map((word, n) => {
      const letters = word.toLowerCase().replace(/[^\p{L}]/gu, "");
      const isEdge = n === 0 || n === words.length - 1 || /[:?!.]$/.test(words[n - 1] ?? "");
      if (word !== word.toLowerCase() || (small.has(letters) && !isEdge)) return word;
      return word.replace(/\p{L}/u, (letter) => letter.toUpperCase());
    })
    .join(" ");
}
