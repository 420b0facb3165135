import { type Link, type LinkKey, layerNames, symbolSets, themes, views } from "./link.ts";
import { box, camera, flag, id, listOf, oneOf, partialDate, readId, stepNumber, tag, type Value } from "./values.ts";

/** Name of a query parameter, or `map` for the camera in the hash. */
export type ParameterName = Exclude<LinkKey, "camera"> | "map";

/** What a value names. `mark` is a place or a claim, `day` a day of the dossier's period. */
export type Reference =
  | "dossier"
  | "place"
  | "claim"
  | "source"
  | "passage"
  | "disagreement"
  | "actor"
  | "collection"
  | "mark"
  | "story"
  | "day"
  | "language";

type Traits = {
  /**
   * What it is a part of. `state` and `camera` are what a story's step decides, `story` says which step; `page` belongs
   * to the reader and `frame` to the page around, so they stay from step to step.
   */
  of: "state" | "camera" | "story" | "page" | "frame";
  /** A reader would call it another page: a change gets an entry of its own in the history, and Back leads to it. */
  pushes?: true;
  /**
   * What becomes of the page as it was served: its elements stay (`same`), are drawn anew (`redrawn`), or are hidden
   * until then, because they would say what is wrong (`dated`).
   */
  served: "same" | "redrawn" | "dated";
  /** The map draws anew: other marks, or the same ones with another look. The camera is the map's own. */
  map?: "marks" | "look";
  refers?: Reference;
};

/** How the value stands in a link, and what else there is to know of a key. */
type Row<T> = Traits & { value: Value<T> };

/**
 * The one table of everything that a link can hold, in the order in which links are written. Whatever treats some keys
 * unlike others asks it, so that a new key is a row here, its type in `Link` and a word in `public/head.js`.
 */
export const linkKeys: { readonly [Key in LinkKey]: Row<NonNullable<Link[Key]>> } = {
  dossier: { value: id, of: "page", served: "dated", refers: "dossier" },
  date: { value: partialDate, of: "state", served: "dated", map: "marks", refers: "day" },
  from: { value: partialDate, of: "state", served: "dated", map: "marks", refers: "day" },
  to: { value: partialDate, of: "state", served: "dated", map: "marks", refers: "day" },
  known: { value: partialDate, of: "state", served: "dated", map: "marks" },
  place: { value: id, of: "state", pushes: true, served: "dated", map: "look", refers: "place" },
  claim: { value: id, of: "state", pushes: true, served: "dated", refers: "claim" },
  source: { value: id, of: "state", pushes: true, served: "dated", refers: "source" },
  passage: { value: id, of: "state", served: "dated", refers: "passage" },
  question: { value: id, of: "state", served: "dated", refers: "disagreement" },
  actors: { value: listOf(readId, "none"), of: "state", served: "dated", map: "marks", refers: "actor" },
  layers: {
    value: listOf((text) => layerNames.find((name) => name === text), "none"),
    of: "state",
    served: "dated",
    map: "marks",
  },
  highlight: { value: listOf(readId, "absent"), of: "state", served: "dated", map: "look", refers: "mark" },
  collections: { value: listOf(readId, "absent"), of: "state", served: "dated", map: "marks", refers: "collection" },
  view: { value: oneOf(views, "map"), of: "state", pushes: true, served: "dated", map: "marks" },
  story: { value: id, of: "story", pushes: true, served: "dated", refers: "story" },
  step: { value: stepNumber, of: "story", pushes: true, served: "dated" },
  lang: { value: tag, of: "page", served: "same", refers: "language" },
  theme: { value: oneOf(themes), of: "page", served: "same", map: "look" },
  symbols: { value: oneOf(symbolSets), of: "page", served: "redrawn", map: "look" },
  embed: { value: flag, of: "frame", served: "redrawn" },
  plain: { value: flag, of: "frame", served: "redrawn" },
  static: { value: flag, of: "frame", served: "redrawn" },
  transparent: { value: flag, of: "frame", served: "redrawn" },
  bbox: { value: box, of: "camera", served: "dated", map: "marks" },
  camera: { value: camera, of: "camera", served: "same" },
};

// The table has exactly these keys; TypeScript cannot tell.
const names = Object.keys(linkKeys) as LinkKey[];

/** The keys of which something holds, in the order of the table. */
export function keysWhere(holds: (row: Traits) => boolean): readonly LinkKey[] {
  return names.filter((key) => holds(linkKeys[key]));
}

export function without(link: Link, keys: readonly LinkKey[]): Link {
  const rest = { ...link };
  for (const key of keys) delete rest[key];
  return rest;
}

export function only(link: Link, keys: readonly LinkKey[]): Link {
  return without(
    link,
    names.filter((key) => !keys.includes(key)),
  );
}

const frameKeys = keysWhere((row) => row.of === "frame");

/** A link to the full page: all of it but how it was embedded. */
export function fullLink(link: Link): Link {
  return without(link, frameKeys);
}
