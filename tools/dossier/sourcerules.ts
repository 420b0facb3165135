import { checkTime, type Rules } from "./rules.ts";
import { countWords } from "./words.ts";

const MAX_QUOTE_WORDS = 25;

/** Rules of the sources, their passages and what they rest on. */
export function checkSources({ report, authored, need }: Rules): void {
  const { origins } = authored.origins;
  for (const origin of origins) need(origin, ["maybeSameAs"], "origins", origin.maybeSameAs ?? []);
  const sources = authored.sources.map(({ source }) => source);
  const letters = new Map<string, string>();
  for (const source of sources) {
    const other = letters.get(source.letter);
    if (other !== undefined && other !== source.id)
      report(
        source,
        ["letter"],
        `the letter ${source.letter} is that of ${other} too`,
        "give each source its own letter",
      );
    letters.set(source.letter, source.id);
    need(source, ["origins"], "origins", source.origins);
    if (source.published) checkTime(report, source, ["published", "edtf"], source.published.edtf);
    for (const passage of source.passages) {
      need(passage, ["origin"], "origins", [passage.origin]);
      need(passage, ["attribution", "who"], "speakers", [passage.attribution.who]);
      need(passage, ["attribution", "via"], "speakers", [passage.attribution.via]);
      if (passage.exact === undefined && source.seen === undefined)
        report(passage, ["exact"], "is missing", 'write a text in "…"');
      const length = countWords(passage.exact ?? "");
      if (length > MAX_QUOTE_WORDS)
        report(
          passage,
          ["exact"],
          `the quote has ${length} words; at most ${MAX_QUOTE_WORDS} are allowed`,
          "quote the shortest part that carries the statement",
        );
      const isPlaced = (passage.paragraph === undefined) !== (passage.part === undefined);
      // Where a copy of a record has its paragraphs nobody wrote down.
      const isUnplaced = passage.paragraph === undefined && passage.part === undefined && source.seen !== undefined;
      if (!isPlaced && !isUnplaced)
        report(
          passage,
          ["paragraph"],
          "a passage has either a paragraph or a part",
          "write the number of the body paragraph, or the part (headline, caption ...) where it has none",
        );
    }
  }
}
