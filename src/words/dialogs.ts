import { wordsIn } from "./tables.ts";

export const en = {
  help: {
    title: "Keys and help",
    keys: "Keys",
    presenting: "Keys while presenting",
    commands: {
      nextBase: "Next base",
      previousBase: "Previous base",
      map: "Map",
      sources: "Sources",
      compare: "Compare",
      context: "Region",
      list: "List",
      coverage: "Coverage",
      nextChange: "Next change",
      previousChange: "Previous change",
      evidence: "First passage of the selection, in its article",
      differ: "Disagreements",
      present: "Present",
      search: "Search",
      help: "This list",
    },
    native: [
      ["Tab", "Header, map, timeline, details"],
      ["← → on the date slider", "One day"],
      ["Page Up, Page Down on the date slider", "A larger step"],
      ["← ↑ → ↓ on the marks of the map", "Next mark"],
      ["← ↑ → ↓ on the map", "Move the map; + and − zoom"],
      ["Esc", "Close"],
    ] satisfies readonly (readonly [string, string])[],
    check: "Check a dossier of your own, in this browser",
    switchOff: "Switch single-key shortcuts off",
    links: "About this site",
    reading: "How to read this map",
    /** Signs that the legend leaves to the help. */
    signs: {
      far: "Destination outside the map, in this direction",
      map: {
        exact: "Place of a base",
        approximate: "Place known only roughly",
        ring: "Distance from a base that a source gives, drawn to scale",
        distance: "Line between two places: as computed, and as a source says",
        runway: "Runway, from near by",
        runwayApproximate: "Runway, place known only roughly",
      },
      lanes: {
        day: "Event on a day",
        month: "Event some time in a stretch, such as a month",
        about: "Event about this time",
        now: "The date shown",
      },
    },
    rules: [
      "Every mark rests on short passages of the articles; select it to read them.",
      "A number stands only where an article puts it.",
      "Blank means that no source says anything. It never means that nobody was there.",
      "Where articles differ, both statements are shown. Nothing is averaged or scored.",
      "Articles that rest on one person count as one original source.",
    ],
  },
  dossiers: {
    title: "Dossiers on this site",
    here: "open now",
    failed: "The list of dossiers did not load.",
  },
  search: {
    title: "Search",
    label: "Places, forces, claims, quotes and sources",
    hint: "Type two letters or more.",
    none: "Nothing found.",
    results: (n: number): string => (n === 1 ? "1 result" : `${n} results`),
    /** Beside a hit about forces that the filter hides. */
    hidden: "hidden by your filter",
    kinds: {
      place: "Place",
      actor: "Force",
      claim: "Claim",
      passage: "Passage",
      source: "Source",
      disagreement: "Disagreement",
    },
    failed: "The search did not load.",
  },
};

export const dialogWords = wordsIn("dialogs", en);
