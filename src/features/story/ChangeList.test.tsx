import { expect, it } from "vitest";
import { dossiers, viewOn } from "#tests/fixtures/details.ts";
import { served } from "#tests/fixtures/served.tsx";
import { ChangeList } from "./ChangeList.tsx";

function changes(from: string, to: string): string {
  return served(<ChangeList a={viewOn("en", from)} b={viewOn("en", to)} />, { dossier: dossiers.en });
}

it("says when a force was last reported, and that we read it from what came after where no source reports it", () => {
  expect(changes("2024-05-03", "2024-09-01")).toContain(
    "United States, Airbase 101, Niamey: last reported on 3 May 2024; nothing later.",
  );
  const france = changes("2023-07-01", "2023-10-15");
  expect(france).toMatch(/France, Niger: there at the coup of 26 July 2023 \(our reading\); nothing later\./);
  expect(france).not.toMatch(/Niger: last reported/);
});

it("tells what changed inside a place once", () => {
  expect(changes("2024-05-03", "2024-09-01")).not.toMatch(/, Sahel: /);
});
