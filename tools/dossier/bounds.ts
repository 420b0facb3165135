import type { Bounds } from "#domain/compiled.ts";
import { isoOf, partialRange } from "#domain/day.ts";

type Edge = { min: string | null; max: string | null };

/** Kinds of EDTF that have no first and last day, or none that a reader could check. */
const unsupported: readonly [pattern: RegExp, kind: string][] = [
  [/^\d{4}-(2[1-9]|3\d|4[01])$/, "Season"],
  [/^\d{3}$|^\d{2}$/, "Decade or Century"],
  [/^[[{].*[,}]/, "List"],
  [/^Y-?\d+(E\d+)?(S\d+)?$|^-\d{4}/, "Year outside 0000 to 9999"],
  [/X/, "date with unknown digits"],
  [/^\d{4}-\d{2}-\d{2}T/, "time of day"],
];

/** First and last day of a date as the links write it, with or without "about" and "uncertain"; null where it is none. */
function edge(part: string): Edge | null {
  if (part === "" || part === "..") return { min: null, max: null };
  const range = partialRange(part.replace(/[~?%]$/, ""));
  return range && { min: isoOf(range.first), max: isoOf(range.last) };
}

function refused(text: string): Error {
  const kind = unsupported.find(([pattern]) => pattern.test(text))?.[1];
  return new Error(
    kind
      ? `"${text}" is a ${kind}: only dates and intervals are supported`
      : `"${text}" is not an EDTF date or interval`,
  );
}

/** The later of two days, the earlier; null where one of them is open counts as open. */
const later = (a: string | null, b: string | null) => (a !== null && b !== null && b > a ? b : a);
const earlier = (a: string | null, b: string | null) => (a !== null && b !== null && b < a ? b : a);

/** Bounds of `[a..b]` and `[..b]`: one day, no earlier than a and no later than b. */
function oneOf(text: string): Bounds {
  const [from = "", to = "", ...rest] = text.slice(1, -1).split("..");
  if (to === "" || rest.length > 0) throw new Error(`"${text}" needs a last day: [a..b] or [..b]`);
  const start = edge(from)?.min;
  const end = edge(to)?.max;
  if (start === undefined || end === undefined) throw refused(text);
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
 * its first and last day. Where one end of an interval lies within the other (`2023-09-24/2023`), it ends no earlier than
 * it starts. The qualifier `~` does not widen the bounds; it is drawn. Throws an Error with a reason for text that is not
 * such a date or interval.
 */
export function boundsOf(text: string): Bounds {
  if (/^\[.*\]$/.test(text)) return oneOf(text);
  const [first = "", second, ...rest] = text.split("/");
  const start = edge(first);
  const end = second === undefined ? start : edge(second);
  if (!start || !end || rest.length > 0 || (second === undefined && start.min === null)) throw refused(text);
  if (start.min === null && end.max === null && text !== "/..")
    throw new Error(`"${text}" says no time; what holds at the time of writing is "/.."`);
  if (start.min !== null && end.max !== null && start.min > end.max) throw new Error(`"${text}" ends before it starts`);
  return {
    startMin: start.min,
    startMax: earlier(start.max, end.max),
    endMin: later(end.min, start.min),
    endMax: end.max,
  };
}
