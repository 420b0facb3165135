import type { Claim, CompiledDossier } from "#domain/compiled.ts";
import { isoOf } from "#domain/day.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";

const FIRST = 15_706; // 2013-01-01
const DAYS = 4_382; // to the end of 2024
const FORCES = 8;
const CLAIMS_PER_PLACE = 50;

/** Always the same numbers, so that two runs measure the same world. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/**
 * A dossier of any size for measurements: eight forces, a place for every 50 claims (at least five), presences of 10 to
 * 90 days spread over the years with month-precise starts for a third, one passage each, a hundred sources.
 */
export function syntheticFile(size: number): CompiledDossier {
  const random = numbers(size);
  const placeCount = Math.max(5, Math.round(size / CLAIMS_PER_PLACE));
  const sources = Array.from({ length: 100 }, (_, n) => {
    const day = isoOf(FIRST + Math.floor((n / 100) * DAYS));
    return {
      id: `s${n}`,
      letter: `S${n}`,
      label: `s${n}`,
      language: "en",
      kind: "news" as const,
      origins: [],
      published: { edtf: day, basis: "stated" as const, first: day, last: day },
    };
  });
  const claims = Array.from({ length: size }, (_, n): Claim => {
    const from = FIRST + Math.floor(random() * (DAYS - 90));
    const to = from + 10 + Math.floor(random() * 80);
    const start = isoOf(from);
    const isMonth = random() < 0.33;
    return {
      id: `c${n}`,
      kind: "presence",
      topics: [],
      says: `claim ${n}`,
      actors: [`a${Math.floor(random() * FORCES)}`],
      places: [`p${Math.floor(random() * placeCount)}`],
      standing: "stated",
      when: {
        edtf: `${isMonth ? start.slice(0, 7) : start}/${isoOf(to)}`,
        basis: "stated",
        bounds: {
          startMin: start,
          startMax: isMonth ? isoOf(Math.min(from + 29, to)) : start,
          endMin: isoOf(to),
          endMax: isoOf(to),
        },
      },
      evidence: [{ passage: `q${n}`, role: "supports" }],
    };
  });
  return {
    format: 1,
    id: `world-${size}`,
    title: "World",
    short: "World",
    subtitle: "Synthetic",
    summary: "World",
    asOf: "2024-12-31",
    period: { start: "2013-01-01", end: "2024-12-31" },
    languages: ["en"],
    hash: "0",
    extent: [-10, -10, 10, 10],
    contextExtent: [-10, -10, 10, 10],
    focus: [],
    bases: ["p0", "p1", "p2"],
    lanes: ["p0", "p1", "p2", "p3", "p4"],
    windows: [],
    sources,
    origins: [{ id: "o", name: "o", kind: "newsroom" }],
    passages: claims.map((claim, n) => ({
      id: `q${n}`,
      source: `s${n % 100}`,
      paragraph: 1,
      exact: "words",
      attribution: { kind: "reporter" as const, who: claim.id },
      origin: "o",
    })),
    actors: Array.from({ length: FORCES }, (_, n) => ({
      id: `a${n}`,
      name: `a${n}`,
      short: `a${n}`,
      adjective: `a${n}`,
      role: "force" as const,
      symbol: { shape: "circle" as const, light: "#000000", dark: "#ffffff" },
    })),
    places: Array.from({ length: placeCount }, (_, n) => ({
      id: `p${n}`,
      name: `p${n}`,
      short: `p${n}`,
      kind: "base" as const,
      geometry: { type: "Point" as const, coordinates: [random() * 20 - 10, random() * 20 - 10] as [number, number] },
    })),
    claims,
    disagreements: [],
    unknowns: [],
    stories: [],
  };
}

/** The same as the page holds it, with its look-ups. */
export function syntheticDossier(size: number): Dossier {
  return indexDossier(syntheticFile(size));
}
