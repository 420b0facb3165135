import { describe, expect, it } from "vitest";
import { overlayText } from "#domain/overlay.ts";
import { describeProblem } from "#domain/problem.ts";
import { type Files, harbourFiles, inFolder } from "#tests/fixtures/harbour.ts";
import { compileDossier } from "./compile.ts";

function problemsOf(bend: (files: Files) => void): string[] {
  const files = harbourFiles();
  bend(files);
  return inFolder(files, (folder) => {
    const { compiled, problems } = compileDossier(folder);
    expect(compiled, "a dossier with problems is never compiled").toBeNull();
    return problems.map(describeProblem);
  });
}

describe("the compiler", () => {
  it("compiles a dossier about another country", () => {
    inFolder(harbourFiles(), (folder) => {
      const { compiled, problems } = compileDossier(folder);
      expect(problems).toEqual([]);
      expect(compiled?.dossier).toMatchObject({ id: "harbour-1973", asOf: "1973-03-31", format: 1 });
      expect([...(compiled?.overlays.keys() ?? [])]).toEqual(["fr"]);
    });
  });

  /** The compiled dossier after a change that is allowed. */
  const compiledWith = (bend: (files: Files) => void) => {
    const files = harbourFiles();
    bend(files);
    return inFolder(files, (folder) => {
      const { compiled, problems } = compileDossier(folder);
      expect(problems.map(describeProblem)).toEqual([]);
      return compiled;
    });
  };

  it("marks what is invented before its title, in each language", () => {
    const compiled = compiledWith((files) => {
      files["text/en.json"].dossier.example = "Example";
      files["text/fr.json"].dossier.example = "Exemple";
    });
    expect(compiled?.dossier).toMatchObject({ example: "Example", title: "[Example] Boats in the harbour" });
    const french = compiled && overlayText(compiled.dossier, compiled.overlays.get("fr") ?? {});
    expect(french).toMatchObject({ example: "Exemple", title: expect.stringMatching(/^\[Exemple\] /) });
  });

  it("takes a move until a day for one by that day, and what lasts until then for what it is", () => {
    const compiled = compiledWith((files) => {
      for (const claim of files["claims/boats.json"]) claim.when.edtf = "/1973-03-09";
    });
    const times = compiled?.dossier.claims.map(({ kind, when }) => `${kind} ${when.edtf}`);
    expect(times).toContain("movement [..1973-03-09]");
    expect(times).toContain("presence /1973-03-09");
  });

  it("refuses a record of the dossier's own file that names one of a collection", () => {
    const problems = problemsOf((files) => {
      files["dossier.json"].collections = [
        { id: "papers", default: true },
        { id: "notes", default: false },
      ];
      for (const language of ["en", "fr"])
        files[`text/${language}.json`].collections = {
          papers: { name: "Papers", short: "Papers" },
          notes: { name: "Notes", short: "Notes" },
        };
      files["origins.json"].origins[0].collection = "notes";
    });
    expect(problems[0]).toMatch(/^dossier\.json \(compiled\) > passages\/.* > origin: unknown origins "/);
  });

  it("lets what lasts go on from one day to another", () => {
    const compiled = compiledWith((files) => {
      files["claims/boats.json"][1].when.edtf = "1973-02-05/1973-03-09";
    });
    expect(compiled?.dossier.claims[1]?.when.bounds).toEqual({
      startMin: "1973-02-05",
      startMax: "1973-02-05",
      endMin: "1973-03-09",
      endMax: "1973-03-09",
    });
  });

  it("takes a day to itself for that day, and a whole link for what its step shows", () => {
    const compiled = compiledWith((files) => {
      files["claims/boats.json"][1].when.edtf = "1973-02-05/1973-02-05";
      files["stories/short.json"].steps[0].state =
        "https://example.org/d/harbour-1973/?place=bay&date=1973-02-20&lang=fr&utm_source=mail#map=6/19/38";
    });
    expect(compiled?.dossier.claims[1]?.when.edtf).toBe("1973-02-05");
    expect(compiled?.dossier.stories[0]?.steps.map(({ state }) => state)).toEqual([
      "?date=1973-02-20&place=bay#map=6/19/38",
      "?date=1973-03-09#map=6/19/38",
    ]);
  });

  it("gives a claim the days that it sets itself and its time in words, in every language", () => {
    const compiled = compiledWith((files) => {
      files["claims/boats.json"][0].when.bounds = { startMin: "1973-02-01", startMax: "1973-02-07" };
      files["text/en.json"].claims["guard-in-harbour"].time = "since early February";
      files["text/fr.json"].claims["guard-in-harbour"].time = "depuis début février";
    });
    expect(compiled?.dossier.claims[0]?.when).toEqual({
      edtf: "1973-02~/..",
      basis: "resolved",
      note: "From the first week of February.",
      time: "since early February",
      bounds: { startMin: "1973-02-01", startMax: "1973-02-07", endMin: null, endMax: null },
    });
    expect(compiled?.overlays.get("fr")?.claims?.["guard-in-harbour"]?.time).toBe("depuis début février");
  });

  it("gives a disagreement the days on which it is about something, what differs, and who holds what", () => {
    const compiled = compiledWith((files) => {
      const [item] = files["disagreements.json"];
      Object.assign(item, { when: "1973-03~/..", differs: "wording" });
      item.positions[0].passages = ["a2-stay"];
    });
    const [item] = compiled?.dossier.disagreements ?? [];
    expect(item).toMatchObject({ when: { edtf: "1973-03~/..", from: "1973-03-01", to: null }, differs: "wording" });
    expect(item?.positions.map(({ passages }) => passages)).toEqual([["a2-stay"], undefined]);
    const until = compiledWith((files) => {
      files["disagreements.json"][0].when = "../1973-03";
    });
    expect(until?.dossier.disagreements[0]?.when).toEqual({ edtf: "../1973-03", from: null, to: "1973-03-31" });
  });

  it("refuses a missing file by its name", () => {
    const problems = problemsOf((files) => {
      files["places.json"] = undefined;
    });
    expect(problems).toContain("places.json: the file is missing");
  });

  it("refuses a missing language by its file", () => {
    const problems = problemsOf((files) => {
      files["text/fr.json"] = undefined;
    });
    expect(problems).toContain("text/fr.json: the file is missing");
  });

  it("refuses broken JSON by its file", () => {
    const problems = problemsOf((files) => {
      files["actors.json"] = '[{ "id": }]';
    });
    expect(problems).toContain("actors.json: a value is missing or cannot be read");
  });

  it("collects every problem instead of stopping at the first", () => {
    const problems = problemsOf((files) => {
      files["claims/boats.json"][0].actors = ["navy"];
      files["claims/boats.json"][1].places = ["lighthouse"];
      delete files["text/fr.json"].unknowns["picket-number"];
    });
    expect(problems).toHaveLength(3);
  });

  it("gives the same hash for the same words and another one for other words", () => {
    const hashOf = (bend: (files: Files) => void) => {
      const files = harbourFiles();
      bend(files);
      return inFolder(files, (folder) => compileDossier(folder).compiled?.dossier.hash);
    };
    const hash = hashOf(() => {});
    expect(hashOf(() => {})).toBe(hash);
    const changed = hashOf((files) => {
      files["text/fr.json"].claims["picket-in-bay"].says = "Autre chose.";
    });
    expect(changed).not.toBe(hash);
  });
});
