import { describe, expect, it } from "vitest";
import { isoOf } from "#domain/day.ts";
import { eventsOf } from "#domain/events.ts";
import { deriveView } from "#domain/view.ts";
import type { Link } from "#link/link.ts";
import { selectView } from "#state/select.ts";
import { createAppStore } from "#state/store.ts";
import { on } from "#tests/fixtures/builder.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import { commonWords } from "#words/common.ts";
import type { Language } from "#words/language.ts";
import { announce } from "./announce.ts";
import { numberLine } from "./numbers.ts";

const dossiers = { en: nigerDossier(), fr: nigerDossier("fr") };

/** What is said of a place at a moment. */
function said(link: Link, about: "place" | "date" | "passage" = "place", language: Language = "en"): string {
  const store = createAppStore({ dossier: dossiers[language], link });
  const view = selectView(store.getState());
  if (!view) throw new Error("no view");
  return announce(language, view, about, { place: link.place, passage: link.passage, view: "Sources" });
}

describe.each(shipped)("what is announced of $name in $language", ({ dossier, language }) => {
  const days = [...eventsOf(dossier, () => true).map(({ to }) => isoOf(to)), dossier.asOf];

  it("is one sentence on date, place and passages, and has the panel's words for what is not counted", () => {
    let numberless = 0;
    for (const day of days)
      for (const { id, short } of dossier.places) {
        const view = deriveView(dossier, on(day));
        const place = view.places.get(id);
        if (!place) continue;
        const sentence = announce(language, view, "place", { place: id });
        expect(sentence).toContain(short);
        expect(sentence).toMatch(/^[^.]*\d{4}\. .*\d passages?\.$/s);
        expect(sentence).not.toMatch(/undefined|NaN|\[object/);
        const here = place.presences.filter(({ state }) => state === "attested" || state === "possible");
        if (here.length === 0 || place.figures.length > 0) continue;
        numberless += 1;
        const { numberNotStated } = commonWords[language];
        for (const presence of here) {
          const line = numberLine(language, view, place, presence);
          if (line !== numberNotStated) expect(sentence).toContain(line);
        }
      }
    expect(numberless).toBeGreaterThan(0);
  });
});

describe("the sentence that is announced", () => {
  it("gives numbers of people who are there, and says where no article states one", () => {
    expect(said({ date: "2024-05-03", place: "airbase-101" })).toContain(
      "Airbase 101: US and Russia reported; number not stated.",
    );
    expect(said({ date: "2024-05-03", place: "chad" })).toContain(
      "Chad: US (about 100) reported; France by our reading",
    );
  });

  it("leaves out numbers that are planned or that nobody could verify", () => {
    // B ¶2, E ¶3 and C ¶2 count US troops; C ¶11 could not verify 60 Russians, D ¶8 has 100 being sent.
    expect(said({ date: "2024-05-03", place: "niger" })).toContain(
      "Niger: US (about 1,000 or nearly 1,000) and Russia reported.",
    );
  });

  it("says of numbers what the panel does where none is counted there", () => {
    expect(said({ date: "2024-04-25", place: "niger" })).toContain(
      "US and Russia reported; Russia: planned or being sent, not reported as arrived: 100 trainers (D).",
    );
  });

  it("keeps the doubt, the dispute and what a filter hides", () => {
    expect(said({ date: "2024-04-05", place: "airbase-101" })).toContain(
      "Airbase 101: US reported before and after, not in between; Russia possibly;",
    );
    expect(said({ date: "2024-05-02", place: "ndjamena" })).toContain("number not stated; sources differ.");
    expect(said({ date: "2024-05-03", place: "airbase-101", actors: ["france"] })).toContain(
      "Airbase 101: hidden by your filter: US and Russia.",
    );
  });

  it("says how a force was known to be there where no source has it there on the day", () => {
    expect(said({ date: "2024-05-10", place: "ndjamena" })).toContain(
      "N’Djamena base: US and France there on 2 or 3 May 2024, by our reading; sources differ.",
    );
    expect(said({ date: "2013-06-01", place: "airbase-101" })).toContain("Airbase 101: no source for this date.");
    // E ¶4 speaks of Burkina Faso, and of no foreign force there.
    expect(said({ date: "2024-04-15", place: "burkina-faso" })).toContain(
      "Burkina Faso: no source names foreign forces on this date. ",
    );
    expect(said({ from: "2013-06", to: "2013-08", place: "airbase-101" })).toContain(
      "no source for this stretch of time.",
    );
  });

  it("is grammar in French", () => {
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
    expect(plain(said({ date: "2024-05-03", place: "airbase-101" }, "place", "fr"))).toContain(
      "Base 101 : États-Unis et Russie : présence signalée ; nombre non indiqué.",
    );
    expect(plain(said({ date: "2024-05-02", place: "mali" }, "place", "fr"))).toContain(
      "Mali : Wagner : présence signalée, le jour selon notre lecture ; nombre non indiqué.",
    );
    expect(plain(said({ date: "2024-05-10", place: "airbase-201" }, "place", "fr"))).toContain(
      "États-Unis : présence signalée pour la dernière fois le 3 mai 2024.",
    );
  });

  it("says both ends of a stretch of time", () => {
    expect(said({ from: "2023-07", to: "2024-05" }, "date")).toMatch(
      /^1 July 2023 to 31 May 2024\. \d+ claims hold\.$/,
    );
    expect(said({ date: "2013-06-01" }, "date")).toMatch(/^1 June 2013\. (1 claim holds|[02-9] claims hold)\.$/);
  });

  it("says which passage was opened, not once more who is at the selected place", () => {
    expect(said({ place: "airbase-101", view: "sources", passage: "c11-about-60" }, "passage")).toBe(
      "Sources, article C, paragraph 11: The Guardian, with Reuters.",
    );
  });
});
