import { describe, expect, it } from "vitest";
import { describeProblem } from "#domain/problem.ts";
import { copies, type Files, harbourFiles, inFolder, type Json } from "#tests/fixtures/harbour.ts";
import { readCopies, readFolder } from "./files.ts";
import { loadAuthored } from "./load.ts";
import { verifyQuotes } from "./quotes.ts";

function verify(bend: (passages: Json[], files: Files, articles: Files) => void = () => {}) {
  const files = harbourFiles();
  const articles: Files = { ...copies };
  bend(files["sources/gazette-1.json"].passages, files, articles);
  return inFolder(files, (data) =>
    inFolder(articles, (folder) => {
      const loaded = loadAuthored(readFolder(data));
      expect(loaded.findings).toEqual([]);
      const report = verifyQuotes(loaded, readCopies(folder));
      return { ...report, lines: report.problems.map(describeProblem) };
    }),
  );
}

describe("verifying quotes against the supplied copies", () => {
  it("finds every quote in its paragraph, whatever the quote marks of the copy", () => {
    const { lines, verified } = verify();
    expect(lines).toEqual([]);
    expect(verified).toBe(4);
  });

  it("refuses a quote that the paragraph does not hold, though another one does", () => {
    const { lines, verified } = verify(([moored]) => {
      moored.paragraph = 2;
    });
    expect(lines).toEqual([
      "sources/gazette-1.json > a1-moored > exact: the quote is not in paragraph 2, but in paragraph 1",
    ]);
    expect(verified).toBe(3);
  });

  it("refuses a quote with one word changed", () => {
    const { lines } = verify(([, stay]) => {
      stay.exact = "the picket will stay in the bay";
    });
    expect(lines).toEqual([
      "sources/gazette-1.json > a2-stay > exact: the quote is not in paragraph 2; the nearest words, in paragraph 2, are “the picket would stay in the bay”",
    ]);
  });

  it("refuses a quote that stands twice, until the words before or after single it out", () => {
    const twice = (stay: Json) => {
      stay.exact = "the";
    };
    expect(verify(([, stay]) => twice(stay)).lines).toEqual([
      "sources/gazette-1.json > a2-stay > exact: the quote stands more than once in paragraph 2",
    ]);
    const single = verify(([, stay]) => {
      twice(stay);
      stay.suffix = "talks went on";
    });
    expect(single.lines).toEqual([]);
  });

  it("looks for a headline outside the numbered paragraphs", () => {
    const headline = (exact: string) =>
      verify(([moored]) => {
        delete moored.paragraph;
        Object.assign(moored, { part: "headline", exact });
      });
    expect(headline("Guard boats reach").lines).toEqual([]);
    expect(headline("fishermen there told").lines).toEqual([
      "sources/gazette-1.json > a1-moored > exact: the quote is not in the headline, but in paragraph 1",
    ]);
  });

  it("refuses quotes that reproduce more than 40 % of an article, context words included", () => {
    const whole = verify((_, files) => {
      const [left] = files["sources/gazette-2.json"].passages;
      left.prefix = "The naval picket";
      left.suffix = ", the harbour master wrote, and";
    });
    expect(whole.lines).toEqual([
      "sources/gazette-2.json > gazette-2 > passages: quotes reproduce 50.0 % of the article; at most 40 %",
    ]);
  });

  it("counts a word that two quotes share once", () => {
    const share = (bend: Parameters<typeof verify>[0]) => verify(bend).shares[0]?.share ?? 0;
    const twice = share((passages) => passages.push({ ...passages[1], id: "a2-again", exact: "stay in the bay" }));
    expect(twice).toBe(share(() => {}));
  });

  it("refuses a source without a copy: not verified is not a pass", () => {
    const { lines, verified } = verify((_, files) => {
      delete files["sources/gazette-2.json"].file;
    });
    expect(lines).toEqual([
      "sources/gazette-2.json > gazette-2 > file: no supplied copy is named, so its quotes are not verified",
    ]);
    expect(verified).toBe(2);
  });

  it("refuses a copy whose paragraphs are not those of the table", () => {
    const { lines } = verify((_, __, articles) => {
      articles["README.md"] = String(articles["README.md"]).replace("The naval picket left", "The navy left");
    });
    expect(lines).toContain(
      "sources/gazette-2.json > gazette-2 > file: found 0 of 2 paragraphs: none after them begins “The navy left”",
    );
  });

  it.each<[string, (text: string) => string]>([
    ["the line ends of Windows", (text) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text) => `\uFEFF${text}`],
    ["lines that a program has broken", (text) => text.replace(/(.{40,60}) (?!\|)/g, "$1\n")],
    [
      "other dashes and invisible signs",
      (text) => text.replaceAll("-", "\u2011").replaceAll("old harbour", "old\u00A0har\u00ADbour"),
    ],
  ])("finds every quote in copies with %s", (_, change) => {
    const { lines, verified } = verify((_passages, _files, articles) => {
      for (const [file, text] of Object.entries(articles))
        articles[file] = file === "README.md" ? String(text).replaceAll("\n", "\r\n") : change(String(text));
    });
    expect(lines).toEqual([]);
    expect(verified).toBe(4);
  });

  it("tells a fault of the copies once, not for each quote", () => {
    const faultOf = (bend: (articles: Files) => void) => verify((_passages, _files, articles) => bend(articles)).lines;
    const none = (what: string) => [
      `sources/gazette-1.json > gazette-1 > file: ${what}`,
      `sources/gazette-2.json > gazette-2 > file: ${what}`,
    ];
    const noReadme = faultOf((articles) => {
      articles["README.md"] = undefined;
    });
    expect(noReadme).toEqual(none("README.md of the copies cannot be read: there is no such file"));
    const noCopy = faultOf((articles) => {
      articles["first.txt"] = undefined;
    });
    expect(noCopy).toEqual([
      "sources/gazette-1.json > gazette-1 > file: first.txt of the copies: there is no such file",
    ]);
    const huge = faultOf((articles) => {
      articles["first.txt"] = String(articles["first.txt"]).repeat(30_000);
    });
    expect(huge).toEqual([
      "sources/gazette-1.json > gazette-1 > file: first.txt of the copies: it holds 8.6 MB, as no article does",
    ]);
    const utf16 = faultOf((articles) => {
      articles["first.txt"] = Buffer.from(`\uFEFF${articles["first.txt"]}`, "utf16le");
    });
    expect(utf16).toEqual([
      "sources/gazette-1.json > gazette-1 > file: first.txt of the copies: the file is in UTF-16: save the file with the encoding UTF-8",
    ]);
    const noTable = faultOf((articles) => {
      articles["README.md"] = String(articles["README.md"]).replace("## first", "## erst");
    });
    expect(noTable).toEqual([
      'sources/gazette-1.json > gazette-1 > file: README.md of the copies has no table "## first"',
    ]);
    const mistyped = faultOf((articles) => {
      articles["README.md"] = String(articles["README.md"]).replace("A spokesman for", "A spokseman for");
    });
    expect(mistyped).toEqual([
      "sources/gazette-1.json > gazette-1 > file: found 1 of 2 paragraphs: none after them begins “A spokseman for the ministry”",
    ]);
  });
});
