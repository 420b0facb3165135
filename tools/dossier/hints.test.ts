import { describe, expect, it } from "vitest";
import { describeProblem } from "#domain/problem.ts";
import { type Files, harbourFiles, inFolder, type Json } from "#tests/fixtures/harbour.ts";
import { compileDossier } from "./compile.ts";
import type { Ground } from "./groundrules.ts";
import { hintsOf } from "./hints.ts";

/** A map of the harbour's sea with one square country; the outline is simplified, as on a small map. */
const ground: Ground = {
  bounds: [30, 10, 50, 30],
  land: {
    scale: 10,
    land: [
      { iso: "SDN", name: "Sudan", rings: [[370, 180, 20, 0, 0, 20, -20, 0]] },
      { iso: "ERI", name: "Eritrea", rings: [[100, 100, 20, 0, 0, 20, -20, 0]] },
    ],
    lakes: [],
    rivers: [],
  },
};

function hints(bend: (files: Files) => void): string[] {
  const files = harbourFiles();
  bend(files);
  return inFolder(files, (folder) => {
    const { loaded, problems } = compileDossier(folder);
    expect(problems.map(describeProblem), "a hint is no problem").toEqual([]);
    return hintsOf(loaded, ground).map(describeProblem);
  });
}

const claim = (files: Files, n: number): Json => files["claims/boats.json"][n];
const words = (files: Files, language: string): Json => files[`text/${language}.json`];
const place = (files: Files, n: number): Json => files["places.json"][n];

it("nothing is hinted at in a dossier that is as it should be", () => {
  expect(hints(() => {})).toEqual([]);
});

describe("claims that differ", () => {
  const other = (files: Files, strength: Json) => {
    files["claims/boats.json"].push({ ...claim(files, 0), id: "guard-more", key: false, strength });
    for (const language of ["en", "fr"])
      words(files, language).claims["guard-more"] = words(files, language).claims["guard-in-harbour"];
  };
  const line =
    "claims/boats.json > guard-more > strength: gives another number than guard-in-harbour, and no disagreement names both";
  const sixty = { min: 60, max: 60, unit: "people", counts: "base" };

  it("are hinted at where no disagreement names both", () => {
    expect(hints((files) => other(files, sixty))).toEqual([line]);
    expect(hints((files) => other(files, { min: 41, unit: "people", counts: "base" }))).toEqual([line]);
  });

  it("are not where ranges meet, or count something else", () => {
    for (const strength of [
      { max: 60, unit: "people", counts: "base" },
      { ...sixty, counts: "city" },
      { ...sixty, unit: "troops" },
    ])
      expect(hints((files) => other(files, strength))).toEqual([]);
  });

  it("are not where they cannot hold on one day", () => {
    const before = (files: Files) => {
      other(files, sixty);
      claim(files, 3).when = { edtf: "1973-01/1973-01", basis: "stated" };
    };
    expect(hints(before)).toEqual([]);
  });

  it("are not where a disagreement names both", () => {
    const named = (files: Files) => {
      other(files, sixty);
      files["disagreements.json"].push({
        id: "how-many",
        kind: "tension",
        positions: [
          { claims: ["guard-in-harbour"], passages: ["b1-forty"] },
          { claims: ["guard-more"], passages: ["a1-moored"] },
        ],
      });
      for (const language of ["en", "fr"]) {
        words(files, language).disagreements["how-many"] = { question: "How many?", short: "Many?", note: "None." };
        for (const n of [1, 2]) words(files, language).positions[`how-many.${n}`] = { says: `So ${language}.` };
      }
    };
    expect(hints(named)).toEqual([]);
  });

  it("are hinted at where one is disputed, or a passage contradicts it", () => {
    expect(
      hints((files) => {
        claim(files, 0).standing = "disputed";
        claim(files, 0).evidence.push({ passage: "a2-stay", role: "contradicts" });
      }),
    ).toEqual([
      "claims/boats.json > guard-in-harbour > standing: is disputed, and no disagreement names the claim",
      "claims/boats.json > guard-in-harbour > evidence.2: a2-stay contradicts it, and no disagreement names the claim",
    ]);
  });
});

