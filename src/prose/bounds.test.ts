import { expect, it } from "vitest";
import { must } from "#tests/fixtures/builder.ts";
import { viewAt } from "#tests/fixtures/marks.ts";
import { recordOn } from "#tests/fixtures/record.ts";
import { startOf } from "./bounds.ts";

it("a force is there since the report that still holds, not on the day of an earlier one", () => {
  const start = (day: string) => {
    const view = viewAt(day, recordOn.en);
    const presence = must(view.places.get("niger")?.presences.find(({ actor }) => actor === "us"));
    const { time, letters } = startOf("en", view, presence);
    return `${time}${letters}`;
  };
  expect(start("2018-06-01")).toBe("since 2013 (B)");
  expect(start("2013-02-22")).toBe("on 22 February 2013 (R2)");
});
