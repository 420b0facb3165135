import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "#domain/problem.ts";
import type { SourceFile } from "./authored.ts";
import type { Authored } from "./load.ts";
import { countWords, foldText } from "./words.ts";

const MAX_SHARE = 0.4;

/** First words of each numbered body paragraph of a supplied copy, from its index. */
type ParagraphIndex = Map<string, string[]>;

/**
 * Reads the paragraph table of the articles' README: for each file the words with which its body paragraphs begin, in
 * order. The table, not the layout of a file, says what counts as a paragraph.
 */
function readParagraphIndex(readme: string): ParagraphIndex {
  const index: ParagraphIndex = new Map();
  let current: string[] | null = null;
  for (const line of readme.split("\n")) {
    const heading = /^## (\S+)/.exec(line);
    if (heading) {
      current = [];
      index.set(`${heading[1]}.txt`, current);
      continue;
    }
    const row = /^\| (\d+) \| (.+?) \|$/.exec(line);
    if (row?.[1] && row[2] && current) current[Number(row[1]) - 1] = row[2];
  }
  return index;
}

type Article = { paragraphs: string[]; rest: string[]; words: number };

function splitArticle(text: string, begins: readonly string[]): Article {
  const lines = text.split("\n").map(foldText).filter(Boolean);
  const paragraphs: string[] = [];
  const rest: string[] = [];
  for (const line of lines) {
    const next = begins[paragraphs.length];
    if (next !== undefined && line.startsWith(foldText(next))) paragraphs.push(line);
    else rest.push(line);
  }
  return { paragraphs, rest, words: lines.reduce((sum, line) => sum + countWords(line), 0) };
}

type Passage = SourceFile["passages"][number];

/** Character range of a passage in its text, prefix and suffix included; null when it is not there exactly once. */
function locate(passage: Passage, text: string): { from: number; to: number } | "absent" | "ambiguous" {
  const [prefix, exact, suffix] = [passage.prefix ?? "", passage.exact, passage.suffix ?? ""].map(foldText);
  const found: { from: number; to: number }[] = [];
  for (let at = text.indexOf(exact ?? ""); at >= 0; at = text.indexOf(exact ?? "", at + 1)) {
    const before = text.slice(0, at).trimEnd();
    const after = text.slice(at + (exact ?? "").length).trimStart();
    if (!before.endsWith(prefix ?? "") || !after.startsWith(suffix ?? "")) continue;
    found.push({ from: before.length - (prefix ?? "").length, to: text.length - after.length + (suffix ?? "").length });
  }
  const [first] = found;
  if (!first) return "absent";
  return found.length === 1 ? first : "ambiguous";
}

export type QuoteReport = {
  problems: Problem[];
  /** Passages found word for word where they are said to stand. */
  verified: number;
  /** Per source: share of the words of its file that quotes with prefix and suffix reproduce. */
  shares: { source: string; share: number; words: number }[];
};

/** Verifies every quote against the supplied copies. A copy that is missing is a problem, never a pass. */
export function verifyQuotes(authored: Authored, folder: string): QuoteReport {
  const problems: Problem[] = [];
  const shares: QuoteReport["shares"] = [];
  let verified = 0;
  const index = readParagraphIndex(readFileSync(join(folder, "README.md"), "utf8"));
  for (const { file, source } of authored.sources) {
    const report = (record: string, field: string, message: string) => problems.push({ file, record, field, message });
    const begins = index.get(source.file ?? "");
    if (!source.file || !begins) {
      report(source.id, "file", "no supplied copy with a paragraph table");
      continue;
    }
    const article = splitArticle(readFileSync(join(folder, source.file), "utf8"), begins);
    if (article.paragraphs.length !== begins.length)
      report(source.id, "file", `found ${article.paragraphs.length} of ${begins.length} paragraphs`);
    const covered = new Map<string, [number, number][]>();
    for (const passage of source.passages) {
      const texts = passage.paragraph === undefined ? article.rest : [article.paragraphs[passage.paragraph - 1] ?? ""];
      const hit = texts.map((text) => ({ text, at: locate(passage, text) })).find(({ at }) => at !== "absent");
      if (!hit || typeof hit.at === "string") {
        const where = passage.paragraph === undefined ? `the ${passage.part}` : `paragraph ${passage.paragraph}`;
        report(
          passage.id,
          "exact",
          hit ? `the quote stands more than once in ${where}` : `the quote is not in ${where}`,
        );
        continue;
      }
      verified += 1;
      const list = covered.get(hit.text) ?? [];
      covered.set(hit.text, [...list, [hit.at.from, hit.at.to]]);
    }
    let quoted = 0;
    for (const [text, ranges] of covered) {
      let at = 0;
      for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
        if (to <= at) continue;
        quoted += countWords(text.slice(Math.max(from, at), to));
        at = to;
      }
    }
    const share = quoted / article.words;
    shares.push({ source: source.id, share, words: article.words });
    if (share > MAX_SHARE)
      report(source.id, "passages", `quotes reproduce ${(share * 100).toFixed(1)} % of the article; at most 40 %`);
  }
  return { problems, verified, shares };
}
