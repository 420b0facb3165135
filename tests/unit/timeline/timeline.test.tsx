import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "#domain/day.ts";
import { deriveView } from "#domain/view.ts";
import type { Language } from "#i18n/language.ts";
import { createActions } from "#state/actions.ts";
import type { Link } from "#state/link.ts";
import { createAppStore } from "#state/store.ts";
import { type ClaimLine, dossierOf, must, on } from "#tests/unit/domain/builder.ts";
import { AppProvider } from "#ui/context.tsx";
import { DateBar } from "#ui/timeline/DateBar.tsx";
import { changesOn, lastSourceDay, nowOf, publicationDays } from "#ui/timeline/now.ts";
import { Timeline } from "#ui/timeline/Timeline.tsx";

const claims: ClaimLine[] = [
  { id: "stay", edtf: "2001-02/..", saidBy: ["spring"] },
  { id: "meeting", edtf: "2001-03-10", kind: "event", event: { rank: 2 }, label: "Meeting" },
  { id: "vote", edtf: "2001-03-10", kind: "event", event: { rank: 1 }, label: "Vote" },
  { id: "talks", edtf: "2001-05", kind: "event", event: { rank: 1 }, label: "Talks", actors: ["red"] },
];
const dossier = dossierOf({ claims });

function draw(link: Link, language: Language = "en", part = <Timeline />): string {
  const store = createAppStore({ dossier, language, link });
  return renderToString(
    <AppProvider app={{ store, actions: createActions(store), root: "./", ground: null, links: [] }}>
      {part}
    </AppProvider>,
  );
}

describe("the served dock", () => {
  it("has the date control of the contract", () => {
    const html = draw({ date: "2001-03-10" });
    expect(html).toMatch(/<section id="timeline-region"[^>]*aria-label="Timeline"/);
    const range = must(/<input type="range"[^>]*>/.exec(html)?.[0]);
    expect(range).toContain('aria-label="Date"');
    expect(range).toContain('min="0"');
    expect(range).toContain(`max="${dayOf("2002-12-31") - dayOf("2000-01-01")}"`);
    expect(range).toContain(`value="${dayOf("2001-03-10") - dayOf("2000-01-01")}"`);
    expect(range).toMatch(/aria-valuetext="10 March 2001, \d claims hold"/);
    for (const name of ["Previous change", "Play", "Next change"]) expect(html).toContain(`aria-label="${name}"`);
    expect(html).toContain(">Go to date</label>");
  });

  it("is translated", () => {
    const html = draw({ date: "2001-03-10" }, "fr");
    for (const name of ["Chronologie", "Date", "Changement précédent", "Lecture", "Changement suivant"])
      expect(html).toContain(`aria-label="${name}"`);
    expect(html).toContain(">Aller à la date</label>");
  });

  it("has no style attribute, which its content security policy would refuse", () => {
    expect(draw({})).not.toContain("style=");
    expect(draw({}, "en", <DateBar>Who is there.</DateBar>)).not.toContain("style=");
  });

  it("says which claims its marks rest on", () => {
    const html = draw({ date: "2001-03-10" });
    expect(html).toMatch(/role="button"[^>]*data-claims="stay"[^>]*data-place="harbour"[^>]*data-actor="blue"/);
    expect(html).toMatch(/data-claims="vote"[^>]*aria-label="Vote, 10 March 2001"/);
  });

  it("has one tab stop in the grid", () => {
    const grid = must(/role="grid".*?class="tl-axis"/s.exec(draw({}))?.[0]);
    expect(grid.match(/tabindex="0"/gi)).toHaveLength(1);
  });

  it("gives the reason at the ends", () => {
    expect(draw({ date: "2002-12-31" })).toMatch(/aria-label="Next change" aria-disabled="true"/);
    expect(draw({ date: "2000-01-01" })).toMatch(/aria-label="Previous change" aria-disabled="true"/);
  });

  it("keeps the date control in the embed's bar", () => {
    const html = draw({ date: "2001-03-10" }, "en", <DateBar>Who is there.</DateBar>);
    expect(html).toContain("Who is there.");
    for (const name of ["Previous change", "Next change", "Play", "Date"])
      expect(html).toContain(`aria-label="${name}"`);
  });
});

describe("the line beside the date", () => {
  const now = (day: string) => nowOf(deriveView(dossier, on(day)));

  it("names the event of the day by rank, then the last one", () => {
    expect(now("2001-03-10")).toMatchObject({ kind: "event", claim: { id: "vote" } });
    expect(now("2001-04-02")).toMatchObject({ kind: "event", index: 1 });
  });

  it("says what changes on a stop without an event", () => {
    expect(now("2001-02-01")).toMatchObject({ kind: "change", part: "begins", claim: { id: "stay" }, more: 0 });
  });

  it("says nothing before the first event", () => {
    expect(now("2000-06-01")).toEqual({ kind: "none" });
  });

  it("keeps to the forces shown", () => {
    const view = deriveView(dossier, on("2001-05-01", { actors: new Set(["blue"]) }));
    expect(changesOn(view, dayOf("2001-05-01"))).toEqual([]);
    expect(nowOf(view)).toMatchObject({ kind: "event", claim: { id: "vote" } });
  });
});

describe("source days", () => {
  it("end where the last source speaks, also when less was known", () => {
    expect(isoOf(lastSourceDay(dossier))).toBe("2001-07-01");
    const early = deriveView(dossier, on("2001-03-10", { known: dayOf("2001-04-30") }));
    expect(isoOf(lastSourceDay(early.dossier))).toBe("2001-04-10");
  });

  it("are the days that can be chosen for what was known", () => {
    expect(publicationDays(dossier).map(isoOf)).toEqual(["2001-01-20", "2001-04-10", "2001-07-01"]);
  });
});
