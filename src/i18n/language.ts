/** Languages of the interface. */
export type Language = "en" | "fr";

/** Words of one surface in every language: the type of the English ones is the contract for the others. */
export type Words<Shape> = Readonly<Record<Language, Shape>>;

/** Locale for `Intl` formats: day before month in both, as the product writes dates. */
export const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules("en-GB"),
  fr: new Intl.PluralRules("fr-FR"),
};

/** "1 passage", "3 passages": number and the right form. French counts 0 as singular. */
export function plural(language: Language, count: number, one: string, many: string): string {
  const form = plurals[language].select(count) === "one" ? one : many;
  return `${formatNumber(language, count)} ${form}`;
}

// Made once: to make a format takes far longer than to use it.
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(locales.en),
  fr: new Intl.NumberFormat(locales.fr),
};

/** A number with the language's separators. */
export function formatNumber(language: Language, value: number): string {
  return numbers[language].format(value);
}

/** "A", "A and B", "A, B and C". */
export function joinList(language: Language, items: readonly string[], word: "and" | "or" = "and"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  if (items.length === 1) return last;
  const glue = language === "fr" ? { and: "et", or: "ou" }[word] : word;
  return `${items.slice(0, -1).join(", ")} ${glue} ${last}`;
}
