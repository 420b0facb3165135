/** One measured figure. `ok` only where there is a budget. */
export type Line = { what: string; value: string; limit?: string; ok?: boolean; note?: string };

/** Prints a table; what misses its budget is marked, never left out. */
export function printLines(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  for (const { what, value, limit, ok, note } of lines) {
    const verdict = ok === undefined ? "" : ok ? "within" : "OVER";
    console.log(
      `${what.padEnd(58)} ${value.padStart(14)}  ${(limit ?? "").padEnd(14)} ${verdict.padEnd(7)}${note ?? ""}`.trimEnd(),
    );
  }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
