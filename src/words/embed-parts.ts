export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const numbers = {
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  fr: ["aucun", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"],
} as const;
