import { describe, expect, it } from "vitest";
import { smallDossier } from "#tests/fixtures/views.ts";
import { lineageOf, restingOn } from "./lineage.ts";

const lineage = lineageOf(smallDossier());

describe("lineageOf", () => {
  it("leaves out origins that nothing rests on and puts unknown ones last", () => {
    expect(lineage.origins.map(({ id }) => id)).toEqual(["official", "other", "nobody"]);
  });

  it("is stated as soon as one passage states it, else our reading", () => {
    const basis = (origin: string, source: string) =>
      lineage.edges.find((edge) => edge.origin === origin && edge.source === source)?.basis;
    expect(basis("official", "one")).toBe("stated");
    expect(basis("official", "two")).toBe("reading");
    expect(basis("official", "three")).toBeUndefined();
  });

  it("names the sources of an origin by basis", () => {
    const { stated, reading } = restingOn(lineage, "official");
    expect([stated.map(({ letter }) => letter), reading.map(({ letter }) => letter)]).toEqual([["A"], ["B"]]);
  });
});
