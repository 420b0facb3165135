import { describe, expect, it } from "vitest";
import { type ClaimLine, dossierOf } from "#tests/fixtures/builder.ts";
import { eventsOf } from "./events.ts";

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

  it("are in the order of the day by which they had happened, with how exactly they are dated", () => {
    const events = eventsOf(dossier, (claim) => claim.actors.includes("blue"));
    expect(events.map(({ claim, precision, about }) => `${claim.id} ${precision}${about ? " about" : ""}`)).toEqual([
      "until day",
      "day day",
      "month month about",
      "range range about",
      "year year",
    ]);
  });

  it("of one day end with the weightiest, which is then the one that is named", () => {
    const ranked = (id: string, rank: number) => event(id, "2001-03-05", { event: { rank } });
    const events = eventsOf(dossierOf({ claims: [ranked("first", 1), ranked("third", 3), ranked("second", 2)] }), all);
    expect(events.map(({ claim }) => claim.id)).toEqual(["third", "second", "first"]);
  });

  it("have the date that a link to them has: no more exact than their source", () => {
    const dates = Object.fromEntries(eventsOf(dossier, all).map(({ claim, date }) => [claim.id, date]));
    expect(dates).toMatchObject({
      year: "2001",
      month: "2001-03",
      day: "2001-03-05",
      range: "2001-05-20",
      until: "2001-02-01",
    });
    // A month stays a month where the dossier says that it was not at its beginning; not where it says by which day.
    const narrowed = (bounds: ClaimLine["bounds"]) =>
      eventsOf(dossierOf({ claims: [event("march", "2001-03", { bounds })] }), all).map(({ date }) => date);
    expect(narrowed({ startMin: "2001-03-20" })).toEqual(["2001-03"]);
    expect(narrowed({ startMax: "2001-03-20", endMax: "2001-03-20" })).toEqual(["2001-03-20"]);
    const dated = dossierOf({ claims: [event("within", "[2001-03-11..2001-03-20]")] });
    expect(eventsOf(dated, all).map(({ date, precision }) => `${date} ${precision}`)).toEqual(["2001-03-20 range"]);
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
