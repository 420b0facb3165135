import { describe, expect, it } from "vitest";
import { describeProblem } from "#domain/problem.ts";
import { compileDossier } from "#tools/dossier/compile.ts";
import { brokenRules } from "./broken.ts";
import { type Files, harbourFiles, inFolder } from "./harbour.ts";

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

  it.each(brokenRules)("refuses %s, naming file, record and field", (_, bend, line) => {
    expect(problemsOf(bend)).toContain(line);
  });

  it("refuses a missing file by its name", () => {
    const problems = problemsOf((files) => {
      files["places.json"] = undefined;
    });
    expect(problems).toContainEqual(expect.stringMatching(/^places\.json: ENOENT/));
  });

  it("refuses a missing language by its file", () => {
    const problems = problemsOf((files) => {
      files["text/fr.json"] = undefined;
    });
    expect(problems).toContainEqual(expect.stringMatching(/^text\/fr\.json: ENOENT/));
  });

  it("refuses broken JSON by its file", () => {
    const problems = problemsOf((files) => {
      files["actors.json"] = '[{ "id": "guard", ]';
    });
    expect(problems).toContainEqual(expect.stringMatching(/^actors\.json: .*JSON/));
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
