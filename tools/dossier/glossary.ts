import type { claimKinds } from "#domain/claimkinds.ts";
import type {
  attributionKinds,
  counts,
  differences,
  disagreementKinds,
  evidenceRoles,
  originKinds,
  parts,
  placeKinds,
  publishedBases,
  qualifiers,
  seenIn,
  shapes,
  sourceKinds,
  standings,
  timeBases,
  topics,
  units,
} from "#domain/vocabulary.ts";

type Meanings<List extends readonly string[]> = Readonly<Record<List[number], string>>;

const claim: Meanings<typeof claimKinds> = {
  presence: "a force is at a place",
  movement: "a force goes from one place to another",
  event: "something happened",
  agreement: "an agreement was made, or ended",
  statement: "anything else that a source says",
  attribute: "what something is, has or cost",
};
const standing: Meanings<typeof standings> = {
  stated: "the source says so",
  planned: "it is to come, or help was asked for",
  demanded: "somebody asks a force to leave",
  disputed: "another passage contradicts it, and none of the others fits",
  unverified: "the source says that it could not verify it",
  ended: "it holds no longer",
  corrected: "the source took it back",
};
const when: Meanings<typeof timeBases> = {
  stated: "the date is in the words",
  resolved: "worked out from relative words (last month, on Wednesday)",
  inferred: "our reading",
};
const evidence: Meanings<typeof evidenceRoles> = {
  supports: "states the claim",
  contradicts: "cannot hold beside it",
  qualifies: "narrows it, or gives its date, setting or teller",
};
const attribution: Meanings<typeof attributionKinds> = {
  "named-official": "an official, by name or office",
  "anonymous-official": "an official who is not named",
  government: "a government or ministry as a body",
  "state-media": "media of a state",
  media: "other media",
  "unnamed-sources": "sources who are not named",
  reporter: "the article itself",
  headline: "the headline",
};
const part: Meanings<typeof parts> = {
  headline: "the headline",
  standfirst: "the lines under it",
  subheading: "a heading inside the text",
  caption: "words under a picture",
  dateline: "place and day before the text",
  byline: "who wrote it",
};
const source: Meanings<typeof sourceKinds> = {
  news: "an article with reporting of its own",
  rewrite: "told again from other articles",
  paraphrase: "another's article in other words",
  republication: "another's article as it was",
  translation: "another's article in another language",
  "official-record": "a document of a public body",
};
const published: Meanings<typeof publishedBases> = {
  stated: "printed in the text",
  content: "worked out from the content",
  supplied: "came with the copy",
};
const seen: Meanings<typeof seenIn> = {
  publisher: "on a page of its publisher",
  copy: "in a copy: a repost, a mirror, or another's quotation",
};
const origin: Meanings<typeof originKinds> = {
  official: "a named official",
  "anonymous-official": "an official who is not named",
  government: "a government or ministry",
  "media-report": "a report of other media",
  agency: "a news agency",
  newsroom: "the newsroom's own reporting",
  unnamed: "people who are not named",
  unknown: "nobody knows; never adds to a count",
};
const place: Meanings<typeof placeKinds> = {
  base: "a base or another place where forces are",
  airport: "an airport",
  city: "a town",
  country: "a country; `iso` gives its outline",
  region: "several countries; `members` names them",
  destination: "where a move goes beyond the map",
};
const shape: Meanings<typeof shapes> = {
  circle: "●",
  diamond: "◆",
  triangle: "▲",
  square: "■",
  pentagon: "⬟",
  hexagon: "⬢",
  cross: "✚",
};
const count: Meanings<typeof counts> = {
  base: "those at one base",
  city: "those in one town",
  country: "those in a whole country",
  share: "a part of a force, without a number",
  object: "the thing that the claim is about: a cost, a distance",
};
const qualifier: Meanings<typeof qualifiers> = {
  exactly: "exactly 60",
  about: "about 60",
  nearly: "nearly 60: write 60 as max",
  "more-than": "more than 60: write 60 as min",
  "less-than": "fewer than 60, less than 60: write 60 as max",
  "at-least": "at least 60: write 60 as min",
  "up-to": "up to 60: write 60 as max",
  most: "most of them",
  majority: "a majority",
  "more-than-half": "more than half",
  some: "some of them",
  small: "a small number",
  several: "several",
};
const unit: Meanings<typeof units> = {
  people: "people",
  troops: "troops",
  personnel: "personnel",
  staff: "people of a force, where the source does not say that all are military",
  trainers: "trainers, instructors",
  usd: "US dollars",
  miles: "miles",
  kilometres: "kilometres",
  weeks: "weeks",
  years: "years",
  bases: "bases",
  aircraft: "aircraft",
};
const topic: Meanings<typeof topics> = {
  coup: "a government is overthrown",
  government: "who governs",
  presence: "who is where",
  arrival: "a force comes",
  departure: "a force goes",
  demand: "a demand to leave or to stay",
  agreement: "an agreement between states",
  designation: "a state or group is declared to be something",
  visit: "a visit or a meeting",
  protest: "a demonstration",
  cost: "money",
  distance: "how far",
  use: "what a base or a force is used for",
  aid: "help in money or goods",
  security: "attacks and threats",
  assessment: "what somebody thinks of it",
  partner: "who works with whom",
  access: "who may enter what",
  reporting: "how the news came about",
};
const disagreement: Meanings<typeof disagreementKinds> = {
  contradiction: "the positions cannot all be true as worded",
  tension: "they can",
};
const differs: Meanings<typeof differences> = {
  wording: "the same thing in other words",
  facts: "different things",
};
const role: Meanings<readonly ["force", "state", "group"]> = {
  force: "stands on the map",
  state: "acts in events",
  group: "acts in events",
};
const basis: Meanings<readonly ["stated", "reading"]> = {
  stated: "a source says so",
  reading: "our reading; every sentence about it says so",
};

/** What each allowed value means, by the field whose list it is in. Every value has a meaning, or TypeScript refuses it. */
export const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "claims.kind": claim,
  "claims.topics": topic,
  "claims.when.basis": when,
  "claims.strength.qualifier": qualifier,
  "claims.strength.unit": unit,
  "claims.strength.counts": count,
  "claims.standing": standing,
  "claims.basis": basis,
  "claims.fromBasis": basis,
  "claims.evidence.role": evidence,
  "source.kind": source,
  "source.seen": seen,
  "source.published.basis": published,
  "source.passages.part": part,
  "source.passages.attribution.kind": attribution,
  "source.passages.originBasis": basis,
  "origins.origins.kind": origin,
  "actors.symbol.shape": shape,
  "actors.role": role,
  "places.kind": place,
  "disagreements.kind": disagreement,
  "disagreements.differs": differs,
  "dossier.context.columns.topics": topic,
};
