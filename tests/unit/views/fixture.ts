import type { Claim, CompiledDossier, Passage, Source } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import type { Query, View } from "#domain/view.ts";
import { deriveView } from "#domain/view.ts";

function source(id: string, letter: string, day = "2024-05-03"): Source {
  return {
    id,
    letter,
    label: `Site ${letter}`,
    headline: `Headline ${letter}`,
    published: { edtf: day, basis: "content", first: day, last: day },
    language: "en",
    kind: "news",
    origins: ["official"],
  };
}

export function passage(id: string, from: string, paragraph: number, rest: Partial<Passage> = {}): Passage {
  return {
    id,
    source: from,
    paragraph,
    exact: `words of ${id} in full`,
    attribution: { kind: "reporter", who: "The reporter" },
    origin: "official",
    originBasis: "stated",
    ...rest,
  };
}

type Bounds = [startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null];

function claim(
  id: string,
  evidence: string[],
  rest: Partial<Claim> = {},
  bounds: Bounds = [null, null, null, null],
): Claim {
  const [startMin, startMax, endMin, endMax] = bounds;
  return {
    id,
    kind: "presence",
    topics: ["presence"],
    says: `Says ${id}.`,
    actors: ["us"],
    places: ["base"],
    when: { edtf: "/..", basis: "resolved", bounds: { startMin, startMax, endMin, endMax } },
    standing: "stated",
    evidence: evidence.map((item) => ({ passage: item, role: "supports" })),
    ...rest,
  };
}

function actor(id: string, short: string): CompiledDossier["actors"][number] {
  return {
    id,
    name: short,
    short,
    adjective: short,
    role: "force",
    symbol: { shape: "circle", light: "#1a5fb4", dark: "#5aa9f0" },
  };
}

function place(id: string, name: string, rest: Partial<CompiledDossier["places"][number]> = {}) {
  return {
    id,
    name,
    short: name,
    kind: "base" as const,
    geometry: { type: "Point" as const, coordinates: [2, 13] as [number, number] },
    ...rest,
  };
}

/** Two articles on one base: US troops attested before and after a silence; three positions on a number. */
export function smallDossier(): Dossier {
  return indexDossier({
    format: 1,
    id: "small",
    title: "Small",
    short: "Small",
    subtitle: "A test",
    summary: "A summary.",
    asOf: "2024-05-03",
    period: { start: "2022-01-01", end: "2024-12-31" },
    languages: ["en"],
    hash: "0",
    extent: [0, 0, 1, 1],
    contextExtent: [0, 0, 1, 1],
    focus: [],
    context: {
      place: "region",
      states: ["land", "other"],
      columns: [
        { id: "government", name: "Government", topics: ["coup"] },
        { id: "us", name: "US", actors: ["us"] },
      ],
    },
    bases: ["base"],
    lanes: ["base", "land"],
    windows: [{ id: "main", name: "Main", from: "2023-07-01", to: "2024-06-30" }],
    sources: [source("one", "A", "2024-05-02"), source("two", "B"), source("three", "C")],
    origins: [
      { id: "nobody", name: "Not known", kind: "unknown" },
      { id: "official", name: "An official", kind: "anonymous-official", maybeSameAs: ["other"] },
      { id: "other", name: "Another", kind: "unnamed" },
      { id: "silent-origin", name: "Nobody quotes it", kind: "official" },
    ],
    passages: [
      passage("a1", "one", 1),
      passage("a1b", "one", 1),
      passage("a4", "one", 4, { originBasis: "reading" }),
      passage("a-head", "one", 1, { paragraph: undefined, part: "headline" } as Partial<Passage>),
      passage("b2", "two", 2, { originBasis: "reading" }),
      passage("b3", "two", 3, { origin: "nobody" }),
      passage("c5", "three", 5, { origin: "other" }),
    ],
    actors: [actor("us", "US"), actor("russia", "Russia")],
    places: [
      place("base", "Base", { within: "land" }),
      place("land", "Land", { kind: "country", within: "region" }),
      place("other", "Other land", { kind: "country", within: "region" }),
      place("region", "Region", { kind: "region", note: "Two states." }),
    ],
    claims: [
      claim("us-early", ["a1"], {}, ["2023-07-10", "2023-07-10", "2023-07-26", "2023-07-26"]),
      claim("us-late", ["b2"], { label: "late" }, ["2024-04-01", "2024-04-30", null, null]),
      claim("sixty", ["a1", "a1b", "b2"], { actors: ["russia"], places: ["land"] }),
      claim("hundred", ["b3"], { actors: ["russia"], places: ["land"] }),
      claim("none-of-them", ["a4"], { kind: "statement", actors: ["russia"], places: ["land"] }),
      claim("us-told", ["a4"], { kind: "statement", topics: ["demand"], standing: "demanded", places: ["land"] }, [
        "2024-03-01",
        "2024-03-31",
        "2024-03-01",
        "2024-03-31",
      ]),
      claim("us-only", ["a4"], { kind: "statement", topics: ["assessment"] }),
    ],
    disagreements: [
      {
        id: "how-many",
        question: "How many?",
        short: "How many",
        kind: "contradiction",
        positions: [
          { says: "About 60.", short: "60", claims: ["sixty"] },
          { says: "A hundred.", claims: ["hundred"] },
          { says: "None.", short: "0", claims: ["none-of-them"] },
        ],
        claims: ["sixty", "hundred", "none-of-them"],
        note: "Not both.",
      },
      {
        id: "us-question",
        question: "US?",
        short: "US",
        kind: "tension",
        positions: [
          { says: "Early.", claims: ["us-early"] },
          { says: "Late.", claims: ["us-late"] },
        ],
        claims: ["us-early", "us-late"],
        note: "Both can hold.",
      },
    ],
    unknowns: [{ id: "number", places: ["base"], actors: ["us"], says: "No number is given." }],
    stories: [],
  });
}

export function viewOn(dossier: Dossier, iso: string, actors: string[] | null = null): View {
  const query: Query = {
    moment: { kind: "point", day: dayOf(iso) },
    known: null,
    actors: actors === null ? null : new Set(actors),
  };
  return deriveView(dossier, query);
}
