import type { Claim, Passage, Source } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { receiptOf, wordsOf } from "#domain/receipt.ts";
import { namesText } from "#prose/counts.ts";
import { placeInArticle } from "#words/common.ts";
import { exportWords } from "#words/export.ts";
import { type Language, uncapital } from "#words/language.ts";
import { oneLine, webAddress } from "./plain.ts";

/** Year, month, day; a date without a day has two parts. */
export type DateParts = number[];

/** The parts of a CSL-JSON item that are used. What a source does not give is absent. */
export type CslItem = {
  id: string;
  type: "webpage" | "article-newspaper" | "report";
  title?: string;
  "container-title"?: string;
  issued?: { "date-parts": DateParts[]; circa?: boolean };
  accessed?: { "date-parts": DateParts[] };
  URL?: string;
  version?: string;
  genre?: string;
  language?: string;
  /** Where in the article: CSL has no field for a paragraph outside of a citation. */
  section?: string;
  note?: string;
};

/** What every citation of the dossier says: its address, the day it was looked at, the moment shown. */
export type CitationAbout = {
  language: Language;
  dossier: Dossier;
  address: string;
  /** The reader's day, `YYYY-MM-DD`. */
  accessed: string;
  /** "As of 2 May 2024". */
  moment: string;
};

function dateParts(date: string): DateParts | null {
  const plain = date.replace(/[~?%]/g, "");
  return /^\d{4}(-\d{2}){0,2}$/.test(plain) ? plain.split("-").map(Number) : null;
}

function issuedOf(published: NonNullable<Source["published"]>): CslItem["issued"] | undefined {
  const parts = published.edtf.split("/").flatMap((date) => {
    const found = dateParts(date);
    return found ? [found] : [];
  });
  if (parts.length === 0) return undefined;
  // Only a date printed in the text is the article's own; the others are marked as worked out.
  return { "date-parts": parts, ...(published.basis === "stated" ? {} : { circa: true }) };
}

function page(about: CitationAbout): Pick<CslItem, "type" | "genre" | "version" | "URL" | "accessed" | "language"> {
  const url = webAddress(about.address);
  const accessed = dateParts(about.accessed);
  return {
    type: "webpage",
    genre: exportWords[about.language].cite.genre,
    version: about.dossier.hash,
    language: about.language,
    ...(url ? { URL: url } : {}),
    ...(accessed ? { accessed: { "date-parts": [accessed] } } : {}),
  };
}

/** The view: what is looked at, as of when. */
export function viewItem(about: CitationAbout, subject: string | null): CslItem {
  const title = subject ? `${subject}, ${uncapital(about.moment)}` : about.moment;
  return {
    id: `${about.dossier.id}-view`,
    ...page(about),
    title: oneLine(title),
    "container-title": oneLine(about.dossier.title),
  };
}

/** The claim as this product states it; its passages are items of their own. */
function claimItem(about: CitationAbout, claim: Claim): CslItem {
  const say = exportWords[about.language].cite;
  const sources = namesText(about.language, about.dossier, receiptOf(about.dossier, claim).articles);
  return {
    id: claim.id,
    ...page(about),
    title: oneLine(claim.says.replace(/\.$/, "")),
    "container-title": oneLine(about.dossier.title),
    note: oneLine(say.claimNote(claim.standing, sources, about.moment)),
  };
}

/** The article that a passage stands in. A headline or publisher missing in the copy is missing here, and said so. */
export function passageItem(about: CitationAbout, passage: Passage): CslItem | null {
  const { dossier, language } = about;
  const source = dossier.source.get(passage.source);
  if (!source) return null;
  const say = exportWords[language].cite;
  const url = webAddress(source.url);
  const issued = source.published ? issuedOf(source.published) : undefined;
  const basis = source.published?.basis;
  const where = placeInArticle(say, passage);
  const notes = [
    ...(source.headline ? [] : [say.noHeadline]),
    ...(source.publisher ? [] : [say.noPublisher(source.label)]),
    ...(source.byline ? [source.byline] : []),
    ...(basis === undefined ? [say.noDate] : say.dateBasis[basis] ? [say.dateBasis[basis]] : []),
    ...(source.kind === "translation" ? [say.translated] : []),
    ...(url ? [] : [say.noAddress]),
    [where, passage.exact === undefined ? wordsOf(passage) : `“${passage.exact}”`].filter(Boolean).join(": "),
  ];
  return {
    id: passage.id,
    type: source.kind === "official-record" ? "report" : "article-newspaper",
    ...(source.headline ? { title: oneLine(source.headline) } : {}),
    ...(source.publisher ? { "container-title": oneLine(source.publisher) } : {}),
    ...(issued ? { issued } : {}),
    ...(url ? { URL: url } : {}),
    language: source.language,
    section: where,
    note: oneLine(notes.join(". ")),
  };
}

/** The claim and the passages that support it. */
export function claimItems(about: CitationAbout, claim: Claim): CslItem[] {
  const { supports } = receiptOf(about.dossier, claim);
  return [claimItem(about, claim), ...supports.flatMap(({ passage }) => passageItem(about, passage) ?? [])];
}
