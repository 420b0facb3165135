import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** JSON of any shape, to be bent in tests. */
export type Json = ReturnType<typeof JSON.parse>;

/** Authored files by path. */
export type Files = Record<string, Json>;

const article = (paragraphs: readonly string[]) => `${paragraphs.join("\n\n")}\n`;

/** The two supplied copies of the dossier, as `dossier:check --articles` reads them. */
export const copies: Record<string, string> = {
  "README.md": [
    "## first",
    "| (headline) | Guard boats reach the harbour |",
    "| 1 | Boats of the coast guard |",
    "| 2 | A spokesman for the ministry |",
    "## second",
    "| 1 | The naval picket left |",
    "| 2 | Nobody in the town |",
  ].join("\n"),
  "first.txt": article([
    "Guard boats reach the harbour",
    "Boats of the coast guard have been moored in the “old harbour” since the first week of February, fishermen there told the Gazette.",
    "A spokesman for the ministry said the picket would stay in the bay for as long as the talks went on, and gave no number.",
  ]),
  "second.txt": article([
    "The naval picket left the bay on 9 March, the harbour master wrote, and about 40 sailors of the coast guard took its berths at the long quay.",
    "Nobody in the town would say how long either of them meant to stay.",
  ]),
};

const first = {
  id: "gazette-1",
  letter: "A",
  publisher: "The Gazette",
  headline: "Guard boats reach the harbour",
  published: { edtf: "1973-02-20", basis: "stated" },
  language: "en",
  kind: "news",
  origins: ["fishermen", "ministry"],
  file: "first.txt",
  passages: [
    {
      id: "a1-moored",
      paragraph: 1,
      exact: 'moored in the "old harbour" since the first week of February',
      attribution: { kind: "unnamed-sources", who: "the-fishermen", via: "gazette" },
      origin: "fishermen",
    },
    {
      id: "a2-stay",
      paragraph: 2,
      exact: "the picket would stay in the bay",
      attribution: { kind: "named-official", who: "the-ministry" },
      origin: "ministry",
    },
  ],
};

const second = {
  id: "gazette-2",
  letter: "B",
  published: { edtf: "1973-03", basis: "content" },
  language: "en",
  kind: "rewrite",
  origins: ["master"],
  file: "second.txt",
  passages: [
    {
      id: "b1-left",
      paragraph: 1,
      exact: "left the bay on 9 March",
      attribution: { kind: "named-official", who: "harbour-master" },
      origin: "master",
    },
    {
      id: "b1-forty",
      paragraph: 1,
      exact: "about 40 sailors of the coast guard",
      attribution: { kind: "reporter", who: "gazette" },
      origin: "master",
      originBasis: "reading",
    },
  ],
};

const claims = [
  {
    id: "guard-in-harbour",
    kind: "presence",
    topics: ["presence"],
    actors: ["guard"],
    places: ["old-harbour"],
    when: { edtf: "1973-02~/..", basis: "resolved" },
    strength: { min: 40, max: 40, qualifier: "about", unit: "people", counts: "base" },
    standing: "stated",
    key: true,
    evidence: [
      { passage: "a1-moored", role: "supports", words: ["first week of February"] },
      { passage: "b1-forty", role: "supports", words: ["the coast guard"] },
    ],
  },
  {
    id: "picket-in-bay",
    kind: "presence",
    topics: ["presence"],
    actors: ["picket"],
    places: ["bay"],
    when: { edtf: "/..", basis: "stated" },
    standing: "stated",
    evidence: [{ passage: "a2-stay", role: "supports" }],
  },
  {
    id: "picket-left-bay",
    kind: "movement",
    topics: ["departure"],
    actors: ["picket"],
    places: ["bay"],
    fromPlace: "bay",
    toPlace: "old-harbour",
    when: { edtf: "1973-03-09", basis: "stated" },
    standing: "stated",
    event: { rank: 1 },
    distance: { from: "bay", to: "old-harbour" },
    evidence: [{ passage: "b1-left", role: "supports", words: ["left the bay"] }],
  },
];

