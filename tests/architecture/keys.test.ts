import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("one place reads which key was pressed", () => {
  const reads =
    /\b(?:keyCode|isComposing|event\.(?:key|code|which))\b|\{[^{}\n]*\b(?:key|code)\b[^{}\n]*\}: KeyboardEvent/;
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join("src", name));
  expect(files.filter((file) => reads.test(readFileSync(file, "utf8")))).toEqual(["src/ui/keys/pressed.ts"]);
});
