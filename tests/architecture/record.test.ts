import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { claimsFile, sourceFile } from "#tools/dossier/authored.ts";
import { countWords, foldText } from "#tools/dossier/words.ts";

/** The annex with the words of the record that were seen. It lies beside the repository; a clone does not have it. */
const annex = "../shared/geography-and-sources.md";
const isHere = existsSync(annex);

const folder = "data/niger-2024/sources";
const sources = readdirSync(folder)
  .map((file) => sourceFile.parse(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))))
  .filter(({ collection }) => collection === "record");

/** Lines of part C, each a row of a table, as they are compared. */
function rowsOf(text: string): string[] {
  const [, part = ""] = text.split(/^# C\. /m);
  return part.split("\n").map(foldText);
}

const quotes = sources.flatMap(({ passages }) =>
  passages.flatMap(({ id, exact }) => (exact === undefined ? [] : [[id, exact] as const])),
);
const addresses = sources.flatMap(({ id, url }) => (url === undefined ? [] : [[id, url] as const]));

const letters = new Map(sources.flatMap(({ letter, passages }) => passages.map(({ id }) => [id, letter] as const)));
const exact = new Set(sources.flatMap(({ passages }) => passages.filter((item) => item.exact).map(({ id }) => id)));

it("every claim of the record has its row of the annex in the table, with its documents and whether it is quoted", () => {
  const claims = readdirSync("data/niger-2024/claims").flatMap((file) =>
    claimsFile
      .parse(JSON.parse(readFileSync(`data/niger-2024/claims/${file}`, "utf8")))
      .map(({ id, evidence }) => ({ id, passages: evidence.map(({ passage }) => passage) })),
  );
  const own = claims.filter(({ passages }) => passages.some((id) => letters.has(id)));
  expect(own.length).toBeGreaterThan(70);
  const wanted = own.map(({ id, passages }) => {
    const documents = [...new Set(passages.flatMap((passage) => letters.get(passage) ?? []))].join(", ");
    return [id, documents, passages.some((passage) => exact.has(passage)) ? "quote" : "as reported"];
  });
  const rows = [
    ...readFileSync("data/niger-2024/README.md", "utf8").matchAll(
      /^\| `([\w-]+)` +\| (C\.\d, .+?|C\.\d) +\| ([R\d, ]+?) +\| (quote|as reported) +\|$/gm,
    ),
  ].map(([, id, , documents, words]) => [id, documents, words]);
  const sorted = (table: (string | undefined)[][]) => table.map((row) => row.join(" | ")).sort();
  expect(sorted(rows)).toEqual(sorted(wanted));
});

it("a quote of the official record has at most 25 words", () => {
  expect(quotes.length).toBeGreaterThan(40);
  expect(quotes.filter(([, exact]) => countWords(exact) > 25)).toEqual([]);
});

describe.skipIf(!isHere)(`the official record as the annex has it${isHere ? "" : `: not checked, no ${annex}`}`, () => {
  const rows = isHere ? rowsOf(readFileSync(annex, "utf8")) : [];

  it.each(quotes)("the words of %s stand in one of its rows", (_, exact) => {
    const words = foldText(exact);
    expect(rows.some((row) => row.includes(words))).toBe(true);
  });

  it.each(addresses)("the address of %s is whole there, and of a page of the publisher's own", (_, url) => {
    const address = foldText(url.replace(/^https:\/\//, ""));
    const own = rows.filter((row) => row.includes("own site"));
    expect(own.some((row) => row.includes(`\`${address}\``) || row.includes(`\`https://${address}\``))).toBe(true);
  });
});
