import type { Plugin } from "postcss";

/** The browsers' own size of text, in pixels: what one rem is for a reader who has not chosen another. */
const REM_PX = 16;

/** Lines, and the smallest gaps, stay as they are. */
const LEAST_PX = 4;

/** Looks, the room between words, and what is printed stay as they are, too. */
const LOOKS = /shadow|radius|letter-spacing|outline|stroke|^border|gap|padding/;

/** The page's least width stays in pixels: it is a promise about frames, not about text. */
const FIXED = new Set(["min-width: 280px"]);

const pixels = /(?<![\w#.-])(-?\d*\.?\d+)px\b/g;

function relative(text: string, unit: "rem" | "em", least = 0): string {
  return text.replace(pixels, (whole, number: string) => {
    const size = Number(number);
    return Math.abs(size) <= least ? whole : `${Number((size / REM_PX).toFixed(3))}${unit}`;
  });
}

/**
 * Writes our sheets' pixels as parts of the size of text that the reader has set in the browser: a page at 24 is laid
 * out as one enlarged by half. Sheets are written in pixels of the usual size, 16, which are the ones to think in.
 */
export function readersPixels(): Plugin {
  const isOurs = (file: string | undefined) => file !== undefined && !file.includes("node_modules");
  return {
    postcssPlugin: "readers-pixels",
    Declaration(declaration) {
      const { prop, value, source } = declaration;
      const file = source?.input.file;
      if (!value.includes("px") || !isOurs(file) || file?.endsWith("/print.css")) return;
      if (LOOKS.test(prop) || FIXED.has(`${prop}: ${value}`)) return;
      const next = relative(value, "rem", LEAST_PX);
      if (next !== value) declaration.value = next;
    },
    AtRule(rule) {
      if (!rule.params.includes("px") || !isOurs(rule.source?.input.file)) return;
      // Queries of the page know the browser's size as em; those of containers ask the page's root.
      if (rule.name === "media") rule.params = relative(rule.params, "em");
      if (rule.name === "container") rule.params = relative(rule.params, "rem");
    },
  };
}
