import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import type { Link } from "#link/link.ts";
import { createActions } from "#state/actions.ts";
import { createAppStore } from "#state/store.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { recordOff, recordOn } from "#tests/fixtures/record.ts";
import { AppProvider } from "#ui/context.tsx";
import { Strip } from "./Strip.tsx";

function strip(link: Link, isStatic = false, dossier = dossiers.en, isNarrow = false): string {
  const store = createAppStore({ dossier, link });
  const props = { isStatic, isNarrow, hasKeyLine: !isNarrow, isOpen: false, onOpen: () => undefined };
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

afterEach(() => vi.unstubAllGlobals());

it("lets a narrow frame's reader see whether the record is shown, and switch", () => {
  // The button beside it asks whether the page may fill the screen.
  vi.stubGlobal("document", {});
  const pressed = (dossier = recordOff.with.en, isStatic = false) =>
    /aria-pressed="(\w+)"[^>]*>Official record</.exec(strip({ date: "2024-05-03" }, isStatic, dossier, true))?.[1];
  expect(pressed()).toBe("false");
  expect(pressed(recordOn.en)).toBe("true");
  expect(pressed(recordOn.en, true)).toBeUndefined();
});
