/** Languages that are written from right to left, and scripts that are, whatever the language. */
const languages = /^(ar|arc|ckb|dv|fa|he|iw|ji|ks|ps|sd|syr|ug|ur|yi)$/;
const scripts = /^(adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)$/;

/** Is a language, as a BCP 47 tag, written from right to left? A script in the tag decides: `pa-Arab`, `ur-Latn`. */
export function isRightToLeft(tag: string): boolean {
  const [language = "", ...more] = tag.toLowerCase().split("-");
  const script = more.find((part) => /^[a-z]{4}$/.test(part));
  return script === undefined ? languages.test(language) : scripts.test(script);
}

/** Attributes of others' words in a language of their own: not translated, `dir` only where it is not the page's. */
export function wordsOfLanguage(tag: string | undefined): { lang?: string; dir?: "rtl"; translate?: "no" } {
  if (tag === undefined) return {};
  return { lang: tag, ...(isRightToLeft(tag) && { dir: "rtl" }), translate: "no" };
}
