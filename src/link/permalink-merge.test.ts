import { describe, expect, it } from "vitest";
import { mergeHash, mergeSearch, parseLink } from "./permalink.ts";

describe("the address bar keeps what others put there", () => {
  const camera = { zoom: 5, lat: 13, lng: 2 };

  it.each([
    ["", "#map=5/13/2"],
    ["#map=1/1/1", "#map=5/13/2"],
    ["#?secret=abc", "#?secret=abc&map=5/13/2"],
    ["#secret=abc&map=1/1/1", "#secret=abc&map=5/13/2"],
    ["#map=1/1/1#?secret=abc", "#?secret=abc&map=5/13/2"],
    ["#map=%&map=1/1/1&top", "#top&map=5/13/2"],
  ])("hash %j with a camera becomes %j", (current, merged) => {
    expect(mergeHash(current, camera)).toBe(merged);
  });

  it.each([
    ["", ""],
    ["#map=1/1/1", ""],
    ["#?secret=abc", "#?secret=abc"],
    ["#map=1/1/1&secret=abc", "#secret=abc"],
    ["#a#b", "#a#b"],
  ])("hash %j without a camera becomes %j", (current, merged) => {
    expect(mergeHash(current, undefined)).toBe(merged);
  });

  it("after the link in the query, as far as it can be read back", () => {
    expect(mergeSearch("?date=2023&childId=a%20b&date=bad", { date: "2024" })).toBe("?date=2024&childId=a%20b");
    expect(mergeSearch("?place=niamey", {})).toBe("");
    const merged = mergeSearch(`?a=1&long=${"x".repeat(2035)}`, { date: "2024" });
    expect(merged).toBe("?date=2024&a=1");
    expect(parseLink(merged, "").problems).toEqual([]);
  });
});
