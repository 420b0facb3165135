import { expect, it } from "vitest";
import { coastInput, days } from "#tests/fixtures/coast.ts";
import { anchorsOf } from "./anchors.ts";
import { layoutMarks } from "./layout.ts";
import type { MarksInput } from "./types.ts";

it("looks for the places of words once for all days, however long the legend of each is", () => {
  let looked = 0;
  const layout = (input: MarksInput) => {
    looked += 1;
    return layoutMarks(input);
  };
  const size = { width: 1211, height: 613 };
  const inputs = days.map((day) => coastInput(day, size));
  expect(new Set(inputs.map(({ reserved }) => JSON.stringify(reserved))).size).toBeGreaterThan(1);
  for (const input of inputs) anchorsOf(input, layout);
  expect(looked).toBe(1);
});
