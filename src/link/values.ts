import { partialRange } from "#domain/day.ts";
import { type Camera, type Extent, WIDEST_ACROSS } from "#geo/camera.ts";

/** Why a part of a link was left out. `reversed`: `from` lies after `to`; `out of range`: the nearest stands for it. */
export type ProblemReason = "malformed" | "duplicate" | "too many" | "too long" | "reversed" | "out of range";

/**
 * How one kind of value stands in a link. `read` never throws; it returns undefined where nothing usable is left, which
 * also stands for the default, and reports what it left out. `write` may give text that `read` refuses, for values that
 * no link can hold.
 */
export type Value<T> = {
  read(text: string, report: (reason: ProblemReason) => void): T | undefined;
  write(value: T): string;
};

const MAX_ID_LENGTH = 80;
const MAX_LIST_LENGTH = 100;
const MAX_LATITUDE = 85;
const MAX_LONGITUDE = 180;
const MAX_ZOOM = 22;
const BOX_DECIMALS = 5;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/**
 * The text less what a sentence or program put around it: quotes, all that comes after a sign that no address may hold,
 * and signs at its end. Letters, `-`, `=` and `%` there may be of a longer text.
 */
function bare(text: string): string {
  return text.replace(/^["'‘-„«»([{*`]+|(?<=[\p{L}\p{N}])\s*["'‘-”«»<>()\]}|`].*|[^\p{L}\p{M}\p{N}=%-]+$/gsu, "");
}

/** An empty text means "not given": forms and templates leave such parameters behind, and nobody meant anything by them. */
function scalar<T>(
  read: (text: string, report: (reason: ProblemReason) => void, whole: string) => T | undefined,
  write: (value: T) => string = String,
): Value<T> {
  return {
    read(text, report) {
      if (text === "") return undefined;
      const value = read(bare(text), report, text);
      if (value === undefined) report("malformed");
      return value;
    },
    write,
  };
}

/** The text itself where it is a lower-case id of at most 80 characters. */
export function readId(text: string): string | undefined {
  return text.length <= MAX_ID_LENGTH && ID.test(text) ? text : undefined;
}

/** Ids and names are in small letters; keyboards and programs give them capitals. */
export const id = scalar((text) => readId(text.toLowerCase()));

/**
 * A partial date, kept as written. Year 0000 is refused: ISO has it, the calendar of the sources does not; and a month or
 * year before dots, which may be a day whose end a program has left out.
 */
export const partialDate = scalar((text, _report, whole) =>
  partialRange(text) && !text.startsWith("0000") && (text[9] || !whole.includes("..")) ? text : undefined,
);

/** A language tag by its form, its language in small letters; whether the dossier has it, `missing.ts` says. */
export const tag = scalar((text) =>
  /^[a-z]{2,3}([-_][\da-z]{2,8}){0,3}$/i.test(text)
    ? text.replaceAll("_", "-").replace(/^\w+/, (part) => part.toLowerCase())
    : undefined,
);

export const flag = scalar(
  (text) => text === "1" || undefined,
  (value: boolean) => (value ? "1" : ""),
);

/** A step number, 1 to 999. */
export const stepNumber = scalar((text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined));

/** One of the names; `fallback` is the default and reads as absent, so that a state has one form only. */
export function oneOf<T extends string>(names: readonly T[], fallback?: T): Value<T> {
  const scalarValue = scalar((text) => names.find((name) => name === text.toLowerCase()));
  return {
    read(text, report) {
      const value = scalarValue.read(text, report);
      return value === fallback ? undefined : value;
    },
    write: String,
  };
}

/**
 * Values separated by commas, each refused by itself. `empty` says what an empty list means: `none` keeps it,
 * `absent` makes it the default. A list of which nothing is usable is absent, never "none".
 */
export function listOf<T extends string>(
  readItem: (text: string) => T | undefined,
  empty: "none" | "absent",
): Value<readonly T[]> {
  return {
    read(text, report) {
      if (text === "") return empty === "none" ? [] : undefined;
      const items = new Set<T>();
      for (const part of text.split(",")) {
        const item = readItem(bare(part).toLowerCase());
        if (item === undefined) report("malformed");
        else if (items.has(item)) report("duplicate");
        else if (items.size === MAX_LIST_LENGTH) {
          report("too many");
          break;
        } else items.add(item);
      }
      return items.size === 0 ? undefined : [...items];
    },
    write: (items) => items.join(","),
  };
}

function readNumbers(text: string, separator: string): number[] | undefined {
  const parts = text.split(separator, 5);
  if (!parts.every((part) => NUMBER.test(part))) return undefined;
  const numbers = parts.map(Number);
  return numbers.every(Number.isFinite) ? numbers : undefined;
}

/** Are these degrees of the earth? Maps end before the poles, and a link to all of it may name them. */
function isOnEarth(lats: readonly number[], lngs: readonly number[]): boolean {
  return lats.every((lat) => Math.abs(lat) <= 90) && lngs.every((lng) => Math.abs(lng) <= MAX_LONGITUDE);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** Rounded; adding zero turns -0 into 0, which text cannot tell apart. */
function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}

/** Plain decimal digits: `String` would write 1e-8. */
function digits(value: number, decimals: number): string {
  return String(round(value, decimals)).includes("e")
    ? value.toFixed(decimals).replace(/\.?0+$/, "")
    : String(round(value, decimals));
}

/** West, south, east, north, to five decimals; west above east: across the antimeridian. Empty ones are refused. */
export const box = scalar(
  (text, report): Extent | undefined => {
    const [west, south, east, north, ...more] = readNumbers(text, ",") ?? [];
    if (west === undefined || south === undefined || east === undefined || north === undefined || more.length > 0)
      return undefined;
    const [w, e] = [west, east].map((lng) => round(clamp(lng, -MAX_LONGITUDE, MAX_LONGITUDE), BOX_DECIMALS));
    const [s, n] = [south, north].map((lat) => round(clamp(lat, -MAX_LATITUDE, MAX_LATITUDE), BOX_DECIMALS));
    if (w === undefined || e === undefined || s === undefined || n === undefined) return undefined;
    const isWide = w < e || (w > e && e - w + 360 <= WIDEST_ACROSS);
    if (!isWide || s >= n) return undefined;
    if (!isOnEarth([south, north], [west, east])) report("out of range");
    return [w, s, e, n];
  },
  (value) => value.map((degrees) => digits(degrees, BOX_DECIMALS)).join(","),
);

/** Decimals that keep a coordinate within half a pixel at a zoom, as in MapLibre's own hash. */
function decimalsAt(zoom: number): number {
  return Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
}

/**
 * A camera as precise as a link says it, which is as precise as a screen shows it, within what MapLibre takes without
 * throwing. The one precision of cameras: what the state holds, what the address says, and when two are the same.
 */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
  const rounded = round(clamp(zoom, 0, MAX_ZOOM), 2);
  const decimals = decimalsAt(rounded);
  return {
    zoom: rounded,
    lat: round(clamp(lat, -MAX_LATITUDE, MAX_LATITUDE), decimals),
    lng: round(clamp(lng, -MAX_LONGITUDE, MAX_LONGITUDE), decimals),
  };
}

/** Zoom, latitude, longitude. */
export const camera = scalar(
  (text, report): Camera | undefined => {
    const [zoom, lat, lng, ...more] = readNumbers(text, "/") ?? [];
    if (zoom === undefined || lat === undefined || lng === undefined || more.length > 0) return undefined;
    if (zoom < 0 || zoom > MAX_ZOOM || !isOnEarth([lat], [lng])) report("out of range");
    return roundCamera({ zoom, lat, lng });
  },
  (value) => {
    const { zoom, lat, lng } = roundCamera(value);
    const decimals = decimalsAt(zoom);
    return `${digits(zoom, 2)}/${digits(lat, decimals)}/${digits(lng, decimals)}`;
  },
);

/** Would a link say the same of both? */
export function isSameCamera(a: Camera, b: Camera): boolean {
  return camera.write(a) === camera.write(b);
}
