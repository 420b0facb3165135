import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copies, harbourFiles, inFolder } from "#tests/fixtures/harbour.ts";
import { saysOf, wrongInputs } from "#tests/fixtures/lintcase.ts";
import { lint } from "./lint.ts";
import { writeDossiers } from "./write.ts";

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
    ["a file that a Mac keeps beside another", [{ file: "claims/._boats.json", content: "\u0000\u0005" }]],
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

describe("npm run dossier:check", () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "tools/dossier/check.ts", ...args], { encoding: "utf8" });

  it("gives everything as JSON, with the exit status of the check", () => {
    const files = harbourFiles();
    files["actors.json"][0].role = "army";
    const { status, stdout } = inFolder(
      Object.fromEntries(Object.entries(files).map(([path, value]) => [`harbour-1973/${path}`, value])),
      (data) => run("--data", data, "--json"),
    );
    const report = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(report.ok).toBe(false);
    expect(report.dossiers[0].problems).toEqual([
      {
        file: "actors.json",
        line: 1,
        record: "guard",
        field: "role",
        message: '"army" is not in the list',
        remedy: "write one of: force, state, group",
      },
    ]);
    expect(report.notChecked).toContain("hints (given once there is no problem) of harbour-1973");
  });

  it.each([
    [["--articels", "x"]],
    [["--data", "no-such-folder"]],
    [["--dossier", "no-such-dossier"]],
    [["--articles", "no-such-folder", "--dossier", "niger-2024"]],
  ])("says what is wrong with %j, and never where in its code it stopped", (args) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(args[0] === "--articels" ? 2 : 1);
    expect(`${stdout}${stderr}`).not.toMatch(/^ +at |node:|\.ts:\d/m);
    expect(stderr).not.toBe("");
  });

  it("finds the articles that lie with their dossier, without being told where", () => {
    const files = Object.fromEntries([
      ...Object.entries(harbourFiles()).map(([path, value]) => [`data/harbour-1973/${path}`, value]),
      ...Object.entries(copies).map(([path, text]) => [`data/harbour-1973/articles/${path}`, text]),
    ]);
    inFolder(files, (folder) => {
      const [report] = lint({ data: join(folder, "data") });
      expect(report?.facts[1]).toBe("4 of 4 quotes verified word for word in their paragraph");
    });
  });

  it("says once that a quote is mistyped, not once more for the words that are marked in it", () => {
    const written = harbourFiles();
    written["sources/gazette-1.json"].passages[0].exact = "moored in the old harbour since the frist week of February";
    const files = Object.fromEntries([
      ...Object.entries(written).map(([path, value]) => [`data/harbour-1973/${path}`, value]),
      ...Object.entries(copies).map(([path, text]) => [`data/harbour-1973/articles/${path}`, text]),
    ]);
    inFolder(files, (folder) => {
      const [report] = lint({ data: join(folder, "data") });
      expect(report?.problems.map(({ record, field }) => `${record} ${field}`)).toEqual(["a1-moored exact"]);
    });
  });

  it("looks for the copies of a dossier in a folder of its own, and says which it could not check", () => {
    const dossier = (id: string) =>
      Object.entries({ ...harbourFiles(), "dossier.json": { ...harbourFiles()["dossier.json"], id } }).map(
        ([path, value]) => [`data/${id}/${path}`, value],
      );
    const files = Object.fromEntries([
      ["data/site.json", { dossiers: ["harbour-1973"] }],
      ...dossier("harbour-1973"),
      ...dossier("harbour-1974"),
      ...Object.entries(copies).map(([path, text]) => [`articles/harbour-1973/${path}`, text]),
    ]);
    inFolder(files, (folder) => {
      const reports = lint({ data: join(folder, "data"), articles: join(folder, "articles") });
      expect(reports.map(({ facts }) => facts[1] ?? "")).toEqual([
        "4 of 4 quotes verified word for word in their paragraph",
        "",
      ]);
      expect(reports.map(({ notChecked }) => notChecked.length)).toEqual([0, 1]);
      const [only] = lint({ data: join(folder, "data"), articles: join(folder, "articles"), only: ["harbour-1974"] });
      expect(
        only?.problems.map(({ field }) => field),
        "asked for by name, a missing copy is a problem",
      ).toEqual(["file", "file"]);
    });
  });
});

it("two folders of one id are not compiled over each other", () => {
  const files = Object.fromEntries(
    ["one", "two"].flatMap((folder) =>
      Object.entries(harbourFiles()).map(([path, value]) => [`data/${folder}/${path}`, value]),
    ),
  );
  inFolder(files, (folder) => {
    expect(writeDossiers({ data: join(folder, "data"), out: join(folder, "public") })).toBe(true);
    expect(JSON.parse(readFileSync(join(folder, "public/dossiers/index.json"), "utf8"))).toHaveLength(1);
  });
});
