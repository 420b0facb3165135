import { describe, expect, it } from "vitest";
import { announce } from "#i18n/announce.ts";
import type { Link } from "#state/link.ts";
import { selectView } from "#state/select.ts";
import { createAppStore } from "#state/store.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";

const niger = nigerDossier();

/** What is said in English of a place at a moment. */
function said(link: Link, about: "place" | "date" | "passage" = "place"): string {
  const store = createAppStore({ dossier: niger, link });
  const view = selectView(store.getState());
  if (!view) throw new Error("no view");
  return announce("en", view, about, { place: link.place, passage: link.passage, view: "Sources" });
}

describe("the sentence that is announced", () => {
  it("says that numbers are not stated only where no article states one", () => {
    expect(said({ date: "2024-05-03", place: "airbase-101" })).toContain("US and Russia, numbers not stated.");
    // B ¶2 and C ¶2 say about 1,000; C ¶11 about 60, D ¶8 100.
    expect(said({ date: "2024-05-03", place: "niger" })).toContain(
      "Niger: US (about 1,000) and Russia (about 60 or 100).",
    );
    expect(said({ date: "2024-05-03", place: "chad" })).toContain("Chad: US (about 100).");
  });

  it("says how a force was known to be there where no source has it there on the day", () => {
    // The last article that has both there is D, by content of 2 May.
    expect(said({ date: "2024-05-03", place: "ndjamena" })).toContain(
      "N’Djamena base: US last attested earlier, France last attested earlier.",
    );
    expect(said({ date: "2013-06-01", place: "airbase-101" })).toContain("Airbase 101: no source for this date.");
  });

  it("says both ends of a stretch of time", () => {
    expect(said({ from: "2023-07", to: "2024-05" }, "date")).toMatch(
      /^1 July 2023 to 31 May 2024\. \d+ claims hold\.$/,
    );
  });

  it("says which passage was opened, not once more who is at the selected place", () => {
    expect(said({ place: "airbase-101", view: "sources", passage: "c11-about-60" }, "passage")).toBe(
      "Sources, article C, paragraph 11: The Guardian, with Reuters.",
    );
  });
});
