import { Window } from "happy-dom";
import { parts as names } from "#domain/vocabulary.ts";
import { headingOf, linesOf, paragraphsOf, splitCopy } from "./copies.ts";
import { differencesOf, nearestPart } from "./nearest.ts";
import { asWritten, foldText } from "./words.ts";

/** A paragraph of an article: one of the body, or a part that has no number (`headline`, `caption` ...). */
export type Paragraph = { text: string; part: string | null };

/** Elements whose text is no part of an article. */
const aside = "nav, aside, footer, form, script, style, noscript, template, button, [hidden], [aria-hidden=true]";
const parts: readonly [selector: string, part: string][] = [
  ["figure, figcaption", "caption"],
  ["h1", "headline"],
  ["h2, h3, h4, h5, h6", "subheading"],
  // What the author is called stands in a paragraph of its own on most pages.
  [".byline, .author, [rel=author], [itemprop=author]", "byline"],
  ["time, address", "dateline"],
];

const sentenceEnd = /[.!?…:。！？।؟۔]["'”’»)\]]*$/;

/** Does a line read as running text: a sentence or more, and not a heading, a caption or a link? */
function isRunning(line: string): boolean {
  // Some scripts write no spaces between words.
  return sentenceEnd.test(line) && (line.split(/\s+/).length >= 6 || line.length >= 30);
}

/** A few words that end in no sign of a sentence are no paragraph: a day, which stands above the text, or a link. */
function partOfFew(line: string): string | null {
  if (sentenceEnd.test(line) || line.split(/\s+/).length > 8) return null;
  return /\p{Nd}{4}/u.test(line) ? "dateline" : "part";
}

function partOf(element: { closest(selector: string): unknown; textContent: string }): string | null {
  return parts.find(([selector]) => element.closest(selector) !== null)?.[1] ?? partOfFew(element.textContent.trim());
}

/** The encoding that a page of HTML names for itself, where there is one of that name; null else. */
export function namedEncoding(html: string): string | null {
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(html.slice(0, 4096))?.[1];
  try {
    const { encoding } = new TextDecoder(name);
    return name === undefined || /^utf-/.test(encoding) ? null : encoding;
  } catch {
    return null;
  }
}

/** Paragraphs of a text file. A line that is no sentence has no number; its first one is taken for the headline. */
export function paragraphsOfText(text: string): Paragraph[] {
  return paragraphsOf(text)
    .filter((line) => line !== "")
    .map((line, n) => ({
      text: line,
      part: isRunning(line) ? null : n === 0 ? "headline" : (partOfFew(line) ?? "part"),
    }));
}

/** Paragraphs of a page of HTML: those of its article, or else of its main part. No script of the page is run. */
export function paragraphsOfHtml(html: string): Paragraph[] {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  try {
    const document = new window.DOMParser().parseFromString(html, "text/html");
    const root = document.querySelector("article") ?? document.querySelector("main") ?? document.body;
    for (const element of root.querySelectorAll("br")) element.replaceWith(" ");
    const blocks = root.querySelectorAll("p, li, blockquote, h1, h2, h3, h4, h5, h6, figcaption, time");
    return [...blocks]
      .filter((element) => !element.closest(aside) && !element.querySelector("p, li, figcaption"))
      .map((element) => ({ text: element.textContent.replace(/\s+/g, " ").trim(), part: partOf(element) }))
      .filter(({ text }) => text !== "");
  } finally {
    window.close();
  }
}

/** First words by which each body paragraph is found among all paragraphs; as many as that takes. */
function beginnings(paragraphs: readonly Paragraph[]): string[] {
  const body = paragraphs.filter(({ part }) => part === null).map(({ text }) => text);
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  const first = (count: number) => body.map((line) => line.split(" ").slice(0, count).join(" ").replaceAll("|", " "));
  for (const count of [7, 12, 20])
    if (splitCopy(text, first(count)).paragraphs.every((line, n) => line === foldText(body[n] ?? "")))
      return first(count);
  return body;
}

const shortened = (text: string) => text.split(" ").slice(0, 7).join(" ").replaceAll("|", " ");

/** The table of a copy's paragraphs, as the check of quotes reads it. */
export function paragraphTable(name: string, paragraphs: readonly Paragraph[]): string {
  const begins = beginnings(paragraphs);
  let number = 0;
  const rows = paragraphs.map(({ text, part }) => {
    if (part !== null) return `| (${part}) | ${shortened(text)} |`;
    number += 1;
    return `| ${number} | ${begins[number - 1]} |`;
  });
  return [`## ${name}`, "", "| paragraph | begins |", "| --- | --- |", ...rows, ""].join("\n");
}

/** The copies' README with the body paragraphs of one copy numbered anew, from 1, in the order of its table. */
export function renumbered(readme: string, name: string): string {
  let number = 0;
  let isHere = false;
  return linesOf(readme)
    .map((line) => {
      const heading = headingOf(line);
      if (heading !== null) isHere = heading === name;
      if (!isHere || !/^\|\s*\d+\s*\|/.test(line)) return line;
      number += 1;
      return line.replace(/\d+/, String(number));
    })
    .join("\n");
}

/** The copies' README with the table of one copy: in the place of the one that it had, or at the end. */
export function withTable(readme: string, name: string, table: string): string {
  const lines = linesOf(readme.trimEnd());
  const start = lines.findIndex((line) =>
    new RegExp(`^##\\s+${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(\\.txt)?\\s*$`).test(line),
  );
  const next = lines.findIndex((line, n) => n > start && line.startsWith("## "));
  const head = start < 0 ? lines : lines.slice(0, start);
  const rest = start < 0 || next < 0 ? [] : lines.slice(next);
  return [...[...head, "", ...table.trimEnd().split("\n"), "", ...rest].join("\n").split(/\n{3,}/)]
    .join("\n\n")
    .trim()
    .concat("\n");
}

/** A copy's table may not say which part a line is. */
function fieldOfPart(part: string): string {
  return (names as readonly string[]).includes(part) ? `"part": "${part}"` : `"part": one of ${names.join(", ")}`;
}

/** What a reader is told about words that they look for in a copy. */
export function findQuote(quote: string, paragraphs: readonly Paragraph[]): string[] {
  const exact = foldText(quote);
  let number = 0;
  const places = paragraphs.map(({ text, part }) => {
    if (part === null) number += 1;
    return {
      text: foldText(text),
      copy: text,
      name: part === null ? `paragraph ${number}` : `the ${part}`,
      field: part === null ? `"paragraph": ${number}` : fieldOfPart(part),
    };
  });
  const found = places.filter(({ text }) => text.includes(exact));
  if (found.length > 0)
    return found.map(({ text, copy, name, field }) => {
      const often = text.split(exact).length - 1;
      const note = often > 1 ? `; it stands there ${often} times: write the words before it as "prefix"` : "";
      return `in ${name}, word for word${note}: ${field}, "exact": ${JSON.stringify(asWritten(copy, exact))}`;
    });
  const [near] = places
    .map((place) => ({ ...place, ...nearestPart(exact, place.text) }))
    .sort((a, b) => a.distance - b.distance);
  if (!near || near.distance > 0.5) return ["nothing in the copy is like it"];
  return [
    `not word for word; the nearest words, in ${near.name}, are “${near.text}”`,
    ...differencesOf(exact, near.text).map((line) => `  ${line}`),
    `  ${near.field}, "exact": ${JSON.stringify(asWritten(near.copy, near.text))}`,
  ];
}
