import type { Claim, CompiledDossier, Disagreement, Origin, Place, Source } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import type { Query } from "#domain/view.ts";
import { boundsOf } from "#tools/dossier/bounds.ts";

/** Articles of the built world by publication day; `undated` has none. */
const published: Record<string, string | null> = {
  winter: "2001-01-20",
  spring: "2001-04-10",
  summer: "2001-07-01",
  undated: null,
};

/** A claim in a line: what a test does not care about is filled in. */
export type ClaimLine = Partial<Omit<Claim, "when" | "evidence">> & {
  id: string;
  edtf: string;
  /** Articles that support it; the same passage is never shared. */
  saidBy?: readonly string[];
  /** Articles that only qualify it. */
  qualifiedBy?: readonly string[];
};

export type World = {
  claims?: readonly ClaimLine[];
  disagreements?: readonly (Pick<Disagreement, "id" | "positions"> & Partial<Disagreement>)[];
  origins?: readonly Origin[];
  /** Origin of each article's passages, `<article>-newsroom` by default. */
  originOf?: Record<string, string>;
  places?: readonly string[];
  period?: { start: string; end: string };
};

function sourceOf(id: string, n: number): Source {
  const day = published[id];
  return {
    id,
    letter: String.fromCharCode(65 + n),
    label: id,
    language: "en",
    kind: "news",
    origins: [],
    ...(day ? { published: { edtf: day, basis: "stated" as const, first: day, last: day } } : {}),
  };
}

function placeOf(id: string): Place {
  return { id, name: id, short: id, kind: "base", geometry: { type: "Point", coordinates: [0, 0] } };
}

/** A presence of the blue force in the harbour unless the line says otherwise. */
function claimOf({ edtf, saidBy = ["spring"], qualifiedBy = [], ...line }: ClaimLine): Claim {
  return {
    kind: "presence",
    topics: [],
    says: line.id,
    actors: ["blue"],
    places: ["harbour"],
    standing: "stated",
    when: { edtf, basis: "stated", bounds: boundsOf(edtf) },
    evidence: [
      ...saidBy.map((source) => ({ passage: `${source}-${line.id}`, role: "supports" as const })),
      ...qualifiedBy.map((source) => ({ passage: `${source}-${line.id}`, role: "qualifies" as const })),
    ],
    ...line,
  };
}

/** The compiled file of a small world of two forces and three places. */
export function fileOf(world: World): CompiledDossier {
  const sources = Object.keys(published).map(sourceOf);
  const claims = (world.claims ?? []).map(claimOf);
  const origins: Origin[] = [
    ...sources.map(({ id }) => ({ id: `${id}-newsroom`, name: id, kind: "newsroom" as const })),
    ...(world.origins ?? []),
  ];
  const passages = claims.flatMap((claim) =>
    claim.evidence.map(({ passage }, n) => {
      const source = passage.split("-")[0] ?? "";
      return {
        id: passage,
        source,
        paragraph: n + 1,
        exact: `words of ${source} on ${claim.id}`,
        attribution: { kind: "reporter" as const, who: source },
        origin: world.originOf?.[source] ?? `${source}-newsroom`,
      };
    }),
  );
  return {
    format: 1,
    id: "small-world",
    title: "A small world",
    short: "World",
    subtitle: "2001",
    summary: "Who was where.",
    asOf: "2001-07-01",
    period: world.period ?? { start: "2000-01-01", end: "2002-12-31" },
    languages: ["en", "fr"],
    hash: "0",
    extent: [-1, -1, 1, 1],
    contextExtent: [-2, -2, 2, 2],
    focus: [],
    bases: ["harbour", "hill"],
    lanes: ["harbour", "hill"],
    windows: [],
    sources,
    origins,
    passages,
    actors: ["blue", "red"].map((id) => ({
      id,
      name: id,
      short: id,
      adjective: id,
      role: "force",
      symbol: { shape: "circle", light: "#000000", dark: "#ffffff" },
    })),
    places: (world.places ?? ["harbour", "hill", "abroad"]).map(placeOf),
    claims,
    disagreements: (world.disagreements ?? []).map((item) => ({
      question: item.id,
      short: item.id,
      kind: "contradiction",
      note: "Why.",
      claims: item.positions.flatMap((position) => position.claims),
      ...item,
    })),
    unknowns: [],
    stories: [],
  };
}

export function dossierOf(world: World): Dossier {
  return indexDossier(fileOf(world));
}

/** The query for a day with everything shown. */
export function on(day: string, rest: Partial<Query> = {}): Query {
  return { moment: { kind: "point", day: dayOf(day) }, known: null, actors: null, ...rest };
}

/** A record of the world that a test relies on. */
export function must<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error("the world lacks what the test looks for");
  return value;
}
