import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inFolder, writeFiles } from "#tests/fixtures/harbour.ts";
import { describeFinding } from "./finding.ts";
import { writeSchemas } from "./schemas.ts";
import { siteOrder } from "./site.ts";

const folders = ["bay-1971", "coast-1974", "harbour-1973"];

/** What is read of a `site.json` with this text, or of none. */
function read(text: string | null) {
  let found: ReturnType<typeof siteOrder> | undefined;
  inFolder({}, (data) => {
    if (text !== null) writeFiles(join(data), { "site.json": text });
    found = siteOrder(data, folders);
  });
  if (!found) throw new Error("nothing was read");
  const { order, problems, hints } = found;
  return { order, problems: problems.map(describeFinding), hints: hints.map(describeFinding) };
}

it("puts the dossiers that it names first, and the others after them by name", () => {
  expect(read('{ "dossiers": ["harbour-1973", "bay-1971"] }')).toEqual({
    order: ["harbour-1973", "bay-1971", "coast-1974"],
    problems: [],
    hints: [],
  });
});

it("says where it names none, since the first by name is then the home page", () => {
  const { order, hints } = read(null);
  expect(order).toEqual(folders);
  expect(hints).toEqual([
    'site.json: no file says which dossier is the home page: it is "bay-1971", the first by name. Write { "dossiers": ["bay-1971"] }',
  ]);
});

it.each([
  [
    '{\n  "dossiers": ["harbor-1973"]\n}',
    'site.json:2 > dossiers.0: there is no dossier "harbor-1973". Did you mean "harbour-1973"?',
  ],
  [
    '{ "dossiers": ["coast-1974", "coast-1974"] }',
    'site.json:1 > dossiers.1: "coast-1974" is named twice. Leave one out',
  ],
  ['{ "home": "coast-1974" }', "site.json:1 > dossiers: "],
  ['{ "dossiers": ["coast-1974" }', "site.json:1: "],
])("says what is wrong with %s, and no dossier is lost for it", (text, message) => {
  const { order, problems } = read(text);
  expect(problems[0]).toContain(message);
  expect([...order].sort()).toEqual(folders);
});

it("has a schema for editors beside those of the dossiers' files", () => {
  inFolder({}, (folder) => {
    writeSchemas(folder);
    const schema = JSON.parse(readFileSync(join(folder, "schemas", "authored-site.schema.json"), "utf8"));
    expect(Object.keys(schema.properties)).toEqual(["$schema", "dossiers"]);
    expect(schema.required).toEqual(["dossiers"]);
  });
});