const english = {
  dossier: { title: "Boats in the harbour", short: "Harbour", summary: "Who lay where.", subtitle: "Spring 1973" },
  actors: {
    guard: { name: "Coast guard", short: "Guard", adjective: "coast guard" },
    picket: { name: "Naval picket", short: "Picket", adjective: "naval" },
  },
  places: {
    "old-harbour": { name: "Old harbour", short: "Harbour", aliases: ["Long quay"] },
    bay: { name: "The bay", short: "Bay" },
    island: { name: "The island", short: "Island" },
  },
  origins: {
    fishermen: { name: "Fishermen" },
    ministry: { name: "The ministry" },
    master: { name: "The harbour master", note: "Wrote the log." },
  },
  speakers: {
    "the-fishermen": { name: "fishermen" },
    "the-ministry": { name: "a ministry spokesman" },
    "harbour-master": { name: "the harbour master" },
    gazette: { name: "the Gazette" },
  },
  sources: {
    "gazette-1": { note: "A copy.", label: "The Gazette" },
    "gazette-2": { note: "A rewrite.", label: "Unnamed site" },
  },
  claims: {
    "guard-in-harbour": { says: "The coast guard is in the old harbour.", when: "From the first week of February." },
    "picket-in-bay": { says: "The picket is in the bay." },
    "picket-left-bay": { says: "The picket left the bay.", label: "Picket leaves" },
  },
  disagreements: { "picket-stays": { question: "Does the picket stay?", short: "Stays?", note: "Plans can change." } },
  positions: { "picket-stays.1": { says: "It stays." }, "picket-stays.2": { says: "It left." } },
  unknowns: { "picket-number": { says: "No article says how many the picket has." } },
  windows: { spring: { name: "Spring" } },
  columns: {},
  stories: { short: { title: "In short", summary: "Two steps." } },
  steps: { "short.1": { title: "Arrival", says: "They came." }, "short.2": { title: "Departure", says: "They left." } },
};

function inFrench(value: Json): Json {
  if (typeof value === "string") return `${value} (fr)`;
  if (Array.isArray(value)) return value.map(inFrench);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inFrench(item)]));
}

/**
 * A small dossier about another coast in another century: valid, with every collection, in two languages. That the same
 * engine compiles and draws it proves that it knows no country.
 */
export function harbourFiles(): Files {
  return structuredClone({
    "dossier.json": {
      id: "harbour-1973",
      languages: ["en", "fr"],
      period: { start: "1973-01-01", end: "1973-12-31" },
      extent: [35, 16.5, 41, 21.5],
      contextExtent: [32, 13, 44, 25],
      focus: ["SDN"],
      bases: ["old-harbour", "bay"],
      lanes: ["old-harbour", "bay"],
      windows: [{ id: "spring", from: "1973-01-15", to: "1973-05-31" }],
    },
    "actors.json": [
      { id: "guard", symbol: { shape: "circle", light: "#1a5fb4", dark: "#5aa9f0" }, role: "force" },
      { id: "picket", symbol: { shape: "diamond", light: "#bd4f10", dark: "#f08a4b" }, role: "force" },
    ],
    "places.json": [
      { id: "old-harbour", kind: "base", position: [37.22, 19.61], within: "island", source: "A chart." },
      { id: "bay", kind: "base", position: [38.5, 18.2], precision_m: 5000, source: "A chart." },
      { id: "island", kind: "country", position: [37.9, 18.9], iso: "SDN", source: "A chart." },
    ],
    "origins.json": {
      origins: [
        { id: "fishermen", kind: "unnamed" },
        { id: "ministry", kind: "official" },
        { id: "master", kind: "official", maybeSameAs: ["ministry"] },
      ],
      speakers: [{ id: "the-fishermen" }, { id: "the-ministry" }, { id: "harbour-master" }, { id: "gazette" }],
    },
    "sources/gazette-1.json": first,
    "sources/gazette-2.json": second,
    "claims/boats.json": claims,
    "disagreements.json": [
      {
        id: "picket-stays",
        kind: "tension",
        positions: [{ claims: ["picket-in-bay"] }, { claims: ["picket-left-bay"] }],
      },
    ],
    "unknowns.json": [{ id: "picket-number", places: ["bay"], actors: ["picket"], when: "1973-02/1973-03" }],
    "stories/short.json": {
      id: "short",
      steps: [
        { claims: ["guard-in-harbour"], unknowns: ["picket-number"], state: "?date=1973-02-20" },
        { claims: ["picket-left-bay"], state: "?date=1973-03-09#map=6/19/38" },
      ],
    },
    "text/en.json": english,
    "text/fr.json": inFrench(english),
  });
}

/** Writes files into a folder; a string is written as it is, `undefined` is left out. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  }
}

/** A temporary folder that is removed when the callback is over. */
export function inFolder<Result>(files: Files, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "dossier-"));
  try {
    writeFiles(folder, files);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
