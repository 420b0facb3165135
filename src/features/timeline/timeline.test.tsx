import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "#domain/day.ts";
import { laneOf } from "#domain/lanes.ts";
import { lastSourceDay, publicationDays } from "#domain/now.ts";
import { trackOf } from "#domain/track.ts";
import { deriveView } from "#domain/view.ts";
import type { Link } from "#link/link.ts";
import { barLabel } from "#prose/lanenotes.ts";
import { nowSaid } from "#prose/nowsaid.ts";
import { createActions } from "#state/actions.ts";
import { momentOf, selectEvent, selectHiddenForces, selectView } from "#state/select.ts";
import { createAppStore } from "#state/store.ts";
import { type ClaimLine, dossierOf, must, on, type World } from "#tests/fixtures/builder.ts";
import { served } from "#tests/fixtures/served.tsx";
import type { Language } from "#words/language.ts";
import { barsOf } from "./bars.ts";
import { DateBar } from "./DateBar.tsx";
import { Timeline } from "./Timeline.tsx";

const claims: ClaimLine[] = [
  { id: "stay", edtf: "2001-02/..", saidBy: ["spring"] },
  { id: "meeting", edtf: "2001-03-10", kind: "event", event: { rank: 2 }, label: "Meeting" },
  { id: "vote", edtf: "2001-03-10", kind: "event", event: { rank: 1 }, label: "Vote" },
  { id: "talks", edtf: "2001-05", kind: "event", event: { rank: 1 }, label: "Talks", actors: ["red"] },
  { id: "sighting", edtf: "[2001-02-11..2001-02-20]", kind: "event", event: { rank: 1 }, label: "Sighting" },
  { id: "year", edtf: "2001", kind: "event", event: { rank: 1 }, label: "Year", actors: ["red"] },
];
const dossier = dossierOf({ claims });

function draw(link: Link, language: Language = "en", part = <Timeline />): string {
  return served(part, { dossier, language, link });
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
  const lineAt = (link: Link, stop: { date: string; event: string } | null = null, language: Language = "en") => {
    const state = createAppStore({ dossier, language, link, stop }).getState();
    const view = must(selectView(state));
    const event = selectEvent(state);
    const { text, time, count, spoken } = nowSaid(language, view, event);
    return {
      line: [text, time, count].filter((part) => part !== "").join(" | "),
      spoken,
    };
  };
  const line = (date: string, stop?: { date: string; event: string }) => lineAt({ date }, stop).line;

  it("names the event of the day by rank, or the one that was stepped to, then the last one", () => {
    expect(line("2001-03-10")).toBe("Vote | Event 3 of 5.");
    expect(line("2001-03-10", { date: "2001-03-10", event: "meeting" })).toBe("Meeting | Event 2 of 5.");
    // The step was to another date.
    expect(line("2001-03-10", { date: "2001-03-09", event: "meeting" })).toBe("Vote | Event 3 of 5.");
    expect(line("2001-04-02")).toBe("Vote | 10 March 2001 | Event 3 of 5.");
    expect(line("2000-06-01")).toBe("No dated event up to this day");
  });

  it("says the time of an event that has no day, unless the date says it", () => {
    expect(line("2001-05")).toBe("Talks | Event 4 of 5.");
    expect(line("2001-05-31")).toBe("Talks | May 2001 | Event 4 of 5.");
    expect(line("2001-02-20")).toBe("Sighting | mid-February 2001 | Event 1 of 5.");
    expect(lineAt({ date: "2001-02-20" }).spoken).toBe("Mid-February 2001: Sighting.");
    expect(lineAt({ date: "2001-02-20" }, null, "fr").spoken).toBe("Mi-février 2001\u00a0: Sighting.");
  });

  it("says what changes on a day without an event, and what its articles say of the time", () => {
    expect(line("2001-02-01")).toBe("Possibly from here on: blue forces at harbour. | since February 2001");
    expect(line("2001-02-28")).toBe("By this day at the latest: blue forces at harbour. | since February 2001");
    expect(line("2001-04-11")).toBe(
      "From here on no source says that they are there: blue forces at harbour. | since February 2001",
    );
    expect(lineAt({ date: "2001-02-01" }, null, "fr").line).toBe(
      "Peut-être à partir de ce jour\u00a0: forces blue (harbour). | depuis février 2001",
    );
    expect(lineAt({ date: "2001-02-01" }).spoken).toBe(
      "Possibly from here on: blue forces at harbour. Article B: since February 2001.",
    );
    expect(lineAt({ date: "2001-02-02" }).spoken).toBe("");
  });

  it("says that no source speaks after the last one", () => {
    const last = dossierOf({ claims: [{ id: "stay", edtf: "2001-02-01/..", saidBy: ["summer"] }] });
    const view = deriveView(last, on("2001-07-02"));
    expect(nowSaid("en", view, null).text).toBe("No source after 1 July 2001.");
  });

  it("keeps to the forces shown, and has no event of the day for a stretch of time", () => {
    expect(lineAt({ date: "2001-05", actors: ["blue"] }).line).toBe("Vote | 10 March 2001 | Event 3 of 3.");
    expect(lineAt({ from: "2001-03-01", to: "2001-03-10" }).line).toBe("Vote | 10 March 2001 | Event 3 of 5.");
    expect(lineAt({ from: "2001-03-01", to: "2001-03-10" }).spoken).toBe("");
  });
});

