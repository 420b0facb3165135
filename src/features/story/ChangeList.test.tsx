import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { createActions } from "#state/actions.ts";
import { createAppStore } from "#state/store.ts";
import { dossiers, viewOn } from "#tests/fixtures/details.ts";
import { AppProvider } from "#ui/context.tsx";
import { ChangeList } from "./ChangeList.tsx";

function changes(from: string, to: string): string {
  const store = createAppStore({ dossier: dossiers.en });
  return renderToStaticMarkup(
    <AppProvider app={{ store, actions: createActions(store), root: "./", ground: null, links: [] }}>
      <ChangeList a={viewOn("en", from)} b={viewOn("en", to)} />
    </AppProvider>,
  );
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
