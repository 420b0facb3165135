import { boundsOf } from "./bounds.ts";
import { checkName, checkTime, type Rules } from "./rules.ts";
import { countWords } from "./words.ts";

const MAX_QUOTE_WORDS = 25;

/** Rules of the sources, their passages and what they rest on. */
export function checkSources(rules: Rules): void {
  const { report, authored, need } = rules;
  const { origins } = authored.origins;
  for (const origin of origins) need(origin, ["maybeSameAs"], "origins", origin.maybeSameAs ?? []);
  const { actors, places, unknowns, stories, sources } = authored;
  const files = [...sources.map(({ source }) => source), ...stories.map(({ story }) => story)];
  for (const record of [...files, ...actors, ...places, ...origins, ...unknowns])
    need(record, ["collection"], "collections", [record.collection]);
  const letters = new Map<string, string>();
  for (const { file, source } of authored.sources) {
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
    checkName(rules, "sources", file, source);
    const { edtf = "" } = source.published ?? {};
    if (source.published && checkTime(report, source, ["published", "edtf"], edtf) && boundsOf(edtf).startMin === null)
      report(
        source,
        ["published", "edtf"],
        `"${edtf}" has no first day`,
        "write the first day on which it can have appeared, or leave published out",
      );
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
