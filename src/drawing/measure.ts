import type { Box } from "#geo/box.ts";
import { drawnSize } from "./least.ts";

/** Styles of the words on the map; each has its CSS class `mark-<style>` (`mapStyles` in `palette.ts`). */
export type TextStyle =
  | "name"
  | "name-small"
  | "note"
  | "quiet"
  | "strong"
  | "country"
  | "country-small"
  | "state"
  | "row"
  | "row-part"
  | "edge";

export type Line = { text: string; style: TextStyle };

/** Lines of text with their box; every line is as long as it was measured and is never broken again. */
export type Label = { lines: Line[]; box: Box; align: "left" | "center" | "right" };

type Face = { size: number; line: number; weight: 450 | 600 | 680; spacing: number };

/** Size, line height, weight and letter spacing in pixels. */
export const faces: Readonly<Record<TextStyle, Face>> = {
  name: { size: 15, line: 19, weight: 680, spacing: 0 },
  "name-small": { size: 13, line: 17, weight: 680, spacing: 0 },
  note: { size: 12.5, line: 16, weight: 450, spacing: 0 },
  quiet: { size: 12.5, line: 16, weight: 450, spacing: 0 },
  strong: { size: 12.5, line: 16, weight: 600, spacing: 0 },
  country: { size: 16, line: 21, weight: 680, spacing: 2.4 },
  "country-small": { size: 13, line: 17, weight: 680, spacing: 1.8 },
  state: { size: 16, line: 21, weight: 680, spacing: 0 },
  row: { size: 13, line: 19, weight: 450, spacing: 0 },
  "row-part": { size: 13, line: 17, weight: 450, spacing: 0 },
  edge: { size: 12.5, line: 17, weight: 600, spacing: 0 },
};

const chars = ` !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_\`abcdefghijklmnopqrstuvwxyz{|}~éèêàçôûîÉÀ«»“”’–·¶§↑→≠\u202f\u00a0`;

/** Advance widths of Inter in hundredths of the size, measured in Chromium with tabular figures, in the order above. */
const advances: Readonly<Record<Face["weight"], readonly number[]>> = {
  450: list(
    "27,30,48,64,64,99,65,31,39,39,65,65,27,65,27,37,65,65,65,65,65,65,65,65,65,65,27,27,65,65,65,52,97,71,66,73,72,60,59,75,74,27,57,68,57,91,75,77,64,77,65,64,65,74,71,102,69,69,63,39,32,39,47,46,33,56,62,57,62,58,34,62,60,25,25,55,25,88,60,60,62,62,40,53,33,60,57,82,55,57,56,39,34,39,65,58,58,58,56,57,60,60,25,60,71,60,60,46,46,27,50,30,60,57,85,100,55,13,27",
  ),
  600: list(
    "27,32,52,64,65,100,66,33,39,39,65,65,27,65,27,38,65,65,65,65,65,65,65,65,65,65,27,27,65,65,65,54,100,74,66,74,72,61,59,75,75,28,58,70,57,92,76,77,65,77,65,65,66,74,74,104,72,71,65,39,33,39,48,47,35,57,62,58,62,59,35,63,61,26,26,57,26,90,61,61,62,62,41,55,35,61,59,84,57,59,57,39,36,39,65,59,59,59,57,58,61,61,26,61,74,63,63,51,50,29,50,32,60,57,88,100,55,13,27",
  ),
  680: list(
    "27,33,54,65,65,101,67,33,39,39,65,65,27,65,27,39,65,65,65,65,65,65,65,65,65,65,27,27,65,65,65,56,101,76,66,74,72,61,59,75,75,28,58,71,56,93,76,77,65,77,66,65,66,73,76,105,73,73,66,39,34,39,48,47,36,58,63,59,63,59,35,63,62,27,27,58,27,91,62,61,63,63,41,56,35,62,59,85,58,60,57,39,37,39,65,59,59,59,58,59,61,62,27,61,76,65,65,53,52,30,50,33,60,57,90,100,55,13,27",
  ),
};

const places = new Map([...chars].map((char, n) => [char, n]));

/** Width of a character the table does not know: that of a wide letter, so that boxes are too large, never too small. */
const UNKNOWN = 75;
/** Letters of scripts that run from right to left are joined, and narrower; what only says the direction has no width. */
function unknown(char: string): number {
  if (/[\u2066-\u2069]/.test(char)) return 0;
  return /[\u0590-\u08ff]/.test(char) ? 58 : UNKNOWN;
}

/** Are all letters of a text known, so that its width is that of a browser? */
export function isMeasured(text: string): boolean {
  return [...text].every((char) => places.has(char));
}

/** Widths found before: a moving map measures the same words sixty times a second. */
const widths = new Map<TextStyle, Map<string, number>>();
const MOST_KEPT = 500;

function list(text: string): readonly number[] {
  return text.split(",").map(Number);
}

/** Width of a line in pixels, without a DOM: the same in the build and in every browser, two per cent added. */
export function widthOf(text: string, style: TextStyle): number {
  let kept = widths.get(style);
  if (!kept) {
    kept = new Map();
    widths.set(style, kept);
  }
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size > MOST_KEPT) kept.clear();
  const width = measure(text, style);
  kept.set(text, width);
  return width;
}

function measure(text: string, style: TextStyle): number {
  const { weight, spacing } = faces[style];
  const size = drawnSize(faces[style].size);
  const table = advances[weight];
  let hundredths = 0;
  let count = 0;
  for (const char of text) {
    hundredths += table[places.get(char) ?? -1] ?? unknown(char);
    count += 1;
  }
  return Math.ceil(((hundredths * size) / 100) * 1.02 + count * spacing);
}
