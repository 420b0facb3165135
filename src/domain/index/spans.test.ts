import { describe, expect, it } from "vitest";
import type { Claim } from "#domain/compiled.ts";
import { dayOf } from "#domain/day.ts";
import { Spans } from "./spans.ts";

const open = { startMin: null, startMax: null, endMin: null, endMax: null };

function claim(id: string, edtf: string, bounds: Partial<Claim["when"]["bounds"]>): Claim {
  return { id, when: { edtf, basis: "stated", bounds: { ...open, ...bounds } } } as Claim;
}

const may = { startMin: "2023-05-01", startMax: "2023-05-31", endMin: "2023-07-10", endMax: "2023-07-20" };
const said = { from: dayOf("2024-05-02"), to: dayOf("2024-05-03") };

describe("spans kept as numbers", () => {
  const spans = new Spans(
    [
      claim("whole", "2023-05~/2023-07-15", may),
      claim("nothing", "/..", {}),
      claim("one-day", "[2023-05-01..2023-07-20]", { ...may, endMin: "2023-05-01" }),
      claim("first", "1970-01-01", {
        startMin: "1970-01-01",
        startMax: "1970-01-01",
        endMin: "1970-01-01",
        endMax: "1970-01-01",
      }),
    ],
    ({ id }) => (id === "nothing" ? said : null),
  );

  it("are given back with the certain and the possible days", () => {
    expect(spans.get("whole")).toEqual({
      startMin: dayOf("2023-05-01"),
      startMax: dayOf("2023-05-31"),
      endMin: dayOf("2023-07-10"),
      endMax: dayOf("2023-07-20"),
      aboutStart: true,
      aboutEnd: false,
      within: false,
      said: null,
      certain: { from: dayOf("2023-05-31"), to: dayOf("2023-07-10") },
      possibleStart: { from: dayOf("2023-05-01"), to: dayOf("2023-05-30") },
      possibleEnd: { from: dayOf("2023-07-11"), to: dayOf("2023-07-20") },
    });
  });

  it("keep what is not given apart from day zero, and know when a claim without dates was said", () => {
    expect(spans.get("nothing")).toMatchObject({
      startMin: null,
      endMax: null,
      said,
      certain: said,
      possibleStart: null,
    });
    expect(spans.get("first")).toMatchObject({ startMin: 0, endMax: 0, certain: { from: 0, to: 0 } });
  });

  it("know one day within a range from a whole range", () => {
    expect(spans.get("one-day")).toMatchObject({ within: true, certain: null });
    expect(spans.get("whole")).toMatchObject({ within: false });
  });

  it("know no other claim", () => {
    expect(spans.get("other")).toBeUndefined();
  });
});
