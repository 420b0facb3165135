import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyString, validLink } from "#tests/fixtures/links.ts";
import { always, runs } from "#tests/fixtures/runs.ts";
import { formatLink, mergeHash, mergeSearch, parseLink, shareLink } from "./permalink.ts";

describe("whatever the strings", () => {
  const names = fc.constantFrom(
    ..."dossier date from to known place claim actors layers highlight view step lang theme embed bbox map".split(" "),
    ..."__proto__ constructor prototype toString utm_source % %E0%A4%A".split(" "),
  );
  const values = fc.oneof(
    anyString,
    fc.constantFrom(
      "NaN",
      "1e309",
      "-0",
      "%",
      "%E0%A4%A",
      "__proto__",
      "constructor[prototype]",
      "1",
      "2024-05",
      "us,ru",
    ),
    fc.double().map(String),
    fc.tuple(fc.double(), fc.double(), fc.double()).map((numbers) => numbers.join("/")),
    fc.tuple(fc.double(), fc.double(), fc.double(), fc.double()).map((numbers) => numbers.join(",")),
  );
  const query = fc
    .array(fc.tuple(names, values), { maxLength: 12 })
    .map((pairs) => pairs.map((pair) => pair.join("=")).join("&"));
  const text = fc.oneof(anyString, query);

  it("reading never throws and yields only what can be written and read again", () => {
    always(
      [text, text, fc.constantFrom("", "?"), fc.constantFrom("", "#", "#?")],
      runs(10_000),
      (search, hash, mark, sharp) => {
        const { link } = parseLink(mark + search, sharp + hash);
        const again = formatLink(link);
        expect(parseLink(again.search, again.hash)).toEqual({ link, problems: [] });
        expect(Object.getPrototypeOf(link)).toBe(Object.prototype);
        for (const number of [...(link.bbox ?? []), ...Object.values(link.camera ?? {})]) {
          expect(Number.isFinite(number)).toBe(true);
          expect(Object.is(number, -0)).toBe(false);
        }
      },
    );
  });

  it("merging never throws, and its result says the link", () => {
    always([text, text, validLink], runs(3000), (search, hash, link) => {
      const merged = parseLink(mergeSearch(`?${search}`, link), mergeHash(`#${hash}`, link.camera));
      expect(merged).toEqual({ link, problems: [] });
    });
  });

  it("a link that was written is read as it was", () => {
    always([validLink], runs(3000), (link) => {
      const { search, hash } = formatLink(link);
      expect(parseLink(search, hash)).toEqual({ link, problems: [] });
      expect(formatLink(parseLink(search, hash).link)).toEqual({ search, hash });
      expect(search + hash).not.toMatch(/[%\s]/);
    });
  });

  it("a shared link survives the browser's own address parser", () => {
    always([validLink], runs(2000), (link) => {
      const url = new URL(shareLink(link), "https://example.org/d/niger-2024/?secret=1#?secret=abc");
      expect(parseLink(url.search, url.hash)).toEqual({ link, problems: [] });
      expect(url.href).not.toContain("secret");
    });
  });
});
