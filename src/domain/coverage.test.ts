import { describe, expect, it } from "vitest";
import { smallDossier, viewOn } from "#tests/fixtures/views.ts";
import { coverageColumns, coverageOf } from "./coverage.ts";
import { dayOf, isoOf } from "./day.ts";
import { presenceStates } from "./presence.ts";

const dossier = smallDossier();
const columns = coverageColumns(dossier);
const rows = coverageOf(dossier, columns, null);

function cellOn(place: string, actor: string, iso: string) {
  const row = rows.find((item) => item.place === place && item.actor === actor);
  return row?.cells.find(({ column }) => dayOf(iso) >= column.from && dayOf(iso) <= column.to);
}

describe("coverageColumns", () => {
  it("cuts the period without gaps: years, months of the window, what is left of a year", () => {
    expect(columns[0]?.from).toBe(dossier.first);
    expect(columns.at(-1)?.to).toBe(dossier.last);
    for (const [at, column] of columns.entries())
      expect(column.from).toBe((columns[at - 1]?.to ?? dossier.first - 1) + 1);
    expect(columns.map(({ from, kind, whole }) => `${isoOf(from)} ${kind}${whole ? "" : " part"}`)).toEqual([
      "2022-01-01 year",
      "2023-01-01 year part",
      ...["07", "08", "09", "10", "11", "12"].map((month) => `2023-${month}-01 month`),
      ...["01", "02", "03", "04", "05", "06"].map((month) => `2024-${month}-01 month`),
      "2024-07-01 year part",
    ]);
  });

  it("has only years without a window", () => {
    expect(coverageColumns({ ...dossier, windows: [] }).map(({ kind }) => kind)).toEqual(["year", "year", "year"]);
  });

  it("are as few as can be read, of a window of years and a period of centuries too", () => {
    const of = (from: string, to: string) =>
      coverageColumns({ first: dayOf(from), last: dayOf(to), windows: [{ id: "all", name: "All", from, to }] });
    expect(of("2001-01-01", "2014-12-31")).toHaveLength(14);
    const ages = of("1395-03-01", "1900-12-31");
    expect(ages.length).toBeLessThanOrEqual(31);
    expect(ages.map(({ from }) => isoOf(from).slice(0, 4)).slice(0, 3)).toEqual(["1395", "1400", "1420"]);
    expect(isoOf(ages[1]?.to ?? 0)).toBe("1419-12-31");
    expect(ages.map(({ whole }) => whole)).toEqual([false, ...ages.slice(1).map(() => true)]);
    expect(of("0001-01-01", "9999-12-31").length).toBeLessThanOrEqual(31);
    expect(of("0020-01-01", "0140-12-31").map(({ from }) => isoOf(from).slice(0, 4))).toEqual(
      Array.from({ length: 25 }, (_, n) => String(20 + n * 5).padStart(4, "0")),
    );
    expect(of("2020-03-01", "2020-03-01")).toHaveLength(1);
  });
});

describe("coverageOf", () => {
  it("has a row for every lane's place and force, those about which nothing is said included", () => {
    expect(rows.map(({ place, actor }) => `${place} ${actor}`)).toEqual([
      "base us",
      "base russia",
      "land us",
      "land russia",
    ]);
    expect(rows[1]?.cells.every(({ state }) => state === "none")).toBe(true);
  });

  it("names the strongest state of the stretch, the first day in it, and all its states", () => {
    expect(cellOn("base", "us", "2023-07-15")).toMatchObject({
      state: "attested",
      states: ["attested", "inferred", "none"],
    });
    expect(isoOf(cellOn("base", "us", "2023-07-15")?.day ?? 0)).toBe("2023-07-10");
    expect(cellOn("base", "us", "2023-11-11")?.state).toBe("inferred");
    expect(cellOn("base", "us", "2022-06-01")?.state).toBe("none");
    expect(cellOn("base", "us", "2024-12-01")?.state).toBe("last-attested");
    // The land has what its base has: inferred up to the last possible day of the second report's start.
    expect(cellOn("land", "us", "2024-04-10")).toMatchObject({ state: "attested", states: ["attested", "inferred"] });
  });

  it("agrees with the view and the lanes on every day", () => {
    for (let day = dossier.first; day <= dossier.last; day += 3) {
      const view = viewOn(dossier, isoOf(day));
      for (const { place, actor, cells } of rows) {
        const cell = cells.find(({ column }) => day >= column.from && day <= column.to);
        const presence = view.places.get(place)?.presences.find((item) => item.actor === actor);
        const state = presence?.state ?? "none";
        expect(cell?.states, `${place} ${actor} ${isoOf(day)}`).toContain(state);
        expect(presenceStates.indexOf(cell?.state ?? "none")).toBeLessThanOrEqual(presenceStates.indexOf(state));
        if (cell?.day === day) expect(state).toBe(cell.state);
        const lane = view.lanes.find((item) => item.place === place && item.actor === actor);
        const segment = lane?.segments.find((item) => day >= item.from && day <= item.to);
        expect(cell?.states).toContain(segment?.state ?? "none");
      }
    }
  });

  it("shows the forces asked for only", () => {
    expect(coverageOf(dossier, columns, new Set(["russia"])).every(({ actor }) => actor === "russia")).toBe(true);
  });
});
