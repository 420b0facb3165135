import type { Claim, CompiledDossier, Disagreement, Origin, Place, Source } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import type { Query } from "#domain/view.ts";
import { boundsOfTime } from "#tools/dossier/bounds.ts";

/** Articles of the built world by first and last possible day of publication; `undated` has none. */
type Articles = Record<string, readonly [first: string, last: string] | null>;
const articles: Articles = {
  winter: ["2001-01-20", "2001-01-20"],
  spring: ["2001-04-10", "2001-04-10"],
  summer: ["2001-07-01", "2001-07-01"],
  undated: null,
};

/** A claim in a line: what a test does not care about is filled in. */
export type ClaimLine = Partial<Omit<Claim, "when" | "evidence">> & {
  id: string;
  edtf: string;
  /** Day bounds that the EDTF does not give. */
  bounds?: Parameters<typeof boundsOfTime>[0]["bounds"];
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
  /** Ids, or more than an id of those that lie in or hold another. */
  places?: readonly (string | (Pick<Place, "id"> & Partial<Place>))[];
  /** In place of the day or the lack of one that an article has in every world, or one more article. */
  articles?: Articles;
  period?: { start: string; end: string };
};

function sourceOf([id, days]: [string, Articles[string]], n: number): Source {
  return {
    id,
    letter: String.fromCharCode(65 + n),
    label: id,
    language: "en",
    kind: "news",
    origins: [],
    ...(days
      ? { published: { edtf: [...new Set(days)].join("/"), basis: "stated", first: days[0], last: days[1] } }
      : {}),
  };
}

function placeOf(place: NonNullable<World["places"]>[number]): Place {
  const rest = typeof place === "string" ? { id: place } : place;
  const name = rest.id;
  return { name, short: name, kind: "base", geometry: { type: "Point", coordinates: [0, 0] }, ...rest };
}

/** A presence of the blue force in the harbour unless the line says otherwise. */
function claimOf({ edtf, bounds, saidBy = ["spring"], qualifiedBy = [], ...line }: ClaimLine): Claim {
  return {
    kind: "presence",
    topics: [],
    says: line.id,
    actors: ["blue"],
    places: ["harbour"],
    standing: "stated",
    when: { edtf, basis: "stated", bounds: boundsOfTime({ edtf, bounds }) },
    evidence: [
      ...saidBy.map((source) => ({ passage: `${source}-${line.id}`, role: "supports" as const })),
      ...qualifiedBy.map((source) => ({ passage: `${source}-${line.id}`, role: "qualifies" as const })),
    ],
    ...line,
  };
}

/** The compiled file of a small world of two forces and three places. */
export function fileOf(world: World): CompiledDossier {
  const sources = Object.entries({ ...articles, ...world.articles }).map(sourceOf);
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
