import { type Day, dateOf, dayOf } from "#domain/day.ts";
import { formatDay, formatEdtf } from "#words/dates.ts";
import { type Language, nearest } from "#words/language.ts";
import type { SourceFile } from "./authored.ts";
import type { TextFile } from "./authoredtext.ts";
import type { Report } from "./finding.ts";
import type { Authored, Loaded } from "./load.ts";
import { foldText } from "./words.ts";

type Claim = Authored["claims"][number]["claim"];
type Quote = SourceFile["passages"][number] & { letter: string; language: string };
type Basis = {
  quotes: ReadonlyMap<string, Quote>;
  /** Of the interface beside the words. */
  language: Language;
  /** Of the words, without region or script. */
  spoken: string;
  text: TextFile;
  authored: Authored;
};

function supports(claim: Claim): string[] {
  return claim.evidence.filter(({ role }) => role === "supports").map(({ passage }) => passage);
}

/** A position stands for every article of its claims unless it names the passages that hold it. */
function checkPositions(warn: Report, { quotes, authored }: Basis): void {
  const claims = new Map(authored.claims.map(({ claim }) => [claim.id, claim]));
  const lettersOf = (passages: readonly string[]) => [
    ...new Set(passages.flatMap((id) => quotes.get(id)?.letter ?? [])),
  ];
  for (const item of authored.disagreements) {
    const articles = item.positions.map((position) => {
      const own = position.claims.flatMap((id) => claims.get(id) ?? []);
      return lettersOf(position.passages ?? own.flatMap(supports)).sort();
    });
    for (const [n, { passages }] of item.positions.entries()) {
      const own = articles[n] ?? [];
      const others = new Set(articles.flatMap((letters, m) => (m === n ? [] : letters)));
      const shared = own.filter((letter) => others.has(letter));
      if (passages || own.length < 2 || shared.length === 0) continue;
      warn(
        item,
        ["positions", n, "passages"],
        `its claims rest on articles ${own.join(" and ")}, and another position shares ${shared.join(" and ")}`,
        "name the passages that hold it",
      );
    }
  }
}

/** Does a quote hold a day's number and the name of its month? */
function isNamed(day: Day, quotes: Iterable<Quote>): boolean {
  const date = dateOf(day);
  for (const { exact, language } of quotes) {
    const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(date);
    if (exact?.includes(month) && numbersOf(exact).includes(String(date.getUTCDate()))) return true;
  }
  return false;
}

