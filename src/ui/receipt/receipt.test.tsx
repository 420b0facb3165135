import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Link } from "#link/link.ts";
import { createActions } from "#state/actions.ts";
import { selectView } from "#state/select.ts";
import { createAppStore } from "#state/store.ts";
import { must } from "#tests/fixtures/builder.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { AppProvider } from "#ui/context.tsx";
import { Receipt } from "./Receipt.tsx";

function receipt(id: string, link: Link = {}): string {
  const store = createAppStore({ dossier: dossiers.en, link });
  const claim = must(must(selectView(store.getState())).dossier.claim.get(id));
  return renderToStaticMarkup(
    <AppProvider app={{ store, actions: createActions(store), root: "./", ground: null, links: [] }}>
      <Receipt claim={claim} level={3} open />
    </AppProvider>,
  );
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