describe("what is not used", () => {
  it("is hinted at: passages, speakers, origins, actors, places", () => {
    const unused = (files: Files) => {
      files["sources/gazette-2.json"].passages.push({ ...files["sources/gazette-2.json"].passages[0], id: "b1-again" });
      files["origins.json"].speakers.push({ id: "radio" });
      files["origins.json"].origins.push({ id: "radio", kind: "media-report" });
      files["actors.json"].push({
        id: "army",
        symbol: { shape: "square", light: "#000000", dark: "#ffffff" },
        role: "force",
      });
      files["places.json"].push({ id: "fort", kind: "base", position: [38, 19], source: "A chart." });
      for (const language of ["en", "fr"]) {
        const text = words(files, language);
        text.speakers.radio = { name: `r ${language}` };
        text.origins.radio = { name: `r ${language}` };
        text.actors.army = { name: "a", short: "a", adjective: "a" };
        text.places.fort = { name: "f", short: "f" };
      }
    };
    expect(hints(unused)).toEqual([
      "sources/gazette-2.json > b1-again: no claim rests on this passage",
      "origins.json > radio: nobody speaks under this name",
      "origins.json > radio: no passage rests on this origin",
      "actors.json > army: no claim names this actor",
      "places.json > fort: nothing names this place",
    ]);
  });

  it("is hinted at where it is a file that nobody reads", () => {
    const files = (all: Files) => {
      all["text/de.json"] = {};
      all["actor.json"] = [];
    };
    expect(hints(files).sort()).toEqual(["actor.json: the file is not read", "text/de.json: the file is not read"]);
  });
});

describe("a place", () => {
  const line = (n: string, what: string) => `places.json > ${n} > position: ${what}`;

  it("is hinted at where it lies outside the map, or its country's outline", () => {
    expect(hints((files) => Object.assign(place(files, 1), { position: [60, 18.2] }))).toEqual([
      line("bay", "lies outside the map"),
    ]);
    expect(hints((files) => Object.assign(place(files, 0), { position: [35, 19] }))).toEqual([
      line("old-harbour", "lies outside its country's outline"),
    ]);
  });

  it("may lie a little outside the outline, which is simplified", () => {
    expect(hints((files) => Object.assign(place(files, 0), { position: [38, 20.2] }))).toEqual([]);
  });

  it("is hinted at where its coordinates look swapped", () => {
    expect(hints((files) => Object.assign(place(files, 0), { position: [19.61, 37.22] }))).toEqual([
      line("old-harbour", "lies outside the map; swapped it would lie inside"),
    ]);
  });

  it("may lie anywhere where it is the destination of a move beyond the map", () => {
    expect(hints((files) => Object.assign(place(files, 1), { kind: "destination", position: [-70, 40] }))).toEqual([]);
  });

  it("is hinted at where it is a base that no view shows at first", () => {
    expect(hints((files) => Object.assign(place(files, 1), { position: [48, 28] }))).toEqual([
      "dossier.json > harbour-1973 > extent: the base bay lies outside the first camera of every view",
    ]);
  });
});

describe("a date", () => {
  it("is hinted at where it lies outside the period", () => {
    expect(
      hints((files) => {
        files["dossier.json"].period.end = "1973-03-05";
        files["dossier.json"].windows[0].to = "1973-03-05";
      }),
    ).toEqual(["claims/boats.json > picket-left-bay > when.edtf: lies outside the dossier's period"]);
  });
});

describe("words", () => {
  it("are hinted at where a translation names another number", () => {
    expect(
      hints((files) => {
        words(files, "en").claims["guard-in-harbour"].says = "About 40 men of the coast guard are in the old harbour.";
        words(files, "fr").claims["guard-in-harbour"].says = "Environ 60 garde-côtes sont dans le vieux port.";
      }),
    ).toEqual(["text/fr.json > claims/guard-in-harbour > says: names 60, where the first language names 40"]);
  });

  it("may group digits as their language does", () => {
    expect(
      hints((files) => {
        files["sources/gazette-2.json"].passages[1].exact = "about 4,000 sailors of the coast guard";
        words(files, "en").claims["guard-in-harbour"].says = "About 4,000 men of the coast guard.";
        words(files, "fr").claims["guard-in-harbour"].says = "Environ 4\u202f000 garde-côtes.";
      }),
    ).toEqual([]);
  });

  it("are hinted at where they mix likelihood with confidence in one sentence", () => {
    const mixed = (says: string) =>
      hints((files) => Object.assign(words(files, "en").claims["picket-in-bay"], { says }));
    expect(mixed("The picket is probably in the bay, the ministry says with high confidence.")).toEqual([
      "text/en.json > claims/picket-in-bay > says: mixes how likely it is with how confident the source is",
    ]);
    expect(mixed("The picket is probably in the bay. The ministry has high confidence in its source.")).toEqual([]);
  });
});

describe("a step of a story", () => {
  it("is hinted at where its link says what a step does not keep, or hides its words", () => {
    expect(
      hints((files) => {
        files["stories/short.json"].steps[0].state =
          "https://example.org/?date=1973-02-20&lang=fr&utm_source=x&view=list";
      }),
    ).toEqual([
      "stories/short.json > short > steps.0.state: a step does not keep utm_source, lang",
      "stories/short.json > short > steps.0.state: view=list leaves no room for the step's words",
    ]);
  });
});
