import type { SourceFile } from "./authored.ts";
import { type Copy, copyName, numberFault, readParagraphIndex, splitCopy } from "./copies.ts";
import type { Copies } from "./dossierfiles.ts";
import type { Finding } from "./finding.ts";
import { decodeText } from "./jsonfile.ts";
import type { Loaded } from "./load.ts";
import { differencesOf, nearestPart } from "./nearest.ts";
import { countWords, foldText } from "./words.ts";

const MAX_SHARE = 0.4;
/** Of less likeness nobody would say that it is the same quote. */
const LIKE = 0.5;

/** An article is some ten kB; to look for what is nearest to a quote in thousands of pages takes minutes. */
const MAX_BYTES = 2_000_000;

type Passage = SourceFile["passages"][number];

/** Character range of a passage in its text, prefix and suffix included; null when it is not there exactly once. */
function locate(passage: Passage, text: string): { from: number; to: number } | "absent" | "ambiguous" {
  const [prefix = "", exact = "", suffix = ""] = [passage.prefix ?? "", passage.exact ?? "", passage.suffix ?? ""].map(
    foldText,
  );
  const found: { from: number; to: number }[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(0, at).trimEnd();
    const after = text.slice(at + exact.length).trimStart();
    if (!before.endsWith(prefix) || !after.startsWith(suffix)) continue;
    found.push({ from: before.length - prefix.length, to: text.length - after.length + suffix.length });
  }
  const [first] = found;
  if (!first) return "absent";
  return found.length === 1 ? first : "ambiguous";
}

/** Where a quote that is not where it should be stands instead, or what is most like it. */
function missedQuote(passage: Passage, copy: Copy): { message: string; remedy: string } {
  const where = passage.paragraph === undefined ? `the ${passage.part}` : `paragraph ${passage.paragraph}`;
  const texts = [
    ...copy.paragraphs.map((text, n) => ({ text, name: `paragraph ${n + 1}`, write: `write "paragraph": ${n + 1}` })),
    ...copy.rest.map((text) => ({
      text,
      name: "a part without a number",
      write: 'write "part" in place of "paragraph"',
    })),
  ];
  const there = texts.find(({ text }) => locate(passage, text) !== "absent");
  const absent = `the quote is not in ${where}`;
  if (there) return { message: `${absent}, but in ${there.name}`, remedy: there.write };
  const exact = foldText(passage.exact ?? "");
  const [near] = texts
    .map(({ text, name }) => ({ name, ...nearestPart(exact, text) }))
    .sort((a, b) => a.distance - b.distance);
  if (!near || near.distance > LIKE)
    return { message: `${absent}, and nothing in the copy is like it`, remedy: "copy the words from the article" };
  const [first, ...more] = differencesOf(exact, near.text);
  if (!first) return { message: `${absent} with these words before or after it`, remedy: "correct prefix and suffix" };
  return {
    message: `${absent}; the nearest words, in ${near.name}, are “${near.text}”`,
    remedy: `${first}${more.length > 0 ? `, and in ${more.length} more places` : ""}`,
  };
}

export type QuoteReport = {
  problems: Finding[];
  /** Passages found word for word where they are said to stand. */
  verified: number;
  /** Passages whose quote is not where it is said to stand. */
  misquoted: ReadonlySet<string>;
  /** Per source: share of the words of its file that quotes with prefix and suffix reproduce. */
  shares: { source: string; share: number; words: number }[];
};

/** Words of a copy that its quotes reproduce; a word that two quotes share counts once. */
function quotedWords(covered: ReadonlyMap<string, readonly [number, number][]>): number {
  let quoted = 0;
  for (const [text, ranges] of covered) {
    let at = 0;
    for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
      if (to <= at) continue;
      quoted += countWords(text.slice(Math.max(from, at), to));
      at = to;
    }
  }
  return quoted;
}

function textAt(copies: Copies, name: string): string | { fault: string } {
  const bytes = copies.get(name);
  if (bytes === undefined) return { fault: "there is no such file" };
  if (bytes.length > MAX_BYTES) return { fault: `it holds ${(bytes.length / 1e6).toFixed(1)} MB, as no article does` };
  const read = decodeText(bytes);
  return "text" in read ? read.text : { fault: `${read.fault.message}: ${read.fault.remedy}` };
}

