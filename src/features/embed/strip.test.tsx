import { afterEach, describe, expect, it, vi } from "vitest";
import type { Link } from "#link/link.ts";
import { recordOff, recordOn } from "#tests/fixtures/record.ts";
import { served } from "#tests/fixtures/served.tsx";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { formatEdtf } from "#words/dates.ts";
import { Strip } from "./Strip.tsx";

function strip(link: Link, isStatic = false, dossier = recordOff.with.en, isNarrow = false): string {
  const props = { isStatic, isNarrow, hasKeyLine: !isNarrow, isOpen: false, onOpen: () => undefined };
  return served(<Strip {...props} />, { dossier, link });
}

describe.each(everyDossier)("the strip of $name", ({ dossier }) => {
  const of = (link: Link, isStatic = false) => strip(link, isStatic, dossier);
  const { asOf, period } = dossier;

  it("offers to show what the filter hides, except where nothing can be pressed", () => {
    const hidden: Link = { date: asOf, actors: [] };
    expect(of(hidden)).toContain("Hidden by your filter: ");
    expect(of(hidden)).toContain(">Show all forces</button>");
    expect(of(hidden, true)).toContain("Hidden by your filter: ");
    expect(of(hidden, true)).not.toContain("Show all forces");
    expect(of({ date: asOf })).not.toContain("Show all forces");
  });

  it("says the month that a link names, and both ends of a stretch of time", () => {
    const month = asOf.slice(0, 7);
    expect(of({ date: month })).toContain(`As of ${formatEdtf("en", month)}`);
    const [from, to] = [period.start, asOf].map((day) => formatEdtf("en", day));
    expect(of({ from: period.start, to: asOf })).toContain(`${from} to ${to}`);
  });
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
