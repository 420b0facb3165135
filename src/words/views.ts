import { joinList, plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Words shared by the views beside the map, and those of Sources and Compare. */
export const en = {
  details: "Details",
  showOnMap: "Show on the map",
  /** What a claim is about, in one word. */
  topics: {
    coup: "coup",
    government: "government",
    presence: "presence",
    arrival: "arrival",
    departure: "departure",
    demand: "demand",
    agreement: "agreement",
    designation: "designation",
    visit: "visit",
    protest: "protest",
    cost: "cost",
    distance: "location",
    use: "use",
    aid: "aid",
    security: "security",
    assessment: "assessment",
    partner: "partners",
    access: "access",
    reporting: "reporting",
  },
  move: "move",
  figure: "number",
  noPlace: "No place given",
  silent: "silent",
  via: (who: string, through: string) =>
    `${who}, via ${through.replace(/^(An?|The|One) /, (word) => word.toLowerCase())}`,
  sources: {
    title: "Sources",
    onMap: "On the map",
    all: (n: number) => `All ${plural("en", n, "passage", "passages")}`,
    which: "Passages shown",
    shortQuotes: "Short quotes only; the full text stays with the publisher.",
    noUrl: "Web address not known.",
    openOriginal: "Open the article",
    published: { stated: "", content: "by content", supplied: "date supplied with the copy" },
    noDate: "No date",
    gap: (from: number, to: number, n: number) =>
      `¶${from === to ? from : `${from}–${to}`}: ${n} more ${n === 1 ? "passage" : "passages"}`,
    gapParts: (n: number) => `${n} more ${n === 1 ? "passage" : "passages"} outside the body text`,
    showThem: "Show",
    noPassage: (from: number, to: number) => `¶${from === to ? from : `${from}–${to}`}: no passage quoted`,
    noneOnMap: "No passage of this article is drawn on the map.",
    supports: "What the passage bears on",
    says: "Said by",
    choose: "Choose a passage to see what it supports and where its words come from.",
    onTheMap: (place: string) => `On the map: ${place}`,
    also: "also",
    against: "against",
    moreClaims: "This passage also bears on",
    noClaims: "No claim rests on this passage.",
    wordsFrom: "Where the words come from",
    wordsFromAll:
      "Choose a passage to mark its original source. Several articles on one original source are one source, not several.",
    rests: (stated: readonly string[], reading: readonly string[]): string => {
      const parts = [
        ...(stated.length > 0 ? [`stated in ${joinList("en", stated)}`] : []),
        ...(reading.length > 0 ? [`our reading for ${joinList("en", reading)}`] : []),
      ];
      return `${plural("en", stated.length + reading.length, "article", "articles")}, 1 original source: ${parts.join("; ")}.`;
    },
    unknownOrigin: "The article names no source here. It adds nothing to a count of original sources.",
    maybeSame: (names: readonly string[]) => `May be the same person as ${joinList("en", names, "or")}: not known.`,
    stated: "stated in the article",
    reading: "our reading",
    lettersStay: "Letters stay the same in every view.",
  },
  compare: {
    title: "Who says what",
    question: "Question",
    filter: "Questions shown",
    all: "All",
    contradictions: "Contradictions",
    wording: "Wording",
    legendSilent: "blank: this article is silent",
    caption:
      "Questions on which the articles differ, and what each article says. A blank cell means that the article says nothing, not that it denies.",
    count: (n: number) => plural("en", n, "contradiction", "contradictions"),
    andOthers: (facts: number, wordings: number) =>
      `And ${plural("en", facts, "question", "questions")} on which the articles give different facts, ${wordings} on which only the wording differs. Nothing is averaged or scored.`,
    unknownIn: (articles: number) => `original source not known in ${plural("en", articles, "article", "articles")}`,
    list: "Choose a question",
    positions: "What is said",
    saidBy: "Said by",
    bothTrue: "What could make them fit",
    noneShown: "No such question for the forces shown.",
    says: "says",
    probably: "in part our reading",
  },
};

export const viewWords = wordsIn("views", en);
