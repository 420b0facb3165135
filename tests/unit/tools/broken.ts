import type { Files, Json } from "./harbour.ts";

const claim = (files: Files, n: number): Json => files["claims/boats.json"][n];
const passage = (files: Files, n: number): Json => files["sources/gazette-1.json"].passages[n];
const place = (files: Files, n: number): Json => files["places.json"][n];

/** What is done to the valid dossier, and the line that its author reads. */
export type BrokenRule = [rule: string, bend: (files: Files) => void, line: string];

/** One broken rule each. */
export const brokenRules: BrokenRule[] = [
  [
    "an unknown actor",
    (files) => claim(files, 0).actors.push("navy"),
    'claims/boats.json > guard-in-harbour > actors: unknown actor "navy"',
  ],
  [
    "a state that is present",
    (files) => {
      files["actors.json"][1].role = "state";
    },
    'claims/boats.json > picket-in-bay > actors: "picket" is no force, so it cannot be at a place or move',
  ],
  [
    "an unknown place",
    (files) => {
      claim(files, 2).toPlace = "mainland";
    },
    'claims/boats.json > picket-left-bay > toPlace: unknown place "mainland"',
  ],
  [
    "a distance to an unknown place",
    (files) => {
      claim(files, 2).distance.to = "mainland";
    },
    'claims/boats.json > picket-left-bay > distance.to: unknown place "mainland"',
  ],
  [
    "an unknown passage",
    (files) => {
      claim(files, 1).evidence[0].passage = "a9-gone";
    },
    'claims/boats.json > picket-in-bay > evidence.0.passage: unknown passage "a9-gone"',
  ],
  [
    "an unknown origin of a passage",
    (files) => {
      passage(files, 1).origin = "nobody";
    },
    'sources/gazette-1.json > a2-stay > origin: unknown origin "nobody"',
  ],
  [
    "an unknown origin of a source",
    (files) => files["sources/gazette-1.json"].origins.push("nobody"),
    'sources/gazette-1.json > gazette-1 > origins: unknown origin "nobody"',
  ],
  [
    "an unknown speaker",
    (files) => {
      passage(files, 0).attribution.via = "radio";
    },
    'sources/gazette-1.json > a1-moored > attribution.via: unknown speaker "radio"',
  ],
  [
    "an unknown base",
    (files) => files["dossier.json"].bases.push("lighthouse"),
    'dossier.json > harbour-1973 > bases: unknown place "lighthouse"',
  ],
  [
    "an unknown lane",
    (files) => files["dossier.json"].lanes.push("lighthouse"),
    'dossier.json > harbour-1973 > lanes: unknown place "lighthouse"',
  ],
  [
    "an anchor of a state outside the region",
    (files) => {
      files["dossier.json"].context = { place: "old-harbour", states: [], anchors: { island: [0, 0] }, columns: [] };
    },
    'dossier.json > harbour-1973 > context.anchors: unknown state "island"',
  ],
  [
    "a place within an unknown one",
    (files) => {
      place(files, 0).within = "continent";
    },
    'places.json > old-harbour > within: unknown place "continent"',
  ],
  [
    "a ring of an unknown claim",
    (files) => {
      place(files, 0).ring = { radius_miles: 2, claim: "two-miles" };
    },
    'places.json > old-harbour > ring.claim: unknown claim "two-miles"',
  ],
  [
    "a disagreement about an unknown claim",
    (files) => {
      files["disagreements.json"][0].positions[1].claims = ["sunk"];
    },
    'disagreements.json > picket-stays > positions.1.claims: unknown claim "sunk"',
  ],
  [
    "an unknown about an unknown place",
    (files) => {
      files["unknowns.json"][0].places = ["lighthouse"];
    },
    'unknowns.json > picket-number > places: unknown place "lighthouse"',
  ],
  [
    "a story step on an unknown claim",
    (files) => {
      files["stories/short.json"].steps[1].claims = ["sunk"];
    },
    'stories/short.json > short > steps.1.claims: unknown claim "sunk"',
  ],
  [
    "a story step on an unknown unknown",
    (files) => {
      files["stories/short.json"].steps[0].unknowns = ["crew"];
    },
    'stories/short.json > short > steps.0.unknowns: unknown unknown "crew"',
  ],
  [
    "a claim without evidence",
    (files) => {
      claim(files, 0).evidence = [];
    },
    "claims/boats.json > guard-in-harbour > evidence: a claim needs evidence",
  ],
  [
    "a claim that no passage supports",
    (files) => {
      claim(files, 1).evidence[0].role = "qualifies";
    },
    "claims/boats.json > picket-in-bay > evidence: no passage supports the claim",
  ],
  [
    "carrying words that are not in the quote",
    (files) => {
      claim(files, 0).evidence[0].words = ["second week"];
    },
    'claims/boats.json > guard-in-harbour > evidence.0.words: "second week" is not in the quote of a1-moored',
  ],
  [
    "a quote of 26 words",
    (files) => {
      passage(files, 1).exact = Array.from({ length: 26 }, (_, n) => `w${n}`).join(" ");
    },
    "sources/gazette-1.json > a2-stay > exact: the quote has 26 words; at most 25 are allowed",
  ],
  [
    "a passage with neither paragraph nor part",
    (files) => {
      delete passage(files, 1).paragraph;
    },
    "sources/gazette-1.json > a2-stay > paragraph: a passage has either a paragraph or a part",
  ],
  [
    "a passage with both paragraph and part",
    (files) => {
      passage(files, 1).part = "caption";
    },
    "sources/gazette-1.json > a2-stay > paragraph: a passage has either a paragraph or a part",
  ],
  [
    "a strength from more to less",
    (files) => {
      claim(files, 0).strength.min = 50;
    },
    "claims/boats.json > guard-in-harbour > strength: min is greater than max",
  ],
  [
    "the same claim twice",
    (files) => files["claims/boats.json"].push(claim(files, 0)),
    'claims/boats.json > guard-in-harbour > id: duplicate id "guard-in-harbour"',
  ],
  [
    "the same passage id in two sources",
    (files) => {
      files["sources/gazette-2.json"].passages[0].id = "a1-moored";
    },
    'sources/gazette-1.json > a1-moored > id: duplicate id "a1-moored"',
  ],
  [
    "the same place twice",
    (files) => files["places.json"].push(place(files, 1)),
    'places.json > bay > id: duplicate id "bay"',
  ],
  [
    "a missing translation of a record",
    (files) => {
      delete files["text/fr.json"].claims["picket-in-bay"];
    },
    "text/fr.json > picket-in-bay > claims: missing translation",
  ],
  [
    "a missing translation of a field",
    (files) => {
      delete files["text/fr.json"].origins.master.note;
    },
    "text/fr.json > master > origins.note: missing translation",
  ],
  [
    "words for a record that does not exist",
    (files) => {
      files["text/fr.json"].places.lighthouse = { name: "Phare", short: "Phare" };
    },
    "text/fr.json > lighthouse > places: words for a record that does not exist",
  ],
  [
    "an event without a label",
    (files) => {
      delete files["text/en.json"].claims["picket-left-bay"].label;
    },
    "text/en.json > picket-left-bay > claims.label: an event of the timeline needs a label",
  ],
  [
    "a latitude out of range",
    (files) => {
      place(files, 1).position = [38.5, 91];
    },
    "places.json > bay > position.1: Too big: expected number to be <=90",
  ],
  [
    "a longitude out of range",
    (files) => {
      place(files, 1).position = [-181, 18];
    },
    "places.json > bay > position.0: Too small: expected number to be >=-180",
  ],
  [
    "an unknown key",
    (files) => {
      claim(files, 0).colour = "red";
    },
    'claims/boats.json > guard-in-harbour: Unrecognized key: "colour"',
  ],
  [
    "an id that is no id",
    (files) => {
      place(files, 1).id = "The Bay";
    },
    "places.json > The Bay > id: an id is lower-case words joined by hyphens",
  ],
  [
    "a kind that is not in the list",
    (files) => {
      claim(files, 0).kind = "rumour";
    },
    'claims/boats.json > guard-in-harbour > kind: Invalid option: expected one of "presence"|"movement"|"event"|"agreement"|"statement"|"attribute"',
  ],
  [
    "an address that is not https",
    (files) => {
      files["sources/gazette-1.json"].url = "javascript:alert(1)";
    },
    "sources/gazette-1.json > url: Invalid URL",
  ],
];
