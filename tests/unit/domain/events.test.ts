import { describe, expect, it } from "vitest";
import { isoOf } from "#domain/day.ts";
import { eventsOf, stopsOf } from "#domain/events.ts";
import { type ClaimLine, dossierOf } from "./builder.ts";

const all = () => true;
const event = (id: string, edtf: string, rest: Partial<ClaimLine> = {}): ClaimLine => ({
  id,
  edtf,
  kind: "event",
  event: { rank: 1 },
  ...rest,
});

describe("events of the timeline", () => {
  const dossier = dossierOf({
    claims: [
      event("range", "2001-05-01/2001-05-20~"),
      event("year", "2001"),
      event("day", "2001-03-05", { label: "The day" }),
      event("month", "2001-03~", { event: { rank: 2 } }),
      event("until", "/2001-02-01"),
      event("never", "/..", { saidBy: ["undated"] }),
      { id: "not-an-event", edtf: "2001-03-06" },
      event("other", "2001-04-01", { actors: ["red"] }),
    ],
  });

  it("are in the order of their first possible day, with how exactly they are dated", () => {
    const events = eventsOf(dossier, (claim) => claim.actors.includes("blue"));
    expect(events.map(({ claim, precision, about }) => `${claim.id} ${precision}${about ? " about" : ""}`)).toEqual([
      "year year",
      "until day",
      "month month about",
      "day day",
      "range range about",
    ]);
  });

  it("carry their label, else their sentence", () => {
    const labels = eventsOf(dossier, all).map(({ label }) => label);
    expect(labels).toContain("The day");
    expect(labels).toContain("range");
  });

  it("leave out what is hidden and what has no date at all", () => {
    const ids = eventsOf(dossier, (claim) => !claim.actors.includes("red")).map(({ claim }) => claim.id);
    expect(ids).not.toContain("other");
    expect(ids).not.toContain("never");
    expect(ids).not.toContain("not-an-event");
  });
});

describe("stops of the step buttons", () => {
  const stops = (claims: readonly ClaimLine[], shown = all) =>
    stopsOf(dossierOf({ claims, period: { start: "2001-01-01", end: "2001-12-31" } }), shown).map(isoOf);

  it("are every bound and event at its first possible day, each once, in order", () => {
    expect(
      stops([
        { id: "stay", edtf: "2001-05/2001-08-10" },
        { id: "again", edtf: "2001-05-01/.." },
        event("month", "2001-03~"),
        { id: "until", edtf: "/2001-02" },
      ]),
    ).toEqual(["2001-02-01", "2001-03-01", "2001-05-01", "2001-08-10"]);
  });

  it("lie inside the period", () => {
    expect(stops([{ id: "long", edtf: "2000-06/2002-01" }])).toEqual([]);
    expect(stops([{ id: "edges", edtf: "2001-01-01/2001-12-31" }])).toEqual(["2001-01-01", "2001-12-31"]);
  });

  it("leave out claims that are not shown", () => {
    expect(stops([{ id: "stay", edtf: "2001-05" }], () => false)).toEqual([]);
  });
});
