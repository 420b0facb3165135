import { en } from "./en/region.ts";
import { wordsIn } from "./tables.ts";

/** How a force stands in a country, as the region view marks it; `government` and `hidden` are no states of a force. */
export type RegionForm =
  | "government"
  | "here"
  | "possible"
  | "inferred"
  | "past"
  | "told"
  | "gone"
  | "asked"
  | "hidden";
/** States of a force that a sentence over several countries can name. */
export type ForceForm = Exclude<RegionForm, "government" | "hidden">;

export const regionWords = wordsIn("region", en);
