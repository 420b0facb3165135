import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inFolder } from "#tests/fixtures/harbour.ts";
import { newDossier } from "./example.ts";
import { describeFinding } from "./finding.ts";
import { lint } from "./lint.ts";

it("makes a dossier that passes the check, its quotes verified, without a hint", () => {
  inFolder({}, (folder) => {
    const [data, articles] = [join(folder, "data"), join(folder, "articles")];
    expect(newDossier("two-piers", { data, articles })).toBeNull();
    const [report] = lint({ data, articles, only: ["two-piers"] });
    expect(report?.problems.map(describeFinding)).toEqual([]);
    expect(report?.hints.map(describeFinding)).toEqual([]);
    expect(report?.notChecked).toEqual([]);
    expect(report?.facts.join("\n")).toContain("5 of 5 quotes verified");
  });
});

it("names a schema in each of its files that is written for editors", () => {
  for (const file of [
    "dossier",
    "actors",
    "places",
    "origins",
    "disagreements",
    "unknowns",
    "claims/piers",
    "text/en",
  ]) {
    const { $schema } = JSON.parse(readFileSync(`tools/dossier/example/data/${file}.json`, "utf8"));
    expect($schema).toMatch(/^(\.\.\/)+public\/schemas\/authored-[a-z]+\.schema\.json$/);
  }
});

it("writes over nothing, and takes no id that would be none", () => {
  inFolder({ "data/harbour/note.txt": "mine" }, (folder) => {
    const folders = { data: join(folder, "data"), articles: join(folder, "articles") };
    expect(newDossier("harbour", folders)).toMatch(/is there already/);
    expect(newDossier("../harbour", folders)).toMatch(/is no id/);
    expect(newDossier("Harbour", folders)).toMatch(/is no id/);
    expect(existsSync(join(folder, "data/harbour/dossier.json"))).toBe(false);
  });
});
