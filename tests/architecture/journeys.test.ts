import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** The drivers: what speaks to the browser, so that journeys speak in steps of a reader. */
const drivers = [
  "answering.ts",
  "axe.ts",
  "dossier.ts",
  "embed/hosts.ts",
  "fixtures.ts",
  "picture.ts",
  "reader.ts",
  "story/steps.ts",
];

const files = readdirSync("tests/e2e", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

it("only the drivers of the journeys import Playwright", () => {
  const imports = /from "(@playwright\/|playwright|@axe-core\/)/;
  const found = files.filter((name) => imports.test(readFileSync(join("tests/e2e", name), "utf8")));
  expect(found.filter((name) => !drivers.includes(name))).toEqual([]);
});

it("every file beside the drivers is a journey", () => {
  expect(files.filter((name) => !name.endsWith(".spec.ts")).sort()).toEqual(drivers);
});
