import { plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Words of a claim and what stands behind it. */
export const en = {
  label: "Claim and its sources",
  when: "When:",
  undated: "no date given",
  basis: { stated: "as stated", resolved: "worked out from the words", inferred: "our reading" },
  strength: { people: "How many:", distance: "How far:", money: "How much:", time: "How long:" },
  laterWords: "The sentence is worded with articles that appeared later as well; the quotes below had appeared.",
  readingOnly: "Our reading: no source says in these words that the force is there.",
  share: "a share, not a number",
  via: (who: string) => `via ${who}`,
  published: { stated: "", content: "by content", supplied: "as supplied" },
  noDate: "no date",
  backTranslated: "back-translated: not the speaker’s own words",
  translated: "a translation",
  readInPlace: "Read in place",
  openArticle: "Open the article at this passage",
  morePassages: (n: number) => plural("en", n, "more passage says so", "more passages say so"),
  qualifiedBy: "Qualified by",
  contradictedBy: "Contradicted by",
  probably: (letter: string) => `probably ${letter}`,
  unknownOrigin: "Original source not known",
  ourReading: "“Probably” marks our reading: the article does not name this original source.",
  maybeSame: "Two of these original sources may be the same person.",
  relatedDifferences: "The articles differ:",
  copyLink: "Copy link",
  copyCitation: "Copy citation",
  linkCopied: "Link copied.",
  citationCopied: "Citation copied.",
  copyByHand: "Copy this text",
  attributions: {
    "named-official": "Named official",
    "anonymous-official": "Unnamed official",
    government: "Government",
    "state-media": "State media",
    media: "Media report",
    "unnamed-sources": "Unnamed sources",
    reporter: "Reporter’s words",
    headline: "Headline",
  },
  sourceKinds: {
    news: "Original page",
    rewrite: "Rewrite",
    paraphrase: "Paraphrase",
    republication: "Republished",
    translation: "Translation",
    "official-record": "Official record",
  },
  /** Where the words of a document were read. */
  seenAtPublisher: "seen at the publisher",
  seenInCopy: (site: string) => (site === "" ? "seen in a copy" : `seen in a copy, on ${site}`),
  noLink: "No link to this article is known.",
};

/** Words of a claim and what stands behind it: fetched with the receipts, which the first page has none of. */
export const receiptWords = wordsIn("receipt", en);
