import type { PlaceKind, Standing } from "#domain/vocabulary.ts";
import { en } from "./en/labels.ts";
import { wordsIn } from "./tables.ts";

/** A place as it is named inside a few words. */
export type NamedPlace = { name: string; kind: PlaceKind };

/** Standings of numbers that are no count of people who are there. */
export type OtherStanding = Extract<Standing, "planned" | "demanded" | "unverified">;

/** Words beside the marks of the map: who is where, numbers, moves; the region view and its table share them. */
export const labelWords = wordsIn("labels", en);
