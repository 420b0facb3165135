// @vitest-environment happy-dom
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Dossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { EmbedApp } from "#features/embed/EmbedApp.tsx";
import { deckOf } from "#features/export/slides.ts";
import { claimsXlsx } from "#features/export/xlsx.ts";
import { StoryHandout } from "#features/print/StoryHandout.tsx";
import { createSearch } from "#features/search/search.ts";
import { PresentApp } from "#features/story/PresentApp.tsx";
import type { Link } from "#link/link.ts";
import { must, on as onDay } from "#tests/fixtures/builder.ts";
import { recordOff } from "#tests/fixtures/record.ts";
import { served } from "#tests/fixtures/served.tsx";

// Links on paper name the page.
beforeAll(() => void vi.stubGlobal("location", new URL("https://example.org/")));
afterAll(() => vi.unstubAllGlobals());

/** The one thing that a dossier with a record shows more: the switch. */
const switches = /<button type="button" class="button collection-switch".*?<\/button>/g;

function drawn(part: React.ReactNode, dossier: Dossier, language: "en" | "fr", link: Link): string {
  // Paper names the edition of the file, which holds the names of its collections.
  return served(part, { dossier, link, language }).replace(switches, "").replaceAll(dossier.hash, "hash");
}

const own = ["two-forces-one-base", "sahel-2013-2024"];

it.each(["en", "fr"] as const)(
  "with the record off frames, stories, slides and search are as without: %s",
  (language) => {
    const [on, off] = [recordOff.with[language], recordOff.without[language]];
    const same = (part: React.ReactNode, link: Link) => {
      const page = drawn(part, on, language, link);
      expect(page.length).toBeGreaterThan(1000);
      expect(page).toBe(drawn(part, off, language, link));
    };
    const slides = (dossier: Dossier, story: Dossier["stories"][number]) =>
      JSON.stringify(deckOf(dossier, story, {}, language), (key, value) =>
        key === "view" ? undefined : value,
      ).replaceAll(dossier.hash, "hash");
    for (const date of ["2014-06-01", "2023-12-22", "2024-05-03", "2024-07-07"])
      same(<EmbedApp />, { date, embed: true, ...(date > "2024" ? { place: "niger" } : {}) });
    for (const story of own) {
      const of = (dossier: Dossier) => must(dossier.stories.find(({ id }) => id === story));
      for (const step of [1, 4, 7]) same(<PresentApp />, { story, step, date: "2024-05-03" });
      for (const step of [2, 6]) same(<EmbedApp />, { story, step, date: "2024-05-03", embed: true });
      expect(slides(on, of(on))).toBe(slides(off, of(off)));
      same(<StoryHandout story={of(on)} mono={false} blank={false} land={null} />, { story });
    }
    const [find, plain] = [createSearch(on), createSearch(off)];
    for (const words of ["Niger", "Airbase 101", "withdrawal", "retrait", "Ouallam", "Italy", "Ekman", "2018", "1,000"])
      expect([words, find(words)]).toEqual([words, plain(words)]);
  },
);

it.each(["en", "fr"] as const)("with the record off the workbook is as without: %s", async (language) => {
  const sheets = async (dossier: Dossier) => {
    const view = deriveView(dossier, onDay("2024-05-03"));
    const bytes = await claimsXlsx({ address: "https://map.example/", language, view, claims: dossier.claims });
    return (await readXlsx(bytes)).sheets.map(({ name, rows }) => JSON.stringify([name, rows]));
  };
  const shown = await sheets(recordOff.with[language]);
  expect(shown.join().length).toBeGreaterThan(10_000);
  expect(shown).toEqual(await sheets(recordOff.without[language]));
});
