/** One measured figure. `ok` only where there is a budget. */
export type Line = { what: string; value: string; limit?: string; ok?: boolean; note?: string };

/** Prints a table; what misses its budget is marked, never left out. */
export function printLines(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  for (const { what, value, limit, ok, note } of lines) {
    const verdict = ok === undefined ? "" : ok ? "OK" : "OVER";
    console.log(
      `${what.padEnd(58)} ${value.padStart(14)}  ${(limit ?? "").padEnd(14)} ${verdict.padEnd(5)}${note ?? ""}`.trimEnd(),
    );
  }
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A figure against the most it may be; `digits` after the point, `unit` behind it. */
export function atMost(what: string, found: number, limit: number, digits = 2, unit = "", note = ""): Line {
  const text = (value: number) => `${value.toFixed(digits)}${unit}`;
  return { what, value: text(found), limit: `<= ${text(limit)}`, ok: found <= limit, note };
}
