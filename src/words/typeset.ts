import type { Language } from "./language.ts";

/** No line breaks here: a narrow space before the high signs and between thousands, a full one elsewhere. */
const NARROW = "\u202f";
const FULL = "\u00a0";

const rules: readonly [plain: RegExp, set: string][] = [
  [/ ([;!?])/g, `${NARROW}$1`],
  [/ ([:»])/g, `${FULL}$1`],
  [/« /g, `«${FULL}`],
  [/§ ?(?=\d)/g, `§${FULL}`],
  [/(?<=\d) (?=\d{3}(?!\d))/g, NARROW],
  [/(?<=\d) (?=(millions?|milliards?)\b)/g, FULL],
  [/(?<=\b[Aa]rticles?) (?=[A-Z]\b)/g, FULL],
];

/** Most texts have nothing to set. */
const mayBeLoose = / [;!?:»]|« |§|\d |rticles? [A-Z]/;

/** French text as it is printed: no line begins with its punctuation, and no number or name of an article is torn apart. */
export function typeset(text: string): string {
  if (!mayBeLoose.test(text)) return text;
  let result = text;
  for (const [plain, set] of rules) result = result.replace(plain, set);
  return result;
}

/** The dossier's own words as they are printed. */
export function printed(language: Language, text: string): string {
  return language === "fr" ? typeset(text) : text;
}

/** The same for everything in a table of words, and for whatever its functions return. */
export function printedAll<Value>(language: Language, value: Value): Value;
export function printedAll(language: Language, value: unknown): unknown {
  if (typeof value === "string") return printed(language, value);
  if (typeof value === "function")
    return (...args: unknown[]) => printedAll(language, Reflect.apply(value, undefined, args));
  if (Array.isArray(value)) return value.map((item: unknown) => printedAll(language, item));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, printedAll(language, item)]));
}
