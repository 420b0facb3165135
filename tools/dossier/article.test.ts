import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { copies, inFolder } from "#tests/fixtures/harbour.ts";
import {
  findQuote,
  namedEncoding,
  paragraphsOfHtml,
  paragraphsOfText,
  paragraphTable,
  renumbered,
  withTable,
} from "./article.ts";
import { numberFault, paragraphsOf, readParagraphIndex, splitCopy } from "./copies.ts";

const page = `<!doctype html><html><head><title>x</title></head><body>
<nav><p>Home. News. Sport and everything else here.</p></nav>
<article><h1>Guard boats reach the harbour</h1>
<figure><img src="x.jpg"><figcaption>Boats at the quay, in February</figcaption></figure>
<p class="byline">By our reporter at the quay</p>
<p>٣ مايو ٢٠٢٤</p><p>Share this story</p>
<p>Boats of the coast guard have been moored in the <em>old</em>&nbsp;harbour<br>since February.</p>
<h2>No number</h2>
<p>A spokesman gave no number &ndash; none&nbsp;at all.</p>
<ul><li>The naval picket stays in the bay.</li></ul>
<aside><p>Read more about this in the archive.</p></aside>
<script>document.body.append("script ran")</script></article></body></html>`;

describe("reading an article", () => {
  it("takes the running text of a page, and what has no number, in order", () => {
    expect(paragraphsOfHtml(page)).toEqual([
      { text: "Guard boats reach the harbour", part: "headline" },
      { text: "Boats at the quay, in February", part: "caption" },
      { text: "By our reporter at the quay", part: "byline" },
      { text: "٣ مايو ٢٠٢٤", part: "dateline" },
      { text: "Share this story", part: "part" },
      { text: "Boats of the coast guard have been moored in the old harbour since February.", part: null },
      { text: "No number", part: "subheading" },
      { text: "A spokesman gave no number – none at all.", part: null },
      { text: "The naval picket stays in the bay.", part: null },
    ]);
  });

  it("takes the sentences of a text file for its body, whatever ends its lines", () => {
    const first = String(copies["first.txt"]);
    for (const text of [first, first.replaceAll("\n", "\r\n"), first.replaceAll("\n", "\r")])
      expect(paragraphsOfText(text).map(({ part }) => part)).toEqual(["headline", null, null]);
  });

  it("takes sentences for the body in scripts with full stops of their own", () => {
    const text =
      "政府说没有船在港口\n\n政府发言人星期一说，在港口没有任何船只，也没有任何水手在那里，而且以后也不会有。";
    expect(paragraphsOfText(text).map(({ part }) => part)).toEqual(["headline", null]);
    expect(paragraphsOfHtml("<p>नौसेना खाड़ी में है।</p>")).toEqual([{ text: "नौसेना खाड़ी में है।", part: null }]);
  });

  it("knows the encoding that a page names", () => {
    expect(namedEncoding('<meta charset="windows-1256">')).toBe("windows-1256");
    expect(namedEncoding("<META http-equiv=x content='text/html; charset=koi8-r'>")).toBe("koi8-r");
    for (const none of ["", '<meta charset="utf-8">', '<meta charset="no-such">'])
      expect(namedEncoding(none)).toBeNull();
  });

  it("joins the lines that a program has broken", () => {
    const wrapped = String(copies["first.txt"]).replace(/(.{40,60}) /g, "$1\n");
    expect(wrapped.split("\n").length).toBeGreaterThan(8);
    expect(paragraphsOf(wrapped)).toEqual(paragraphsOf(String(copies["first.txt"])));
  });

  it("does not join lines that are paragraphs", () => {
    const lines = "One paragraph that is a line of its own here.\nAnother paragraph that is a line of its own.\n";
    expect(paragraphsOf(lines.repeat(2))).toHaveLength(4);
  });

  it("writes a table by which the check finds the same paragraphs, also where two begin alike", () => {
    const line = "The ministry said on Monday that it would not comment on";
    const paragraphs = [
      { text: `${line} the boats in a heading`, part: "subheading" },
      { text: `${line} the boats.`, part: null },
      { text: `${line} the picket.`, part: null },
    ];
    const begins = readParagraphIndex(paragraphTable("ministry", paragraphs)).get("ministry") ?? [];
    const text = paragraphs.map((paragraph) => paragraph.text).join("\r\n");
    expect(splitCopy(text, begins).paragraphs).toEqual([`${line} the boats.`, `${line} the picket.`]);
  });

  it("puts a table in the place of the one before, and leaves the others", () => {
    const table = (name: string, words: string) => paragraphTable(name, [{ text: words, part: null }]);
    const both = withTable(withTable("# Copies\n", "a", table("a", "One.")), "b", table("b", "Two."));
    const changed = withTable(both, "a", table("a", "Three."));
    expect([...readParagraphIndex(both)]).toEqual([
      ["a", ["One."]],
      ["b", ["Two."]],
    ]);
    expect([...readParagraphIndex(changed)]).toEqual([
      ["a", ["Three."]],
      ["b", ["Two."]],
    ]);
    expect(changed.match(/^# Copies$/gm)).toHaveLength(1);
  });
});

it("numbers the paragraphs of a table anew, and says which number is wrong", () => {
  const readme = withTable(
    paragraphTable("a", [{ text: "One.", part: null }]),
    "b",
    "## b.txt\n\n| paragraph | begins |\n| (byline) | By us |\n| 2 | Two |\n| 2 | Three |\n| 5 | Four |",
  );
  expect(numberFault(readme, "b")).toBe("has the number 2 twice");
  expect(numberFault(readme.replace("| 2 | Two |\n", ""), "b")).toBe("has no number 1");
  expect(numberFault(readme, "a")).toBeNull();
  const anew = renumbered(readme, "b");
  expect(numberFault(anew, "b")).toBeNull();
  expect([...readParagraphIndex(anew)]).toEqual([
    ["a", ["One."]],
    ["b", ["Two", "Three", "Four"]],
  ]);
});

describe("finding a quote", () => {
  const paragraphs = paragraphsOfText(String(copies["first.txt"]));

  it("says where it stands", () => {
    expect(findQuote("gave no number", paragraphs)).toEqual([
      'in paragraph 2, word for word: "paragraph": 2, "exact": "gave no number"',
    ]);
    expect(findQuote("Guard boats reach", paragraphs)[0]).toMatch(
      /^in the headline, word for word: "part": "headline"/,
    );
    expect(findQuote("the", paragraphs).find((line) => line.startsWith("in paragraph 2"))).toContain(
      "stands there 4 times",
    );
  });

  it("gives the article's own signs, however the words were typed", () => {
    expect(findQuote('in the "old harbour" since', paragraphs)).toEqual([
      'in paragraph 1, word for word: "paragraph": 1, "exact": "in the “old harbour” since"',
    ]);
  });

  it("says what is nearest, and the signs that differ", () => {
    expect(findQuote("moored in the 0ld harbour since the frst week", paragraphs)).toEqual([
      'not word for word; the nearest words, in paragraph 1, are “moored in the "old harbour" since the first week”',
      '  the copy has “"old harbour"” where the quote has “0ld harbour”',
      "  the copy has “first” where the quote has “frst”",
      '  "paragraph": 1, "exact": "moored in the “old harbour” since the first week"',
    ]);
    // A Cyrillic letter that looks like a Latin one.
    expect(findQuote("the picket would st\u0430y in the bay", paragraphs)[1]).toBe(
      "  the copy has “stay” where the quote has “st\u0430y” (U+0430)",
    );
  });

  it("says so where nothing is like it", () => {
    expect(findQuote("an aircraft carrier of nine decks", paragraphs)).toEqual(["nothing in the copy is like it"]);
  });
});

describe("npm run dossier:read", () => {
  it("writes the copy and its table from a page, and finds a quote in it", () => {
    inFolder({ "guard.html": page }, (folder) => {
      const run = (...args: string[]) =>
        execFileSync(
          process.execPath,
          ["--import", "tsx", "tools/dossier/readarticle.ts", ...args, "--articles", folder, "--dossier", "harbour"],
          { encoding: "utf8" },
        );
      expect(run(join(folder, "guard.html"))).toContain("¶3          The naval picket stays in the bay.");
      const table = readFileSync(join(folder, "harbour/README.md"), "utf8");
      const copy = readFileSync(join(folder, "harbour/guard.txt"), "utf8");
      expect(splitCopy(copy, readParagraphIndex(table).get("guard") ?? []).paragraphs).toHaveLength(3);
      expect(run("--name", "guard", "--find", "picket stays in the bay")).toContain('"paragraph": 3');
    });
  });
});
