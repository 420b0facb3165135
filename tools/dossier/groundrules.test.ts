import { expect, it } from "vitest";
import { harbourFiles, inFolder } from "#tests/fixtures/harbour.ts";
import { describeFinding } from "#tools/dossier/finding.ts";
import { compileDossier } from "./compile.ts";
import { type Ground, groundProblems, inBox } from "./groundrules.ts";

const land: Ground["land"] = { scale: 10, land: [], lakes: [], rivers: [] };

function problems(bounds: Ground["bounds"] | null, head: object = {}, position?: [number, number]): string[] {
  const files = harbourFiles();
  Object.assign(files["dossier.json"], head);
  if (position) files["places.json"][0].position = position;
  return inFolder(files, (folder) => {
    const { loaded } = compileDossier(folder);
    groundProblems(loaded, "harbour-1973", bounds && { bounds, land });
    return loaded.findings.map(describeFinding).map((line) => line.replace(/:\d+/, ""));
  });
}

const command = "npm run basemap -- --dossier harbour-1973";

it("a dossier inside its map has no problem, also across the antimeridian", () => {
  expect(problems([-180, -85, 180, 85])).toEqual([]);
  expect(problems([30, 10, 50, 30])).toEqual([]);
  const over = { extent: [178, 0, -178, 4], contextExtent: [176, 0, -176, 6], bases: [], lanes: [] };
  expect(problems([170, -5, -170, 10], over)).toEqual([]);
});

it("first cameras and bases outside it are problems, with the command that makes the map", () => {
  const far = problems([60, 10, 80, 30]);
  expect(far.filter((line) => line.includes("extent: reaches beyond the map, which is 60, 10, 80, 30"))).toHaveLength(
    1,
  );
  expect(far.filter((line) => line.includes("contextExtent: reaches beyond the map"))).toHaveLength(1);
  expect(far.some((line) => line.includes("old-harbour > position: lies outside the map"))).toBe(true);
  expect(far.filter((line) => !line.includes(command))).toEqual([]);
  const across = { extent: [170, 0, -170, 4] };
  expect(problems([30, 10, 50, 30], across).some((line) => line.includes("extent: reaches beyond"))).toBe(true);
});

it("a base with swapped coordinates is told so", () => {
  const small = {
    extent: [18.5, 36.5, 20, 38],
    contextExtent: [18.5, 36.5, 20, 38],
    bases: ["old-harbour"],
    lanes: [],
  };
  expect(problems([18, 36, 21, 39], small, [37.2, 19.6]).join()).toContain(
    "swapped it would lie inside. Write longitude, then latitude",
  );
});

it("a map that is not there is a problem where the dossier names it", () => {
  expect(problems(null)).toEqual([]);
  expect(problems(null, { basemap: "seas" }).join()).toContain(
    `there is no map "seas". Make a map that holds it: ${command}`,
  );
});

it("a box across the antimeridian holds what lies on both its sides", () => {
  const box = [170, -20, -170, -10] as const;
  expect([175, 180, -180, -175].map((x) => inBox([x, -15], box))).toEqual([true, true, true, true]);
  expect([169, -169, 0].map((x) => inBox([x, -15], box))).toEqual([false, false, false]);
});
