import fc from "fast-check";
import { type Box, type Camera, type Link, languages, layerNames, symbolSets, themes } from "#state/link.ts";

export const anyString = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ maxLength: 120 }),
);

const id = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join("-"));
const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, "0"));
const two = (value: number) => String(value).padStart(2, "0");
const partialDate = fc.oneof(
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
);
const yes = fc.constant(true);
const degrees = (limit: number) => fc.integer({ min: -limit * 1e5, max: limit * 1e5 }).map((n) => n / 1e5);

const box: fc.Arbitrary<Box> = fc
  .tuple(degrees(180), degrees(85), degrees(180), degrees(85))
  .filter(([west, south, east, north]) => west < east && south < north);

/** Cameras as MapLibre's hash rounds them. */
const camera: fc.Arbitrary<Camera> = fc
  .tuple(
    fc.integer({ min: 0, max: 2200 }),
    fc.double({ min: -85, max: 85, noNaN: true }),
    fc.double({ min: -180, max: 180, noNaN: true }),
  )
  .map(([hundredths, lat, lng]) => {
    const zoom = hundredths / 100;
    const scale = 10 ** Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
    return { zoom, lat: Math.round(lat * scale) / scale + 0, lng: Math.round(lng * scale) / scale + 0 };
  });

const allParts = fc.record(
  {
    dossier: id,
    date: partialDate,
    from: partialDate,
    to: partialDate,
    known: partialDate,
    place: id,
    claim: id,
    source: id,
    passage: id,
    question: id,
    actors: fc.uniqueArray(id, { maxLength: 8 }),
    layers: fc.subarray([...layerNames]),
    highlight: fc.uniqueArray(id, { minLength: 1, maxLength: 8 }),
    view: fc.constantFrom("list", "sources", "compare", "context", "coverage"),
    story: id,
    step: fc.integer({ min: 1, max: 999 }),
    lang: fc.constantFrom(...languages),
    theme: fc.constantFrom(...themes),
    symbols: fc.constantFrom(...symbolSets),
    embed: yes,
    plain: yes,
    static: yes,
    transparent: yes,
    bbox: box,
    camera,
  },
  { requiredKeys: [] },
);

/** A link that says everything, each part its own normal form. */
export const everything: Required<Link> = {
  dossier: "niger-2024",
  date: "2024-05-02",
  from: "2023",
  to: "2024-04",
  known: "2024-05",
  place: "niamey",
  claim: "c1",
  source: "article-000",
  passage: "p-1",
  question: "q1",
  actors: ["us", "russia"],
  layers: ["forces", "labels"],
  highlight: ["niamey"],
  view: "list",
  story: "s1",
  step: 3,
  lang: "fr",
  theme: "dark",
  symbols: "app6",
  embed: true,
  plain: true,
  static: true,
  transparent: true,
  bbox: [-1, 10.5, 16, 24],
  camera: { zoom: 5.25, lat: 13.48, lng: 2.18 },
};

/** Every link that is its own normal form: values in range, defaults absent, window not reversed. */
export const validLink: fc.Arbitrary<Link> = allParts
  .map((parts): Link => parts)
  .filter(({ from, to }) => {
    if (!from || !to) return true;
    const shared = Math.min(from.length, to.length);
    return from.slice(0, shared) <= to.slice(0, shared);
  });
