import { describe, expect, it } from "vitest";
import { harbourFiles } from "#tests/fixtures/harbour.ts";
import { saysOf, wrongInputs } from "#tests/fixtures/lintcase.ts";

describe("the check of a dossier", () => {
  it("has a table of at least 120 wrong inputs, each another", () => {
    expect(wrongInputs.length).toBeGreaterThanOrEqual(120);
    expect(new Set(wrongInputs.map(({ input }) => input)).size).toBe(wrongInputs.length);
  });

  it("says nothing of a dossier without problems", () => {
    expect(saysOf([])).toEqual([]);
  });

  it.each(wrongInputs.map(({ input, ...rest }) => [input, rest] as const))(
    "of %s says what is wrong and what to do, and nothing else",
    (_, { change, says }) => {
      expect(says.length).toBeGreaterThan(0);
      expect(saysOf(change)).toEqual(says);
    },
  );
});

describe("the check accepts", () => {
  const [claims, text] = ["claims/boats.json", "text/en.json"];
  const written = (file: string) => `${JSON.stringify(harbourFiles()[file], null, 2)}\n`;
  const edtf = (n: number, value: string) => [{ file: claims, at: [n, "when", "edtf"], put: value }];

  it.each([
    ["a byte order mark", [{ file: text, content: `\uFEFF${written(text)}` }]],
    ["the line ends of Windows", [{ file: claims, content: written(claims).replaceAll("\n", "\r\n") }]],
    ["an end within its start's year", edtf(0, "1973-02-24/1973")],
    ["an end within its start's month", edtf(0, "1973-02-24/1973-02")],
    ["a day to itself", edtf(0, "1973-02-24/1973-02-24")],
    ["$schema in a file that is an object", [{ file: "dossier.json", at: ["$schema"], put: "x.schema.json" }]],
    [
      "$schema in a file of records",
      [{ file: claims, content: JSON.stringify({ $schema: "x.schema.json", claims: harbourFiles()[claims] }) }],
    ],
    [
      "a whole link as the state of a step",
      [
        {
          file: "stories/short.json",
          at: ["steps", 0, "state"],
          put: "https://example.org/d/harbour-1973/?date=1973-02-20&place=bay#map=6/19/38",
        },
      ],
    ],
    [
      "constructor as an id of a claim's words",
      [
        { file: text, at: ["claims", "constructor"], put: { says: "x" } },
        { file: "text/fr.json", at: ["claims", "constructor"], put: { says: "x" } },
        { file: claims, at: [3], put: { ...harbourFiles()[claims][1], id: "constructor" } },
      ],
    ],
    [
      "another dash and invisible signs in carrying words",
      [
        {
          file: "sources/gazette-1.json",
          at: ["passages", 0, "exact"],
          put: "moored \u2013 in the \u00ADold harbour since the first week",
        },
        { file: claims, at: [0, "evidence", 0, "words"], put: ["moored - in the old\u200B harbour"] },
      ],
    ],
  ])("%s", (_, change) => {
    expect(saysOf(change)).toEqual([]);
  });
});
