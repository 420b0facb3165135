import type { Problem } from "#domain/problem.ts";

/** Where a value stands: a file of the dossier and the way to the value in its JSON. */
export type Where = { file: string; path: readonly PropertyKey[] };

/** One thing wrong with a dossier, or worth a second look, named so that its author finds and mends it. */
export type Finding = Problem & {
  /** Line in the file, from 1; 0 for the file itself. */
  line: number;
  /** What to do; a sentence without its full stop. */
  remedy: string;
};

/** Reports a finding about a record, or about a place in a file; `field` is the way to the field inside it. */
export type Report = (about: object | Where, field: readonly PropertyKey[], message: string, remedy: string) => void;

/** One line: file with line, record, field, what is wrong and what to do. */
export function describeFinding({ file, line, record, field, message, remedy }: Finding): string {
  const at = [line > 0 ? `${file}:${line}` : file, record, field].filter(Boolean).join(" > ");
  return `${at}: ${message}${remedy ? `. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}` : ""}`;
}

/** "1 problem", "2 problems". */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Letters to change, add or leave out between two words, counted up to `limit`. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The known word that a mistyped one was probably meant to be; undefined where none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined;
  const limit = Math.max(1, Math.floor(word.length / 3));
  const near = [...known]
    .filter((other) => Math.abs(other.length - word.length) <= limit)
    .map((other) => ({ other, distance: editDistance(word.toLowerCase(), other.toLowerCase()) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.other;
}
