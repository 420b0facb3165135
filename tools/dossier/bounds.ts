import edtf, { type EdtfDate } from "edtf";
import type { Bounds } from "#domain/compiled.ts";
import { isoOf, partialRange } from "#domain/day.ts";

const MS_PER_DAY = 86_400_000;

function edge(value: EdtfDate | number | null): { min: string | null; max: string | null } {
  if (value === null || typeof value === "number") return { min: null, max: null };
  return { min: isoOf(Math.floor(value.min / MS_PER_DAY)), max: isoOf(Math.floor(value.max / MS_PER_DAY)) };
}

/** A date as the links write it, with or without "about" and "uncertain"; `..` or nothing for an end that is not there. */
function isPlainEnd(part: string): boolean {
  return part === "" || part === ".." || partialRange(part.replace(/[~?%]$/, "")) !== null;
}

/** Bounds of `[a..b]` and `[..b]`: one day, no earlier than a and no later than b. */
function oneOf(text: string): Bounds {
  const [from = "", to = "", ...rest] = text.slice(1, -1).split("..");
  if (to === "" || rest.length > 0) throw new Error(`"${text}" needs a last day: [a..b] or [..b]`);
  const start = from === "" ? null : boundsOf(from).startMin;
  const end = boundsOf(to).endMax;
  if (start !== null && end !== null && start > end) throw new Error(`"${text}" ends before it starts`);
  return { startMin: start, startMax: end, endMin: start, endMax: end };
}

/** Bounds of a claim's time: those of its EDTF, except where the dossier gives them. */
export function boundsOfTime({
  edtf: text,
  bounds,
}: {
  edtf: string;
  bounds?: { [Key in keyof Bounds]?: string | undefined } | undefined;
}): Bounds {
  const { startMin, startMax, endMin, endMax } = boundsOf(text);
  return {
    startMin: bounds?.startMin ?? startMin,
    startMax: bounds?.startMax ?? startMax,
    endMin: bounds?.endMin ?? endMin,
    endMax: bounds?.endMax ?? endMax,
  };
}

/**
 * Day bounds of an EDTF text (ISO 8601-2, levels 0 and 1: dates, intervals, `~ ? %`, open `..` and unknown ends; of level
 * 2 the choice `[a..b]`, one day within a range). A single value lies somewhere within itself: it starts and ends between
 * its first and last day. The qualifier `~` does not widen the bounds; it is drawn. Throws an Error with a reason for
 * text that is not such a date or interval.
 */
export function boundsOf(text: string): Bounds {
  if (/^\[.*\]$/.test(text)) return oneOf(text);
  let parsed: ReturnType<typeof edtf>;
  try {
    parsed = edtf(text);
  } catch {
    throw new Error(`"${text}" is not an EDTF date or interval`);
  }
  if (parsed.type !== "Date" && parsed.type !== "Interval")
    throw new Error(`"${text}" is a ${parsed.type}: only dates and intervals are supported`);
  if (!text.split("/").every(isPlainEnd)) throw new Error(`"${text}" is not an EDTF date or interval`);
  if (parsed.type === "Interval") {
    const start = edge(parsed.lower);
    const end = edge(parsed.upper);
    if (start.min !== null && end.max !== null && start.min > end.max)
      throw new Error(`"${text}" ends before it starts`);
    return { startMin: start.min, startMax: start.max, endMin: end.min, endMax: end.max };
  }
  const { min, max } = edge(parsed);
  return { startMin: min, startMax: max, endMin: min, endMax: max };
}
