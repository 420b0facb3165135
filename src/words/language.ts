import { type Language, languages } from "#domain/languages.ts";

export type { Language };

/** Words of one surface in every language: the type of the English ones is the contract for the others. */
export type Words<Shape> = Readonly<Record<Language, Shape>> & {
  /** The same where not only articles are shown: what is said of all of them is said of sources. */
  anySource: (language: Language) => Shape;
};

/** Locale for `Intl` formats: day before month in both, as the product writes dates. */
export const locales: Readonly<Record<Language, string>> = { en: "en-GB", fr: "fr-FR" };

/** What leads to a page in a language, said in that language: it stands on pages that have no other word of it. */
export const readHere: Readonly<Record<string, string | undefined>> = {
  en: "Read this page in English",
  fr: "Lire cette page en français",
};

/** The language of the interface that a BCP 47 tag names, whatever its region: undefined where the interface has no words. */
export function spokenIn(tag: string): Language | undefined {
  return languages.find((name) => name === tag.split("-")[0]);
}

/** The language of the interface for a dossier's words: the same one, else English. */
export function nearest(tag: string): Language {
  return spokenIn(tag) ?? "en";
}

/** Are a dossier's words in a language that the interface has none of? */
export function isForeign(tag: string): boolean {
  return spokenIn(tag) === undefined;
}

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

/** Words for round numbers, the larger first: one, several. */
const rounds: readonly [from: number, Readonly<Record<Language, readonly [one: string, many: string]>>][] = [
  [1_000_000_000, { en: ["billion", "billion"], fr: ["milliard", "milliards"] }],
  [1_000_000, { en: ["million", "million"], fr: ["million", "millions"] }],
];

const roundOf = (value: number) => rounds.find(([from]) => value >= from && Number.isInteger((value * 10) / from));

/** "100 million" for a round number of millions or billions, else the number with its separators. */
export function formatRound(language: Language, value: number): string {
  const round = roundOf(value);
  if (!round) return formatNumber(language, value);
  const [from, words] = round;
  return `${formatNumber(language, value / from)} ${words[language][value < 2 * from ? 0 : 1]}`;
}

/** What goes between a number and its noun: French says "100 millions de dollars", "1 000 soldats". */
export function afterNumber(language: Language, value: number): string {
  return language === "fr" && roundOf(value) ? " de " : " ";
}

/** Words that lose their capital inside a sentence; a name keeps it. */
const lowered: Readonly<Record<Language, RegExp>> = {
  en: /^(an?|at|are|by|can|could|did|do|does|for|from|ha[ds]|have|how|in|is|last|no|of|on|one|only|reported|since|some|the|to|until|was|were|what|when|where|which|who|whom|whose|why|will|with|would)\b/i,
  fr: /^(à|après|au|aux|auprès|avant|avec|combien|comment|dans|de|depuis|des|du|en|est|il|ils|elle|elles|jusqu|la|le|les|l|où|par|pour|pourquoi|qu|quand|que|quel|quelle|quelles|quels|qui|selon|sous|sur|un|une|y)(?![\p{L}])/iu,
};

/** A sentence, a question or a name as it stands after a colon or inside another sentence. */
export function inSentence(language: Language, text: string): string {
  return lowered[language].test(text) ? uncapital(text) : text;
}

/** The same word at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The same words inside a sentence, whatever they are. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * A name or sentence as it stands beside others: one that runs from right to left is kept apart, else two of them with a
 * comma or an arrow between would change places.
 */
export function isolated(text: string): string {
  return /[\u0590-\u08ff]/.test(text) ? `\u2068${text}\u2069` : text;
}

/** "A", "A and B", "A, B and C". */
export function joinList(language: Language, items: readonly string[], word: "and" | "or" = "and"): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  if (items.length === 1) return last;
  const glue = language === "fr" ? { and: "et", or: "ou" }[word] : word;
  return `${items
    .slice(0, -1)
    .map((item) => isolated(item))
    .join(", ")} ${glue} ${isolated(last)}`;
}
