import { type Day, dateOf, dayOf } from "#domain/day.ts";
import type { Problem } from "#domain/problem.ts";
import { formatDay, formatEdtf } from "#words/dates.ts";
import type { Language } from "#words/language.ts";
import type { SourceFile } from "./authored.ts";
import type { TextFile } from "./authoredtext.ts";
import type { Authored } from "./load.ts";
import { foldText } from "./words.ts";

type Claim = Authored["claims"][number]["claim"];
type Quote = SourceFile["passages"][number] & { letter: string; language: string };
type Basis = { quotes: ReadonlyMap<string, Quote>; language: Language; text: TextFile; authored: Authored };
type Warn = (file: string, record: string, field: string, message: string) => void;

function supports(claim: Claim): string[] {
  return claim.evidence.filter(({ role }) => role === "supports").map(({ passage }) => passage);
}

/** A position stands for every article of its claims unless it names the passages that hold it. */
function checkPositions(warn: Warn, { quotes, authored }: Basis): void {
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
        "disagreements.json",
        item.id,
        `positions.${n}.passages`,
        `its claims rest on articles ${own.join(" and ")}, and another position shares ${shared.join(" and ")}: name the passages that hold it`,
      );
    }
  }
}

/** Does a quote hold a day's number and the name of its month? */
function isNamed(day: Day, quotes: Iterable<Quote>): boolean {
  const date = dateOf(day);
  for (const { exact, language } of quotes) {
    const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(date);
    if (exact.includes(month) && numbersOf(exact).includes(String(date.getUTCDate()))) return true;
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

function checkTime(warn: Warn, claim: Claim, basis: Basis): void {
  const words = basis.text.claims[claim.id];
  const file = `text/${basis.language}.json`;
  const { basis: how, bounds, edtf } = claim.when;
  if (how !== "stated" && !words?.when)
    warn(file, claim.id, "claims.when", `the time is ${how}, and no words explain it`);
  if (words?.time) return;
  const day = workedOutDay(edtf, basis);
  const why = bounds ? "its days are worked out" : day && `no passage names ${day}`;
  if (why) warn(file, claim.id, "claims.time", `${why}: say the time in words`);
}

/** Numbers of a text, without the commas that group their digits. */
function numbersOf(text: string): string[] {
  return (
    foldText(text)
      .replace(/(?<=\d),(?=\d{3})/g, "")
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
function checkSentence(warn: Warn, claim: Claim, basis: Basis, names: readonly string[][]): void {
  const { quotes, language, text } = basis;
  const words = text.claims[claim.id];
  if (!words) return;
  const report = (message: string) => warn(`text/${language}.json`, claim.id, "claims.says", message);
  const printed = foldText([words.says, words.time ?? formatEdtf(language, claim.when.edtf), words.when].join(" "));
  const isSaid = (name: string) =>
    hasWord(printed, name) ||
    hasWord(printed, name.replace(/s$/, "")) ||
    names.some((forms) => forms.some((form) => hasWord(form, name)) && forms.some((form) => hasWord(printed, form)));
  for (const { passage, role, words: carrying } of claim.evidence) {
    const quote = quotes.get(passage);
    if (!quote || role !== "supports") continue;
    const part = (carrying ?? [quote.exact]).join(" … ");
    const said = new Set(numbersOf(printed));
    const dropped = numbersOf(part).filter((number) => !said.has(number));
    if (quote.language === language) dropped.push(...namesIn(part, quote.exact).filter((name) => !isSaid(name)));
    if (dropped.length > 0) report(`drops ${[...new Set(dropped)].join(", ")} of ${passage}`);
  }
  const placeNames = [...claim.places, claim.fromPlace, claim.toPlace].map((id) => text.places[id ?? ""]?.name);
  const explained = [words.time ?? formatEdtf(language, claim.when.edtf), words.when, ...placeNames];
  const quoted = claim.evidence.map(({ passage }) => quotes.get(passage)?.exact);
  const known = new Set(numbersOf([...quoted, ...explained].join(" ")));
  const invented = numbersOf(words.says).filter((number) => !known.has(number));
  if (invented.length > 0) report(`no quote has ${[...new Set(invented)].join(", ")}`);
}

/**
 * What an author should look at again in a dossier without problems: positions that name articles which do not hold them,
 * times that nothing explains or that print a day which was worked out, sentences that drop what their quotes say. Reads
 * the words of the first language.
 */
export function warningsOf(authored: Authored): Problem[] {
  const [language = "en"] = authored.dossier.languages;
  const text = authored.text.get(language);
  if (!text) return [];
  const warnings: Problem[] = [];
  const warn: Warn = (file, record, field, message) => void warnings.push({ file, record, field, message });
  const quotes = new Map(
    authored.sources.flatMap(({ source }) =>
      source.passages.map((passage) => [passage.id, { ...passage, letter: source.letter, language: source.language }]),
    ),
  );
  const basis: Basis = { quotes, language, text, authored };
  const names = namings(text);
  checkPositions(warn, basis);
  for (const { claim } of authored.claims) {
    checkTime(warn, claim, basis);
    checkSentence(warn, claim, basis, names);
  }
  return warnings;
}
