import { expect, it } from "vitest";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { ownCredits } from "./credits.ts";

it("names who gave the runways only where there are runways of theirs", () => {
  expect(ownCredits(dossiers.en, "Land")).toBe("Land, OurAirports");
  expect(ownCredits(dossierOf({}), "Land")).toBe("Land");
});
