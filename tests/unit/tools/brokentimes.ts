import type { BrokenRule } from "./broken.ts";
import type { Files, Json } from "./harbour.ts";

const claim = (files: Files, n: number): Json => files["claims/boats.json"][n];

/** Broken rules of time, and of what a disagreement is about. */
export const brokenTimes: BrokenRule[] = [
  [
    "a date that is none",
    (files) => {
      claim(files, 0).when.edtf = "1973-02-30";
    },
    'claims/boats.json > guard-in-harbour > when.edtf: "1973-02-30" is not an EDTF date or interval',
  ],
  [
    "an interval that ends before it starts",
    (files) => {
      claim(files, 0).when.edtf = "1973-03/1973-02";
    },
    'claims/boats.json > guard-in-harbour > when.edtf: "1973-03/1973-02" is not an EDTF date or interval',
  ],
  [
    "an event from one day to another",
    (files) => {
      claim(files, 2).when.edtf = "1973-03-05/1973-03-09";
    },
    'claims/boats.json > picket-left-bay > when.edtf: some day between two dates is written "[1973-03-05..1973-03-09]"',
  ],
  [
    "a statement from one month to another",
    (files) => {
      Object.assign(claim(files, 1), { kind: "statement", when: { edtf: "1973-02~/1973-03", basis: "stated" } });
    },
    'claims/boats.json > picket-in-bay > when.edtf: some day between two dates is written "[1973-02~..1973-03]"',
  ],
  [
    "a planned presence from one day to another",
    (files) => {
      Object.assign(claim(files, 1), { standing: "planned", when: { edtf: "1973-03-05/1973-03-09", basis: "stated" } });
    },
    'claims/boats.json > picket-in-bay > when.edtf: some day between two dates is written "[1973-03-05..1973-03-09]"',
  ],
  [
    "a demanded presence from one day to another",
    (files) => {
      Object.assign(claim(files, 1), {
        standing: "demanded",
        when: { edtf: "1973-03-05/1973-03-09", basis: "stated" },
      });
    },
    'claims/boats.json > picket-in-bay > when.edtf: some day between two dates is written "[1973-03-05..1973-03-09]"',
  ],
  [
    "bounds whose start lies after itself",
    (files) => {
      claim(files, 0).when.bounds = { startMin: "1973-02-10", startMax: "1973-02-05" };
    },
    "claims/boats.json > guard-in-harbour > when.bounds: the bounds end before they start",
  ],
  [
    "bounds whose end lies before their start",
    (files) => {
      claim(files, 0).when.bounds = { endMax: "1973-01-31" };
    },
    "claims/boats.json > guard-in-harbour > when.bounds: the bounds end before they start",
  ],
  [
    "bounds whose end lies after itself",
    (files) => {
      claim(files, 0).when.bounds = { endMin: "1973-03-09", endMax: "1973-03-05" };
    },
    "claims/boats.json > guard-in-harbour > when.bounds: the bounds end before they start",
  ],
  [
    "bounds that are no days",
    (files) => {
      claim(files, 0).when.bounds = { startMin: "1973-02" };
    },
    "claims/boats.json > guard-in-harbour > when.bounds.startMin: Invalid ISO date",
  ],
  [
    "a position whose passage is no evidence of its claims",
    (files) => {
      files["disagreements.json"][0].positions[0].passages = ["a2-stay", "b1-left"];
    },
    'disagreements.json > picket-stays > positions.0.passages: "b1-left" is no evidence of its claims',
  ],
  [
    "a bad date of a disagreement",
    (files) => {
      files["disagreements.json"][0].when = "spring";
    },
    'disagreements.json > picket-stays > when: "spring" is not an EDTF date or interval',
  ],
  [
    "a difference that is not in the list",
    (files) => {
      files["disagreements.json"][0].differs = "tone";
    },
    'disagreements.json > picket-stays > differs: Invalid option: expected one of "wording"|"facts"',
  ],
  [
    "a bad date of an unknown",
    (files) => {
      files["unknowns.json"][0].when = "spring";
    },
    'unknowns.json > picket-number > when: "spring" is not an EDTF date or interval',
  ],
  [
    "a bad publication date",
    (files) => {
      files["sources/gazette-1.json"].published.edtf = "20 February";
    },
    'sources/gazette-1.json > gazette-1 > published.edtf: "20 February" is not an EDTF date or interval',
  ],
  [
    "an as-of date that is not the latest publication",
    (files) => {
      files["dossier.json"].asOf = "1973-02-20";
    },
    "dossier.json > harbour-1973 > asOf: the latest publication is 1973-03-31",
  ],
];
