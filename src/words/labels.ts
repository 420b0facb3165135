import type { PlaceKind, Standing } from "#domain/vocabulary.ts";
import { en } from "./en/labels.ts";
import { wordsIn } from "./tables.ts";

/** A place as it is named inside a few words. */
export type NamedPlace = { name: string; kind: PlaceKind };

/** Standings of numbers that are no count of people who are there. */
export type OtherStanding = Extract<Standing, "planned" | "demanded" | "unverified">;

export const labelWords = wordsIn("labels", en);
