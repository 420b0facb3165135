import { expect, it } from "vitest";
import type { Link } from "#link/link.ts";
import { selectView } from "#state/select.ts";
import { createAppStore } from "#state/store.ts";
import { must } from "#tests/fixtures/builder.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { served } from "#tests/fixtures/served.tsx";
import { Receipt } from "./Receipt.tsx";

function receipt(id: string, link: Link = {}): string {
  const state = createAppStore({ dossier: dossiers.en, link }).getState();
  const claim = must(must(selectView(state)).dossier.claim.get(id));
  return served(<Receipt claim={claim} level={3} open />, state);
}

it("says that a sentence is worded with articles that the reader leaves out", () => {
  // A and D say "July 2023"; the day is E's, of 3 May.
  expect(receipt("coup-in-niger", { known: "2024-05-02" })).toContain("worded with articles that appeared later");
  expect(receipt("coup-in-niger")).not.toContain("appeared later");
});

it("says that a presence is our reading", () => {
  expect(receipt("france-base-ndjamena")).toContain("Our reading: no source says");
  expect(receipt("us-at-ndjamena-base")).not.toContain("Our reading: no source says");
});
