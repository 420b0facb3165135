import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  .map((name) => join("src", name))
  .map((name) => ({ name, text: readFileSync(name, "utf8") }))
  .filter(({ text }) => /^import \* as z from "zod/m.test(text));

it("every chunk that validates keeps zod from making code, which the page's policy forbids", () => {
  expect(files.map(({ name }) => name)).toContain("src/domain/compiled.ts");
  const loose = files.filter(
    ({ text }) => !/^import ".*\/jitless\.ts";$/m.test(text) && !text.includes("jitless: true"),
  );
  expect(loose.map(({ name }) => name)).toEqual([]);
});
