import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dossierOf, must, type World } from "#tests/fixtures/builder.ts";
import { always } from "#tests/fixtures/runs.ts";
import type { Origin } from "./compiled.ts";
import { markWords, receiptOf } from "./receipt.ts";

const official: Origin = { id: "official", name: "An official", kind: "anonymous-official" };
const four = ["winter", "spring", "summer", "undated"];

function receipt(world: Omit<World, "claims">, saidBy: readonly string[] = four, qualifiedBy: readonly string[] = []) {
  const dossier = dossierOf({ ...world, claims: [{ id: "x", edtf: "2001-03", saidBy, qualifiedBy }] });
  return receiptOf(dossier, must(dossier.claim.get("x")));
}

const restingOn = (...origins: string[]) =>
  Object.fromEntries(four.map((article, n) => [article, origins[n] ?? must(origins.at(-1))]));

describe("origins behind a claim", () => {
  it("are one where four articles rest on one official", () => {
    const { articles, origins } = receipt({ origins: [official], originOf: restingOn("official") });
    expect(articles).toHaveLength(4);
    expect(origins).toEqual(["official"]);
  });

  it("are two where two newsrooms saw for themselves", () => {
    expect(receipt({}, ["winter", "spring"]).origins).toHaveLength(2);
  });

  it("gain nothing from an article whose origin is not known", () => {
    const unknown: Origin = { id: "unknown", name: "Not known", kind: "unknown" };
    const found = receipt({ origins: [official, unknown], originOf: restingOn("official", "unknown") });
    expect(found.origins).toEqual(["official"]);
    expect(found.unknownOrigins).toBe(3);
  });

  it("say when two of them may be the same person, and still count both", () => {
    const source: Origin = { id: "source", name: "A source", kind: "unnamed", maybeSameAs: ["official"] };
    const found = receipt({ origins: [official, source], originOf: restingOn("official", "source") });
    expect(found.origins).toHaveLength(2);
    expect(found.maybeSame).toBe(true);
    const alone = receipt({ origins: [official, source], originOf: restingOn("source") });
    expect(alone.maybeSame).toBe(false);
  });

  it("are not counted for passages that only qualify", () => {
    const found = receipt({}, ["winter"], ["spring", "summer"]);
    expect(found.origins).toEqual(["winter-newsroom"]);
    expect(found.articles).toHaveLength(1);
    expect(found.qualifies.map(({ source }) => source.id)).toEqual(["spring", "summer"]);
  });

  it("say when one of them is our reading", () => {
    const dossier = dossierOf({ claims: [{ id: "x", edtf: "2001-03" }] });
    const read = (originBasis: "stated" | "reading") =>
      receiptOf(
        {
          ...dossier,
          passage: new Map(dossier.passages.map((passage) => [passage.id, { ...passage, originBasis }])),
        },
        must(dossier.claim.get("x")),
      ).byReading;
    expect([read("stated"), read("reading")]).toEqual([false, true]);
  });
});

describe("a receipt", () => {
  it("shows articles by letter, whatever the order of the evidence", () => {
    const { supports } = receipt({}, ["summer", "winter", "spring"]);
    expect(supports.map(({ source }) => source.letter)).toEqual(["A", "B", "C"]);
  });

  it("leaves out a passage that was lost on the way", () => {
    const dossier = dossierOf({ claims: [{ id: "x", edtf: "2001-03", saidBy: ["winter", "spring"] }] });
    const broken = { ...dossier, passage: new Map([...dossier.passage].slice(1)) };
    expect(receiptOf(broken, must(dossier.claim.get("x"))).supports).toHaveLength(1);
  });
});

describe("the carrying words of a quote", () => {
  const marked = (exact: string, words?: string[]) =>
    markWords(exact, words)
      .map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text))
      .join("");

  it.each<[string, string[] | undefined, string]>([
    ["left the bay on 9 March", ["on 9 March"], "left the bay [on 9 March]"],
    ["left the bay on 9 March", ["9 March", "left"], "[left] the bay on [9 March]"],
    ["left the bay on 9 March", ["the bay on", "bay on 9"], "left [the bay on][ 9] March"],
    ["left the bay on 9 March", ["left the bay on 9 March", "bay"], "[left the bay on 9 March]"],
    ["left the bay", ["moon"], "left the bay"],
    ["left the bay", undefined, "left the bay"],
    ["left the bay", [], "left the bay"],
  ])("%j with %j", (exact, words, parts) => {
    expect(marked(exact, words)).toBe(parts);
  });

  it("never change a quote: its parts joined are the quote", () => {
    always([fc.string({ unit: "grapheme", minLength: 1 }), fc.array(fc.string())], (exact, words) => {
      expect(
        markWords(exact, words)
          .map(({ text }) => text)
          .join(""),
      ).toBe(exact);
    });
  });
});
