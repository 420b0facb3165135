import { faces, isMeasured, type Label, type Line, type TextStyle, widthOf } from "./measure.ts";
import { el, type SvgNode } from "./svgtree.ts";
import type { Ink } from "./symbolnode.ts";

/** Fonts by name; nothing is fetched. */
export const sans = "Inter, system-ui, -apple-system, 'Segoe UI', Roboto, Arial, 'Liberation Sans', sans-serif";

/** Inter: how far the baseline lies under the middle of its line, as a share of the size. */
const BASELINE = 0.364;

const anchors = { left: "start", center: "middle", right: "end" } as const;

/** Words of a script that runs from right to left alone, with numbers and signs, run so; a sentence that names one does not. */
export function runs(text: string): { unicodeBidi?: "plaintext" } {
  const letters = text.match(/\p{L}/gu) ?? [];
  const isTurned = letters.length > 0 && letters.every((letter) => /[\u0590-\u08ff\ufb1d-\ufefc]/.test(letter));
  return isTurned ? { unicodeBidi: "plaintext" } : {};
}

/** A line of words with a halo, its box as wide as the layout took it to be, whatever font draws it. */
export function lineNode(
  line: Line,
  x: number,
  top: number,
  ink: Ink,
  options: { align?: Label["align"]; halo?: boolean } = {},
): SvgNode {
  const { size, line: height, weight, spacing } = faces[line.style];
  const quiet: readonly TextStyle[] = ["quiet"];
  const align = options.align ?? "left";
  const width = widthOf(line.text, line.style);
  const left = x - { left: 0, center: width / 2, right: width }[align];
  const hasHalo = options.halo !== false;
  const write = (look: SvgNode["attributes"]) =>
    el(
      "text",
      {
        x,
        y: top + height / 2 + size * BASELINE,
        fontSize: size,
        fontWeight: weight,
        textAnchor: anchors[align],
        // Letters of a script that was not measured would be drawn out to a width that is not theirs.
        ...(isMeasured(line.text) ? { textLength: width, lengthAdjust: "spacingAndGlyphs" } : {}),
        ...runs(line.text),
        ...(spacing > 0 ? { letterSpacing: spacing } : {}),
        ...look,
      },
      line.text,
    );
  const text = write({ fill: quiet.includes(line.style) ? ink.ink2 : ink.ink });
  if (!hasHalo) return text;
  // Not `paint-order`: where a program does not know it, the halo covers the words.
  if (!ink.plates)
    return el(
      "g",
      {},
      write({ fill: ink.halo, stroke: ink.halo, strokeWidth: 3, strokeLinejoin: "round", "aria-hidden": "true" }),
      text,
    );
  const plate = { x: left - 2, y: top, width: width + 4, height, rx: 3, fill: ink.halo, fillOpacity: 0.85 };
  return el("g", {}, el("rect", plate), text);
}

/** A block of words where the layout put it. */
export function labelNode({ lines, box, align }: Label, ink: Ink, halo = true): SvgNode {
  const x = align === "center" ? (box.left + box.right) / 2 : align === "right" ? box.right : box.left;
  let top = box.top;
  const nodes = lines.map((line) => {
    const node = lineNode(line, x, top, ink, { align, halo });
    top += faces[line.style].line;
    return node;
  });
  return el("g", {}, ...nodes);
}
