import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Link } from "#link/link.ts";
import { createActions } from "#state/actions.ts";
import { createAppStore } from "#state/store.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { AppProvider } from "#ui/context.tsx";
import { Strip } from "./Strip.tsx";

function strip(link: Link, isStatic = false): string {
  const store = createAppStore({ dossier: dossiers.en, link });
  const props = { isStatic, isNarrow: false, isOpen: false, onOpen: () => undefined };
  return renderToStaticMarkup(
    <AppProvider app={{ store, actions: createActions(store), root: "./", ground: null, links: [] }}>
      <Strip {...props} />
    </AppProvider>,
  );
}

it("offers to show what the filter hides, except where nothing can be pressed", () => {
  const hidden: Link = { date: "2024-05-03", actors: ["wagner"] };
  expect(strip(hidden)).toContain("Hidden by your filter: ");
  expect(strip(hidden)).toContain(">Show all forces</button>");
  expect(strip(hidden, true)).toContain("Hidden by your filter: ");
  expect(strip(hidden, true)).not.toContain("Show all forces");
  expect(strip({ date: "2024-05-03" })).not.toContain("Show all forces");
});

it("says the month that a link names, and both ends of a stretch of time", () => {
  expect(strip({ date: "2024-03" })).toContain("As of March 2024");
  expect(strip({ from: "2024-03-01", to: "2024-05-03" })).toContain("1 March 2024 to 3 May 2024");
});
