/** Languages of the interface. */
export type Language = "en" | "fr";

/** Words of one surface in every language: the type of the English ones is the contract for the others. */
export type Words<Shape> = Readonly<Record<Language, Shape>>;

/** Locale for `Intl` formats: day before month in both, as the product writes dates. */
export const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/** "1 passage", "3 passages": number and the right form. French counts 0 as singular. */
export function plural(language: Language, count: number, one: string, many: string): string {
  const isOne = language === "fr" ? Math.abs(count) < 2 : count === 1;
  return `${formatNumber(language, count)} ${isOne ? one : many}`;
}

/** What stands between thousands and before decimals. */
const separators: Readonly<Record<Language, readonly [thousands: string, decimals: string]>> = {
  en: [",", "."],
  fr: ["\u202f", ","],
};

/** A number with the language's separators, to three decimals. Not `Intl`, for the reason given in `dates.ts`. */
export function formatNumber(language: Language, value: number): string {
  const [thousands, decimals] = separators[language];
  const [whole = "", part] = String(Number(value.toFixed(3))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part === undefined ? grouped : `${grouped}${decimals}${part}`;
}

/** "A", "A and B", "A, B and C". */
export function joinList(language: Language, items: readonly string[], word: "and" | "or" = "and"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  if (items.length === 1) return last;
  const glue = language === "fr" ? { and: "et", or: "ou" }[word] : word;
  return `${items.slice(0, -1).join(", ")} ${glue} ${last}`;
}
