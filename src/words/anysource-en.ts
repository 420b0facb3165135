import type { AnySource } from "#words/anysource.ts";
import { joinList, plural } from "#words/language.ts";

/** What is said in place of the other words where not only articles are shown. */
export const anySource: AnySource = {
  details: {
    originsMean: "• original source: whom articles and documents go back to",
    readingMeans:
      "“Our reading” marks what the makers of this map conclude and no source says in these words. “Original sources” counts the people or newsrooms behind articles and documents: two of these on one official count once.",
  },
  dialogs: {
    help: {
      signs: { bars: { differ: "The sources differ" } },
      commands: { evidence: "First passage of the selection, in its source" },
      rules: [
        "Every mark rests on short passages of the sources; select it to read them.",
        "A number stands only where a source puts it.",
        "Blank means that no source says anything. It never means that nobody was there.",
        "Where sources differ, both statements are shown. Nothing is averaged or scored.",
        "Articles that rest on one person count as one original source. Documents are counted apart and raise no count of articles.",
      ],
    },
  },
  labels: {
    startIsReading: (letters, from) =>
      `That ${letters.length === 1 ? "source" : "sources"} ${joinList("en", letters)} ${letters.length === 1 ? "means" : "mean"} a move from ${from} is our reading.`,
  },
  placepanel: {
    readFrom: (letters) => `Our reading of ${letters.length === 1 ? "source" : "sources"} ${joinList("en", letters)}.`,
    alsoDiffer: (n) => plural("en", n, "more difference between the sources", "more differences between the sources"),
    differences: (n) => plural("en", n, "difference between the sources", "differences between the sources"),
    distance: { stated: "In the source" },
  },
  receipt: {
    laterWords: "The sentence is worded with sources that appeared later as well; the quotes below had appeared.",
    openArticle: "Open the source at this passage",
    ourReading: "“Probably” marks our reading: the text does not name this original source.",
    relatedDifferences: "The sources differ:",
  },
  region: {
    blank: "Nothing said: the sources are silent. It does not mean that nothing happened.",
    disagreements: "Where the sources differ",
  },
  timeline: {
    knownNow: "now: all sources",
    differ: "the sources differ",
    openCompare: (question) => `The sources differ: ${question} Open Compare`,
  },
  viewgrids: { list: { title: "What the sources say", disagreements: "Where the sources differ" } },
  views: {
    sources: {
      openOriginal: "Open the original",
      noneOnMap: "No passage of this source is drawn on the map.",
      wordsFromAll:
        "Choose a passage to mark its original source. Several articles or documents on one original source are one source, not several.",
      rests: (stated, reading) => {
        const parts = [
          ...(stated.length > 0 ? [`stated in ${joinList("en", stated)}`] : []),
          ...(reading.length > 0 ? [`our reading for ${joinList("en", reading)}`] : []),
        ];
        return `${plural("en", stated.length + reading.length, "article or document", "articles or documents")}, 1 original source: ${parts.join("; ")}.`;
      },
      unknownOrigin: "The text names no source here. It adds nothing to a count of original sources.",
      stated: "stated in the text",
    },
    compare: {
      legendSilent: "blank: this source is silent",
      caption:
        "Questions on which the sources differ, and what each source says. A blank cell means that the source says nothing, not that it denies.",
      andOthers: (facts, wordings) =>
        `And ${plural("en", facts, "question", "questions")} on which the sources give different facts, ${wordings} on which only the wording differs. Nothing is averaged or scored.`,
      unknownIn: (n) =>
        `original source not known in ${plural("en", n, "article or document", "articles or documents")}`,
    },
  },
};