describe("the large date", () => {
  const date = (link: Link, language: Language = "en") =>
    must(/<time dateTime="([^"]*)">([^<]*)</i.exec(draw(link, language)))
      .slice(1)
      .join(" ");

  it("is the reader's day, or the month or year that the link names", () => {
    expect(date({ date: "2001-03-10" })).toBe("2001-03-10 10 March 2001");
    expect(date({ date: "2001-03" })).toBe("2001-03 March 2001");
    expect(date({ date: "2001" })).toBe("2001 2001");
    expect(date({ date: "2001-03" }, "fr")).toBe("2001-03 mars 2001");
    expect(date({ from: "2001-03-01", to: "2001-03-10" })).toBe("2001-03-10 1 Mar – 10 March 2001");
    // Neither does the flag on the axis print the last day of the month.
    expect(draw({ date: "2001-03" })).not.toContain("31 Mar");
    expect(draw({ date: "2001-03" })).toContain(">March 2001</text>");
    expect(draw({ date: "2001-03" })).toMatch(/aria-valuetext="March 2001, \d claims hold"/);
  });

  it("is a day where the period ends before the month does", () => {
    const cut = dossierOf({ claims, period: { start: "2001-01-01", end: "2001-05-15" } });
    expect(momentOf(cut, { date: "2001-05" })).toEqual({ kind: "point", day: dayOf("2001-05-15") });
    expect(momentOf(cut, { date: "2001-04" })).toEqual({ kind: "point", day: dayOf("2001-04-30"), partial: "2001-04" });
  });
});

describe("the step buttons", () => {
  const stepped = (date: string, directions: readonly (-1 | 1)[], link: Link = {}) => {
    const store = createAppStore({ dossier, link: { ...link, date } });
    const { step } = createActions(store);
    return directions.map((direction) => {
      step(direction);
      return `${store.getState().link.date} ${selectEvent(store.getState())?.claim.id ?? "-"}`;
    });
  };

  it("go to each event of a day, at the precision of its source, and back by the same way", () => {
    expect(stepped("2001-03-09", [1, 1, 1, 1, 1, 1])).toEqual([
      "2001-03-10 meeting",
      "2001-03-10 vote",
      "2001-04-11 -",
      "2001-05 talks",
      "2001 year",
      "2001 year",
    ]);
    expect(stepped("2001-05", [-1, -1, -1, -1])).toEqual([
      "2001-04-11 -",
      "2001-03-10 vote",
      "2001-03-10 meeting",
      "2001-02-28 -",
    ]);
  });

  it("leave a stretch of time for a day", () => {
    const store = createAppStore({ dossier, link: { from: "2001-03-01", to: "2001-03-09" } });
    createActions(store).step(1);
    expect(store.getState().link).toEqual({ date: "2001-03-10" });
  });

  it("go to an event with its receipt, as a click on its mark does", () => {
    const store = createAppStore({ dossier, link: { date: "2001-01-01" } });
    const view = must(selectView(store.getState()));
    createActions(store).showEvent(must(view.events.find(({ claim }) => claim.id === "talks")));
    expect(store.getState().link).toEqual({ date: "2001-05", claim: "talks", place: "harbour" });
  });
});

describe("the names of bars", () => {
  const labels = (claims: readonly ClaimLine[], language: Language = "en", places?: World["places"]) => {
    const dossier = dossierOf({ claims, ...(places ? { places } : {}) });
    const lane = laneOf(dossier, trackOf(dossier, "harbour", "blue"));
    return barsOf(lane).map((bar) => barLabel(dossier, language, bar, lane));
  };

  it("say how and when in the words of the sources, never with a bound that we draw", () => {
    expect(labels([{ id: "stay", edtf: "2001-02/.." }])).toEqual([
      "Blue forces at harbour: possibly here: reported since February 2001; no day given; 1 passage",
      "Blue forces at harbour: reported since February 2001 (B); 1 passage",
      "Blue forces at harbour: last reported on 10 April 2001; 1 passage",
    ]);
    expect(labels([{ id: "stay", edtf: "/2001-04-30" }])[0]).toBe(
      "Blue forces at harbour: possibly here already: reported until 30 April 2001; start not stated; 1 passage",
    );
  });

  it("say at which places inside", () => {
    const places = [{ id: "quay", within: "harbour" }, "harbour"];
    expect(labels([{ id: "stay", edtf: "2001-02-01/2001-03-10", places: ["quay"] }], "en", places)[0]).toBe(
      "Blue forces at harbour: at quay; reported from 1 February to 10 March 2001 (B); 1 passage",
    );
  });

  it("are French in French", () => {
    expect(labels([{ id: "stay", edtf: "2001-02-01/.." }], "fr")[0]).toBe(
      "Forces blue (harbour)\u00a0: signalées depuis le 1er février 2001 (B)\u202f; 1 passage",
    );
  });
});

describe("forces that the filter hides", () => {
  it("are counted under the lanes, with a way to show them", () => {
    const html = draw({ actors: ["red"] }).replaceAll("<!-- -->", "");
    expect(html).toMatch(/1 force hidden by your filter\. <button[^>]*>Show all forces</);
    expect(draw({ actors: [] })).toContain("2 forces hidden by your filter");
    expect(draw({})).not.toContain("hidden by your filter");
    expect(draw({ actors: ["red"] }, "fr")).toContain("1 force masquée par votre filtre");
  });

  it("are only those that the dossier has a claim about", () => {
    const { getState } = createAppStore({ dossier: dossierOf({ claims: claims.slice(0, 1) }), link: { actors: [] } });
    expect(selectHiddenForces(getState())).toEqual(["blue"]);
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