/** First printed day of a range that no passage names: one that was worked out. A single date is what its claim states. */
function workedOutDay(edtf: string, { quotes, language }: Basis): string | null {
  if (!/[[/]/.test(edtf)) return null;
  const printed = formatEdtf(language, edtf);
  for (const [iso] of edtf.matchAll(/\d{4}-\d{2}-\d{2}/g)) {
    const day = dayOf(iso);
    const isPrinted = numbersOf(printed).includes(String(dateOf(day).getUTCDate()));
    if (isPrinted && !isNamed(day, quotes.values())) return formatDay(language, day);
  }
  return null;
}

function checkTime(warn: Report, claim: Claim, basis: Basis): void {
  const words = basis.text.claims[claim.id];
  const { basis: how, bounds, edtf } = claim.when;
  if (how !== "stated" && !words?.when)
    warn(
      basis.text,
      ["claims", claim.id, "when"],
      `the time is ${how}, and no words explain it`,
      "write how it was found",
    );
  if (words?.time) return;
  const day = workedOutDay(edtf, basis);
  const why = bounds ? "its days are worked out" : day && `no passage names ${day}`;
  if (why) warn(basis.text, ["claims", claim.id, "time"], why, "say the time in words");
}

/** First digit of each script that has its own, Arabic's and the Indian ones; the others follow it. */
const zeroes = [..."٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"];

function inLatinDigits(text: string): string {
  return text.replace(/[^\P{Nd}\d]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeroes.map((sign) => sign.codePointAt(0) ?? 0).find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** Numbers of a text, in the digits of any script, without the commas or spaces that group their digits. */
function numbersOf(text: string): string[] {
  return (
    inLatinDigits(foldText(text))
      .replace(/(?<=\d)[, ٬](?=\d{3}(?!\d))/g, "")
      .match(/\d+/g)
      ?.map((digits) => String(Number(digits))) ?? []
  );
}

/**
 * Capitalised words of two letters or more, without full stops: "U.S." is "US". The first word of a whole quote is a
 * capital anyway.
 */
function namesIn(text: string, exact: string): string[] {
  const first = /^\P{L}*([\p{L}.]+)/u.exec(foldText(exact))?.[1];
  const found = foldText(text).match(/\p{Lu}[\p{L}.]*/gu) ?? [];
  return found
    .filter((name) => name !== first || name === name.toUpperCase())
    .map((name) => name.replaceAll(".", ""))
    .filter((name) => name.length > 1);
}

/** Does a text hold a word or words, in capitals or not? */
function hasWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "iu").test(text);
}

/** Every way in which the dossier names each of its actors and places. */
function namings({ actors, places }: TextFile): string[][] {
  return [
    ...Object.values(actors).map(({ name, short, adjective, aliases = [] }) => [name, short, adjective, ...aliases]),
    ...Object.values(places).map(({ name, short, aliases = [] }) => [name, short, ...aliases]),
  ].map((names) => names.map(foldText));
}

/** The sentence keeps the numbers and names of the words that carry it, and has no number that no quote has. */
function checkSentence(warn: Report, claim: Claim, basis: Basis, names: readonly string[][]): void {
  const { quotes, language, spoken, text } = basis;
  const words = text.claims[claim.id];
  if (!words) return;
  const report = (message: string, remedy: string) => warn(text, ["claims", claim.id, "says"], message, remedy);
  const printed = foldText([words.says, words.time ?? formatEdtf(language, claim.when.edtf), words.when].join(" "));
  // "American" is said where "Americans" names the same force.
  const either = (name: string) => [name, name.endsWith("s") ? name.slice(0, -1) : `${name}s`];
  const isSaid = (name: string) =>
    either(name).some((word) => hasWord(printed, word)) ||
    names.some(
      (forms) =>
        forms.some((form) => either(name).some((word) => hasWord(form, word))) &&
        forms.some((form) => hasWord(printed, form)),
    );
  for (const { passage, role, words: carrying } of claim.evidence) {
    const quote = quotes.get(passage);
    if (!quote || role !== "supports") continue;
    const part = (carrying ?? [quote.exact ?? ""]).join(" … ");
    const said = new Set(numbersOf(printed));
    const dropped = numbersOf(part).filter((number) => !said.has(number));
    if (quote.language === spoken) dropped.push(...namesIn(part, quote.exact ?? "").filter((name) => !isSaid(name)));
    if (dropped.length > 0)
      report(`drops ${[...new Set(dropped)].join(", ")} of ${passage}`, "say it, or mark fewer words as carrying");
  }
  const placeNames = [...claim.places, claim.fromPlace, claim.toPlace].map((id) => text.places[id ?? ""]?.name);
  const explained = [words.time ?? formatEdtf(language, claim.when.edtf), words.when, ...placeNames];
  const quoted = claim.evidence.map(({ passage }) => quotes.get(passage)?.exact ?? text.reported?.[passage]?.says);
  const known = new Set(numbersOf([...quoted, ...explained].join(" … ")));
  const invented = numbersOf(words.says).filter((number) => !known.has(number));
  if (invented.length > 0)
    report(`no quote has ${[...new Set(invented)].join(", ")}`, "take the number from a quote, or leave it out");
}

/**
 * Positions that name articles which do not hold them, times that nothing explains or that print a day which was worked
 * out, sentences that drop what their quotes say, or say it with another number in another language. Quotes are compared
 * with the words of the first language.
 */
export function textHints({ authored, report }: Loaded): void {
  const [language = "en", ...others] = authored.dossier.languages;
  const text = authored.text.get(language);
  if (!text) return;
  const quotes = new Map(
    authored.sources.flatMap(({ source }) =>
      source.passages.map((passage) => [passage.id, { ...passage, letter: source.letter, language: source.language }]),
    ),
  );
  const [spoken = ""] = language.split("-");
  const basis: Basis = { quotes, language: nearest(language), spoken, text, authored };
  const names = namings(text);
  checkPositions(report, basis);
  for (const { claim } of authored.claims) {
    checkTime(report, claim, basis);
    checkSentence(report, claim, basis, names);
  }
  for (const other of others) {
    const words = authored.text.get(other);
    if (words) checkTranslation(report, text, words);
    if (words && other.split("-")[0] !== spoken) checkTranslated(report, text, words);
  }
  for (const [tag, words] of authored.text) {
    checkLikelihood(report, words);
    checkTags(report, words);
    checkUnknowns(report, tag, words);
  }
}

/** A claim's sentence names the same numbers in every language. */
function checkTranslation(warn: Report, text: TextFile, other: TextFile): void {
  const said = (sentence: string) => [...new Set(numbersOf(sentence))].sort().join(", ");
  for (const [id, { says }] of Object.entries(text.claims)) {
    const [here, there] = [said(says), said(other.claims[id]?.says ?? says)];
    if (here !== there)
      warn(
        other,
        ["claims", id, "says"],
        `names ${there || "no number"}, where the first language names ${here || "none"}`,
        "say the same numbers in both",
      );
  }
}

/** Sentences that are the same in two languages, as those of a file that was copied to be translated: told once. */
function checkTranslated(warn: Report, text: TextFile, other: TextFile): void {
  const same = Object.entries(text.claims).filter(([id, { says }]) => other.claims[id]?.says === says);
  const [first] = same;
  if (!first) return;
  const rest =
    same.length === 1 ? "" : `, and so ${same.length === 2 ? "is 1 other" : `are ${same.length - 1} others`}`;
  warn(other, ["claims", first[0], "says"], `is the sentence of the first language${rest}`, "translate it");
}

const likelihood = /\b(un)?likely\b|\bprobabl|\bpossibl|\balmost certain|\bvraisembla|\bpeut-être\b/i;
const confidence = /\b(low|moderate|medium|high) confidence\b|\bconfiance (faible|modérée|moyenne|élevée|haute)\b/i;

/** Sentences are printed as they stand. */
function checkTags(warn: Report, words: TextFile): void {
  for (const [id, { says }] of Object.entries(words.claims)) {
    const tag = /<\/?[a-z][^<>]{0,80}>|\*\*|&[a-z]+;/i.exec(says)?.[0];
    if (tag) warn(words, ["claims", id, "says"], `has "${tag}", which is printed as it stands`, "take it out");
  }
}

/** How an unknown begins, in the languages whose words for it are known here: a gap is not an absence. */
const gaps: Partial<Record<string, RegExp>> = { en: /^No\b/, fr: /^Aucune?\b/ };

function checkUnknowns(warn: Report, tag: string, words: TextFile): void {
  const gap = gaps[tag.split("-")[0] ?? ""];
  for (const [id, { says }] of Object.entries(words.unknowns))
    if (gap && !gap.test(says))
      warn(words, ["unknowns", id, "says"], "does not begin with who is silent", "begin: No article says, or names");
}

/** How likely a thing is and how sure the teller is are two statements; in one sentence they are taken for one. */
function checkLikelihood(warn: Report, words: TextFile): void {
  for (const [id, { says }] of Object.entries(words.claims))
    if (says.split(/(?<=[.!?])\s/).some((sentence) => likelihood.test(sentence) && confidence.test(sentence)))
      warn(
        words,
        ["claims", id, "says"],
        "mixes how likely it is with how confident the source is",
        "say the two in sentences of their own",
      );
}
