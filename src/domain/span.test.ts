import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { always, runs } from "#tests/fixtures/runs.ts";
import { boundsOf, boundsOfTime } from "#tools/dossier/bounds.ts";
import type { Claim } from "./compiled.ts";
import { type Day, dayOf, isoOf } from "./day.ts";
import { type DayRange, boundsOf as daysOf, firstHeld, isCertain, isPossible, lastHeld, spanFrom } from "./span.ts";

const spanOf = (claim: Pick<Claim, "when">, said: DayRange | null) => spanFrom(daysOf(claim), said);

type Said = [first: string, last: string] | null;

function span(edtf: string, said: Said = ["2001-04-10", "2001-07-01"]) {
  const range = said && { from: dayOf(said[0]), to: dayOf(said[1]) };
  return spanOf({ when: { edtf, basis: "stated", bounds: boundsOf(edtf) } }, range);
}

const text = (range: DayRange | null) => (range ? `${isoOf(range.from)} to ${isoOf(range.to)}` : "never");

/** Written from `data/README.md`, rules of time: certain part, possible start, possible end. */
const table: [edtf: string, said: Said, why: string, parts: [string, string, string]][] = [
  ["2001-03-05", null, "a day holds on that day", ["2001-03-05 to 2001-03-05", "never", "never"]],
  ["2001-03", null, "a month is certain on no day", ["never", "2001-03-01 to 2001-03-31", "never"]],
  ["2001", null, "nor is a year", ["never", "2001-01-01 to 2001-12-31", "never"]],
  [
    "2001-02/2001-03-05",
    null,
    "from some day of a month to a day: certain from the month's end",
    ["2001-02-28 to 2001-03-05", "2001-02-01 to 2001-02-27", "never"],
  ],
  [
    "2001-02/2001-06",
    null,
    "from a month to a month: certain between them",
    ["2001-02-28 to 2001-06-01", "2001-02-01 to 2001-02-27", "2001-06-02 to 2001-06-30"],
  ],
  [
    "2001-02-10/..",
    ["2001-04-10", "2001-07-01"],
    "an open end reaches to the last source that says so",
    ["2001-02-10 to 2001-07-01", "never", "never"],
  ],
  [
    "2001-05/..",
    ["2001-04-10", "2001-04-10"],
    "a start after the only publication is certain on no day",
    ["never", "2001-05-01 to 2001-05-31", "never"],
  ],
  [
    "/2001-03-05",
    ["2001-04-10", "2001-07-01"],
    "a start that is not stated: attested on the end only",
    ["2001-03-05 to 2001-03-05", "never", "never"],
  ],
  [
    "/2001-03",
    ["2001-04-10", "2001-07-01"],
    "an end in some month: certain on its first day",
    ["2001-03-01 to 2001-03-01", "never", "2001-03-02 to 2001-03-31"],
  ],
  [
    "/..",
    ["2001-04-10", "2001-07-01"],
    "no bound: attested from the first publication to the last",
    ["2001-04-10 to 2001-07-01", "never", "never"],
  ],
  ["/..", null, "no bound and no dated source: never", ["never", "never", "never"]],
  [
    "[2001-03-11..2001-03-20]",
    ["2001-04-10", "2001-04-10"],
    "one day within a range: certain on none of them",
    ["never", "2001-03-11 to 2001-03-20", "never"],
  ],
  [
    "[2001-03-11..2001-04]",
    ["2001-04-10", "2001-04-10"],
    "a range to a month lasts to its end",
    ["never", "2001-03-11 to 2001-04-30", "never"],
  ],
  [
    "[2001-03-11..2001-03-11]",
    ["2001-04-10", "2001-04-10"],
    "one day within one day is that day",
    ["2001-03-11 to 2001-03-11", "never", "never"],
  ],
  [
    "[..2001-03-11]",
    ["2001-04-10", "2001-04-10"],
    "some day by a day: no source says how far back",
    ["never", "2001-03-11 to 2001-03-11", "never"],
  ],
];

