import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { everything } from "#tests/fixtures/links.ts";
import { keysWhere, only, without } from "./keys.ts";

it("has the documentation name every key, and none that is not there", () => {
  const rows = readFileSync("docs/links.md", "utf8").match(/^\| `.*?\|/gm) ?? [];
  const named = rows.flatMap((row) => [...row.matchAll(/`#?(\w+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(
    keysWhere(() => true)
      .map((key) => (key === "camera" ? "map" : key))
      .sort(),
  );
});

it("gives every part of a link either to a step of a story, to the story, to the page or to the frame", () => {
  const parts = (["state", "camera", "story", "page", "frame"] as const).map((of) => keysWhere((row) => row.of === of));
  expect(parts.map((keys) => keys.length > 0)).toEqual([true, true, true, true, true]);
  for (const keys of parts) expect({ ...only(everything, keys), ...without(everything, keys) }).toEqual(everything);
  expect(Object.assign({}, ...parts.map((keys) => only(everything, keys)))).toEqual(everything);
});
