import type { CompiledDossier, Place } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import { deriveView, type Query, type View } from "#domain/view.ts";
import { homeCamera } from "#map/marks/frame.ts";
import { layoutMarks } from "#map/marks/layout.ts";
import type { Basis } from "#map/marks/notes.ts";
import type { MarksInput, MarksLayout } from "#map/marks/types.ts";
import { type ClaimLine, fileOf, type World } from "#tests/unit/domain/builder.ts";

/** Bases first; "harbour" lies in "port", which lies in "land" as "hill" does; the coast holds land and isle. */
const places: readonly (Pick<Place, "id" | "kind"> & Partial<Place> & { at: [lng: number, lat: number] })[] = [
  { id: "harbour", name: "Harbour Base", short: "Harbour", kind: "base", within: "port", at: [2, 2] },
  { id: "hill", name: "Hill Base", short: "Hill", kind: "base", within: "land", at: [6, 4] },
  { id: "cove", name: "Cove Base", short: "Cove", kind: "base", within: "isle", at: [14, 1.5] },
  { id: "port", name: "Port", short: "Port", kind: "city", within: "land", at: [2, 2] },
  { id: "land", name: "Land", short: "Land", kind: "country", iso: "LND", at: [5, 6] },
  { id: "isle", name: "Isle", short: "Isle", kind: "country", iso: "ISL", at: [13, 4] },
  { id: "coast", name: "Coast", short: "Coast", kind: "region", members: ["land", "isle"], at: [8, 4] },
  { id: "far", name: "Far", short: "Far", kind: "destination", at: [10, 40] },
];

const english = { blue: ["Blue", "Blue"], red: ["Red", "Red"], green: ["Green", "Green"] } as const;
const french = { blue: ["Bleu", "bleues"], red: ["Rouge", "rouges"], green: ["Vert", "vertes"] } as const;

/** Language of the words; other positions and names of places. */
export type Where = {
  language?: "en" | "fr";
  at?: Readonly<Record<string, readonly [lng: number, lat: number]>>;
  named?: Readonly<Record<string, readonly [name: string, short: string]>>;
  /** Where the blocks of the region view are wanted. */
  anchors?: Record<string, [lng: number, lat: number]>;
};

const nameOf = (words: readonly [name: string, short: string] | undefined) =>
  words ? { name: words[0], short: words[1] } : {};

/** A world of three forces, three bases and two countries, with a map, a region view and a filter to look at. */
export function worldOf(world: World & Where): Dossier {
  const file = fileOf(world);
  const names = world.language === "fr" ? french : english;
  const whole: CompiledDossier = {
    ...file,
    extent: [0, 0, 16, 8],
    contextExtent: [0, 0, 16, 8],
    focus: ["LND", "ISL"],
    bases: ["harbour", "hill", "cove"],
    lanes: ["harbour", "hill", "cove", "land", "isle"],
    context: {
      place: "coast",
      states: ["land", "isle"],
      ...(world.anchors ? { anchors: world.anchors } : {}),
      columns: [
        { id: "government", name: "Government", topics: ["coup", "government"] },
        { id: "blue", name: "Blue", actors: ["blue"] },
        { id: "others", name: "Red and Green", actors: ["red", "green"] },
      ],
    },
    places: places.map(({ at, ...place }) => ({
      name: place.id,
      short: place.id,
      ...place,
      ...nameOf(world.named?.[place.id]),
      geometry: { type: "Point", coordinates: [...(world.at?.[place.id] ?? at)] },
    })),
    actors: [
      ...(Object.keys(names) as (keyof typeof names)[]).map((id) => ({
        id,
        name: names[id][0],
        short: names[id][0],
        adjective: names[id][1],
        role: "force" as const,
        symbol: { shape: "circle" as const, light: "#000000", dark: "#ffffff" },
      })),
      {
        id: "land",
        name: "Land",
        short: "Land",
        adjective: "Land",
        role: "state" as const,
        symbol: { shape: "square" as const, light: "#000000", dark: "#ffffff" },
      },
    ],
  };
  return indexDossier(whole);
}

/** The query for a day or, with a second one, for a stretch of time; the forces given are shown. */
function queryOf(from: string, to?: string, actors?: readonly string[]): Query {
  return {
    moment: to ? { kind: "window", from: dayOf(from), to: dayOf(to) } : { kind: "point", day: dayOf(from) },
    known: null,
    actors: actors ? new Set(actors) : null,
  };
}

export type Look = { day: string; to?: string; actors?: readonly string[]; language?: "en" | "fr" };

export function viewOf(world: World & Where, { day, to, actors, language = "en" }: Look): View {
  return deriveView(worldOf({ ...world, language }), queryOf(day, to, actors));
}

/** The view of some claims on a day, as labels are made from it. */
export function basisOf(claims: readonly ClaimLine[], look: Look, rest: World = {}): Basis {
  return { view: viewOf({ ...rest, claims }, look), language: look.language ?? "en" };
}

/** The marks of such a world on a day, without room for legend and controls unless `reserved` asks for some. */
export function layoutIn(
  world: World & Where,
  day: string,
  size: MarksInput["size"],
  rest: Partial<MarksInput> = {},
): MarksLayout {
  const view = viewOf(world, { day, ...(world.language ? { language: world.language } : {}) });
  return layoutMarks({
    view,
    camera: homeCamera(view.dossier, size, "map"),
    size,
    mode: "map",
    layers: ["forces", "countries", "movements"],
    language: world.language ?? "en",
    selected: null,
    highlighted: new Set(),
    reserved: [],
    ...rest,
  });
}