/** Is there a copy of any of the dossier's sources? */
export function hasCopies({ authored }: Loaded, copies: Copies): boolean {
  return authored.sources.some(({ source }) => source.file !== undefined && copies.has(source.file));
}

/**
 * Verifies every quote against the supplied copies. A copy that is missing is a problem, never a pass. What is wrong with
 * a copy is told once, not for each of its quotes.
 */
export function verifyQuotes(loaded: Loaded, copies: Copies): QuoteReport {
  const { authored, report, findings } = loaded;
  const before = findings.length;
  const shares: QuoteReport["shares"] = [];
  let verified = 0;
  const misquoted = new Set<string>();
  const readme = textAt(copies, "README.md");
  const index = readParagraphIndex(typeof readme === "string" ? readme : "");
  for (const { source } of authored.sources) {
    const command = "write the copy and its table with npm run dossier:read";
    // Of a record only words seen elsewhere are known.
    if (source.file === undefined && source.seen !== undefined) continue;
    if (source.file === undefined) {
      report(
        source,
        ["file"],
        "no supplied copy is named, so its quotes are not verified",
        'write "file": the copy’s name',
      );
      continue;
    }
    const text = textAt(copies, source.file);
    if (typeof text !== "string") {
      report(source, ["file"], `${source.file} of the copies: ${text.fault}`, command);
      continue;
    }
    const begins = index.get(copyName(source.file));
    if (!begins || begins.length === 0) {
      const fault =
        typeof readme === "string" ? `has no table "## ${copyName(source.file)}"` : `cannot be read: ${readme.fault}`;
      report(source, ["file"], `README.md of the copies ${fault}`, command);
      continue;
    }
    const misnumbered = numberFault(String(readme), copyName(source.file));
    if (misnumbered !== null) {
      report(
        source,
        ["file"],
        `README.md of the copies: the table "## ${copyName(source.file)}" ${misnumbered}; its quotes are not checked`,
        `number its paragraphs from 1: npm run dossier:read -- --dossier ${authored.dossier.id} --name ${copyName(source.file)} --renumber`,
      );
      continue;
    }
    const copy = splitCopy(text, begins);
    const isWhole = copy.paragraphs.length === begins.length;
    if (!isWhole)
      report(
        source,
        ["file"],
        `found ${copy.paragraphs.length} of ${begins.length} paragraphs: none after them begins “${begins[copy.paragraphs.length] ?? ""}”`,
        `correct the row ${copy.paragraphs.length + 1} of the table "## ${copyName(source.file)}"; quotes from there on are not checked`,
      );
    const covered = new Map<string, [number, number][]>();
    for (const passage of source.passages) {
      const { paragraph } = passage;
      if (!isWhole && (paragraph === undefined || paragraph > copy.paragraphs.length)) continue;
      const texts = paragraph === undefined ? copy.rest : [copy.paragraphs[paragraph - 1] ?? ""];
      const hit = texts.map((line) => ({ line, at: locate(passage, line) })).find(({ at }) => at !== "absent");
      if (hit && typeof hit.at !== "string") {
        verified += 1;
        covered.set(hit.line, [...(covered.get(hit.line) ?? []), [hit.at.from, hit.at.to]]);
      } else if (hit)
        report(
          passage,
          ["exact"],
          `the quote stands more than once in ${paragraph === undefined ? `the ${passage.part}` : `paragraph ${paragraph}`}`,
          "write the words before it as prefix or those after it as suffix",
        );
      else {
        const { message, remedy } = missedQuote(passage, copy);
        misquoted.add(passage.id);
        report(passage, ["exact"], message, remedy);
      }
    }
    const words = [...copy.paragraphs, ...copy.rest].reduce((sum, line) => sum + countWords(line), 0);
    const share = words === 0 ? 0 : quotedWords(covered) / words;
    shares.push({ source: source.id, share, words });
    if (share > MAX_SHARE)
      report(
        source,
        ["passages"],
        `quotes reproduce ${(share * 100).toFixed(1)} % of the article; at most 40 %`,
        "shorten quotes to the words that carry the statement",
      );
  }
  return { problems: findings.slice(before), verified, misquoted, shares };
}