describe("the span of a claim", () => {
  it.each(table)("%s said %j: %s", (edtf, said, _, parts) => {
    const { certain, possibleStart, possibleEnd } = span(edtf, said);
    expect([certain, possibleStart, possibleEnd].map(text)).toEqual(parts);
  });

  it("is narrowed or widened by bounds that the dossier gives", () => {
    const given = (edtf: string, bounds: Parameters<typeof boundsOfTime>[0]["bounds"]) => {
      const when = { edtf, basis: "resolved" as const, bounds: boundsOfTime({ edtf, bounds }) };
      const { certain, possibleStart, possibleEnd } = spanOf(
        { when },
        { from: dayOf("2001-05-02"), to: dayOf("2001-05-03") },
      );
      return [certain, possibleStart, possibleEnd].map(text);
    };
    // "At least several weeks" on 2 May: "since about April" alone would be certain from 30 April only.
    expect(given("2001-04~/..", { startMin: "2001-03-15", startMax: "2001-04-12" })).toEqual([
      "2001-04-12 to 2001-05-03",
      "2001-03-15 to 2001-04-11",
      "never",
    ]);
    expect(given("2001-02-10/2001-06", { endMin: "2001-06-10", endMax: "2001-06-20" })).toEqual([
      "2001-02-10 to 2001-06-10",
      "never",
      "2001-06-11 to 2001-06-20",
    ]);
    // A start that can lie after the earliest end: possible to the last possible end, certain on no day.
    expect(given("2001-03/2001-05", { endMin: "2001-03-20" })).toEqual(["never", "2001-03-01 to 2001-05-31", "never"]);
  });

  it("says 'about' at the end that says so", () => {
    expect(span("2001-03-05~/2001-04")).toMatchObject({ aboutStart: true, aboutEnd: false });
    expect(span("2001-03-05/2001-04?")).toMatchObject({ aboutStart: false, aboutEnd: true });
    expect(span("2001-03%")).toMatchObject({ aboutStart: true, aboutEnd: true });
  });

  it("begins and ends with its possible parts", () => {
    const whole = span("2001-02/2001-06", null);
    expect([firstHeld(whole), lastHeld(whole)].map((day) => isoOf(day ?? 0))).toEqual(["2001-02-01", "2001-06-30"]);
    const never = span("/..", null);
    expect([firstHeld(never), lastHeld(never)]).toEqual([null, null]);
  });

  it("is certain or possible on a day, never both, and neither outside its bounds", () => {
    const date = fc
      .record({ month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }), long: fc.boolean() })
      .map(({ month, day, long }) => {
        const start = `2001-${String(month).padStart(2, "0")}`;
        return long ? start : `${start}-${String(day).padStart(2, "0")}`;
      });
    const interval = fc
      .tuple(fc.option(date, { nil: "" }), fc.option(date, { nil: ".." }))
      .filter(([from, to]) => from === "" || to === ".." || from < to)
      .map(([from, to]) => `${from}/${to}`)
      .filter((edtf) => {
        try {
          return boundsOf(edtf) !== null;
        } catch {
          return false;
        }
      });
    always([fc.oneof(date, interval), fc.boolean()], runs(300), (edtf, isSaid) => {
      const it = span(edtf, isSaid ? ["2001-04-10", "2001-07-01"] : null);
      const first: Day = it.startMin ?? dayOf("2000-12-01");
      const last: Day = it.endMax ?? dayOf("2002-01-31");
      const wrong: string[] = [];
      for (let day = dayOf("2000-12-01"); day <= dayOf("2002-01-31"); day += 1) {
        const [certain, possible] = [isCertain(it, day), isPossible(it, day)];
        const isOutside = day < first || day > last;
        if ((certain && possible) || (isOutside && (certain || possible))) wrong.push(`${edtf} on ${isoOf(day)}`);
      }
      expect(wrong).toEqual([]);
    });
  });
});
