import { foldText } from "./words.ts";

/** A supplied copy: its numbered body paragraphs, everything else in it, and where the two part. */
export type Copy = { paragraphs: string[]; rest: string[] };

/** Lines of a text, whatever ends them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
}

/**
 * Paragraphs of a text: its lines, or, where a program has broken every line at 40 to 100 signs, what stands between
 * blank lines.
 */
export function paragraphsOf(text: string): string[] {
  const lines = linesOf(text).map((line) => line.trim());
  const blocks: string[][] = [[]];
  for (const line of lines)
    if (line === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  const isBroken = (block: readonly string[]) =>
    block.length > 1 && block.slice(0, -1).every((line) => line.length >= 40 && line.length <= 100);
  const filled = blocks.filter((block) => block.length > 0);
  const isHardWrapped =
    filled.length > 1 && filled.filter(isBroken).length * 2 >= filled.filter((block) => block.length > 1).length;
  return filled.flatMap((block) => (isHardWrapped && isBroken(block) ? [block.join(" ")] : block));
}

/** The name by which a copy stands in the table: that of its file, without `.txt`. */
export function copyName(file: string): string {
  return file.replace(/\.txt$/i, "");
}

/** Name of the copy whose table begins on a line of the README; null on every other line. */
export function headingOf(line: string): string | null {
  const heading = /^##\s+(\S+)/.exec(line);
  return heading ? copyName(heading[1] ?? "") : null;
}

/** What is wrong with the numbers of a copy's table: one that is missing, or stands twice; null where nothing is. */
export function numberFault(readme: string, name: string): string | null {
  let isHere = false;
  const numbers = new Set<number>();
  for (const line of linesOf(readme)) {
    const heading = headingOf(line);
    if (heading !== null) isHere = heading === name;
    const number = Number(/^\|\s*(\d+)\s*\|/.exec(line)?.[1]);
    if (!isHere || Number.isNaN(number)) continue;
    if (numbers.has(number)) return `has the number ${number} twice`;
    numbers.add(number);
  }
  const missing = Array.from(numbers, (_, n) => n + 1).find((number) => !numbers.has(number));
  return missing === undefined ? null : `has no number ${missing}`;
}

/**
 * Reads the paragraph tables of the copies' README: under `## <name of the copy>` a row `| 1 | First words |` for each
 * body paragraph, in order. The table, not the layout of a file, says what counts as a paragraph.
 */
export function readParagraphIndex(readme: string): Map<string, string[]> {
  const index = new Map<string, string[]>();
  let current: string[] | null = null;
  for (const line of linesOf(readme)) {
    const heading = headingOf(line);
    if (heading !== null) {
      current = [];
      index.set(heading, current);
      continue;
    }
    const row = /^\|\s*(\d+)\s*\|\s*(.+?)\s*\|\s*$/.exec(line);
    if (row?.[1] && row[2] && current) current[Number(row[1]) - 1] = row[2];
  }
  return index;
}

/** Takes a copy apart by the first words of its body paragraphs; stops counting at the first that is not there. */
export function splitCopy(text: string, begins: readonly string[]): Copy {
  const paragraphs: string[] = [];
  const rest: string[] = [];
  for (const line of paragraphsOf(text).map(foldText).filter(Boolean)) {
    const next = begins[paragraphs.length];
    if (next !== undefined && line.startsWith(foldText(next))) paragraphs.push(line);
    else rest.push(line);
  }
  return { paragraphs, rest };
}
