/** Closed lists shared by the authored files, the compiled dossier and the interface. Each value has a word per language under `src/words`. */

/** How a claim stands in its sources: never how true it is. */
export const standings = ["stated", "planned", "demanded", "disputed", "unverified", "ended", "corrected"] as const;
export type Standing = (typeof standings)[number];

/** How a claim's time was found: in the words, worked out from relative words, or by our reading. */
export const timeBases = ["stated", "resolved", "inferred"] as const;

/** What a passage does to a claim. */
export const evidenceRoles = ["supports", "contradicts", "qualifies"] as const;

export const attributionKinds = [
  "named-official",
  "anonymous-official",
  "government",
  "state-media",
  "media",
  "unnamed-sources",
  "reporter",
  "headline",
] as const;
export type AttributionKind = (typeof attributionKinds)[number];

/** Where a passage stands when it is not in a numbered body paragraph. */
export const parts = ["headline", "standfirst", "subheading", "caption", "dateline", "byline"] as const;

export const sourceKinds = [
  "news",
  "rewrite",
  "paraphrase",
  "republication",
  "translation",
  "official-record",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const seenIn = ["publisher", "copy"] as const;

/** How a publication date is known: printed in the text, inferred from content, or supplied with the copy. */
export const publishedBases = ["stated", "content", "supplied"] as const;

/** `unknown` origins never add to a count of independent origins. */
export const originKinds = [
  "official",
  "anonymous-official",
  "government",
  "media-report",
  "agency",
  "newsroom",
  "unnamed",
  "unknown",
] as const;

export const placeKinds = ["base", "airport", "city", "country", "region", "destination"] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const shapes = ["circle", "diamond", "triangle", "square", "pentagon", "hexagon", "cross"] as const;
export type Shape = (typeof shapes)[number];

/** `object`: the thing the claim is about (a base's cost, a distance). `share`: a part of a force, without a number. */
export const counts = ["base", "city", "country", "share", "object"] as const;

export const qualifiers = [
  "exactly",
  "about",
  "nearly",
  "more-than",
  "less-than",
  "at-least",
  "up-to",
  "most",
  "majority",
  "more-than-half",
  "some",
  "small",
  "several",
] as const;
export type Qualifier = (typeof qualifiers)[number];

export const units = [
  "people",
  "troops",
  "personnel",
  "staff",
  "trainers",
  "usd",
  "miles",
  "kilometres",
  "weeks",
  "years",
  "bases",
  "aircraft",
] as const;
export type Unit = (typeof units)[number];

/** Subjects that colour the region view and the event row; a claim may have several. */
export const topics = [
  "coup",
  "government",
  "presence",
  "arrival",
  "departure",
  "demand",
  "agreement",
  "designation",
  "visit",
  "protest",
  "cost",
  "distance",
  "use",
  "aid",
  "security",
  "assessment",
  "partner",
  "access",
  "reporting",
] as const;

export const disagreementKinds = ["contradiction", "tension"] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

/** What differs in a tension: only the wording, or the things that are told. */
export const differences = ["wording", "facts"] as const;
