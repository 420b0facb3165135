import { formatNumber } from "./language.ts";

export function inWords(language: "en" | "fr", n: number): string {
  return numberWords[language][n] ?? formatNumber(language, n);
}

/** Small numbers in running text are words. */
const numberWords = {
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  fr: ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
} as const;
