import { describe, expect, it } from "vitest";
import { indexDossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { type ClaimLine, must, on } from "#tests/fixtures/builder.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { basisOf, type Look, worldOf } from "#tests/fixtures/world.ts";
import { boundsOf } from "#tools/dossier/bounds.ts";
import { hasWords } from "./mapnotes.ts";
import { arrowName, arrowText, edgeText } from "./moves.ts";

function move(id: string, edtf: string, rest: Partial<ClaimLine> = {}): ClaimLine {
  return {
    id,
    edtf,
    kind: "movement",
    partial: true,
    places: [],
    fromPlace: "harbour",
    toPlace: "hill",
    says: `Says ${id}.`,
    saidBy: ["summer"],
    ...rest,
  };
}

function movementOf(claims: readonly ClaimLine[], look: Look = { day: "2001-09-01" }) {
  const basis = basisOf(claims, look);
  return { basis, movement: must(basis.view.movements[0]) };
}

const strongOf = (claims: readonly ClaimLine[], look?: Look) => {
  const { basis, movement } = movementOf(claims, look);
  return arrowText(basis, movement).strong;
};

/** The same with a time of its own in words, or with the event that it is dated by. */
function timed(line: ClaimLine, words: { time: string } | { after: string }) {
  return { ...line, when: { edtf: line.edtf, basis: "inferred" as const, ...words, bounds: boundsOf(line.edtf) } };
}

describe("the time of a move", () => {
  it("is the event that its claims date it by, else their own words", () => {
    const someDay = move("a", "[2001-02-05..2001-04-10]");
    expect(strongOf([timed(someDay, { after: "the flood of 2001" })])).toBe("After the flood of 2001");
    expect(strongOf([timed(someDay, { time: "soon after the flood" })])).toBe("Soon after the flood");
  });

  it("is never a first or last day of a month that a claim gives", () => {
    expect(strongOf([move("a", "2001-04")])).toBe("April 2001");
    expect(strongOf([move("a", "[..2001-05-02]")])).toBe("By 2 May 2001");
    expect(strongOf([move("a", "2001-04"), move("b", "2001-05-02")])).toBe("April 2001 or 2 May 2001");
    expect(strongOf([move("a", "2001-04", { standing: "planned" })])).toBe("Planned");
  });

  it("says by when at the latest in a box at the edge, at the precision that the claim has", () => {
    const brief = (edtf: string) => {
      const { basis, movement } = movementOf([move("a", edtf, { toPlace: "far" })]);
      const { title, brief: short, place } = edgeText(basis, movement);
      return [title, short, place];
    };
    expect(brief("2001-04")).toEqual(["Far, April 2001", "Far, by April 2001", "Far"]);
    expect(brief("[2001-04..2001-05-01]")[1]).toBe("Far, by 1 May");
    const { basis, movement } = movementOf([move("a", "/..", { toPlace: "far", standing: "planned" })]);
    expect(edgeText(basis, movement)).toMatchObject({ title: "Far, planned", brief: "Far, planned" });
  });
});

describe("how much of a force moved", () => {
  const share = (qualifier: "some" | "most" | "majority") =>
    ({ strength: { qualifier, unit: "troops", counts: "share" } }) as const;

  it("has the word of each article, and says which of them our reading joins to the arrow", () => {
    const { basis, movement } = movementOf([
      move("a", "2001-04", { ...share("some"), saidBy: ["spring"] }),
      move("b", "2001-04", { ...share("most"), fromBasis: "reading" }),
    ]);
    expect(arrowText(basis, movement).notes).toEqual([
      "some (B ¶1) or most (C ¶1, our reading)",
      "of Blue troops moved",
    ]);
    expect(arrowName(basis, movement)).toBe(
      "Move of Blue troops from Harbour Base to Hill Base, done. Says a. Says b. That article C means a move from Harbour Base is our reading.",
    );
  });

  it("is read aloud as done, as perhaps, or as what sources differ on: perhaps is the word of neither of them", () => {
    const aloud = (iso: string, language: "en" | "fr" = "en") => {
      const view = deriveView(dossiers[language], on(iso));
      const movement = must(view.movements.find(({ from }) => from === "ndjamena"));
      return /, ([^,.]*)\./.exec(arrowName({ view, language }, movement))?.[1];
    };
    expect(aloud("2024-04-15")).toBe("perhaps");
    expect(aloud("2024-05-03")).toBe("≠ sources differ");
    expect(aloud("2024-05-03", "fr")).toBe("≠ les sources divergent");
  });

  it("uses the adjective in French", () => {
    const claims = [move("a", "2001-04", share("some"))];
    const { basis, movement } = movementOf(claims, { day: "2001-09-01", language: "fr" });
    expect(arrowText(basis, movement).notes.join(" ").replaceAll(/\s/g, " ")).toBe(
      "une partie (C § 1) des forces bleues, transférées",
    );
    const far = movementOf([move("a", "2001-04", { ...share("most"), toPlace: "far" })], {
      day: "2001-09-01",
      language: "fr",
    });
    expect(edgeText(far.basis, far.movement).note).toMatch(/^La plupart des forces bleues, départ\s: Harbour/);
  });

  it.each([
    ["most of the troops", "most", true],
    ["almost all", "most", false],
    ["la majorité des soldats", "la majorité", true],
    ["la majorité", "la majorité", true],
    ["une minorité", "minorit", false],
    ["près de 1 000 (environ)", "(environ)", true],
  ])("looks in %j for the whole word %j", (text, words, expected) => {
    expect(hasWords(text, words)).toBe(expected);
  });

  it("quotes the word of an article in the language of the page, also where it ends in an accent", () => {
    const world = worldOf({ claims: [move("a", "2001-04", share("majority"))], language: "fr" });
    const dossier = indexDossier({
      ...world,
      sources: world.sources.map((source) => ({ ...source, language: "fr" })),
      claims: world.claims.map((claim) => ({
        ...claim,
        evidence: claim.evidence.map((item) => ({ ...item, words: ["la majorité des soldats"] })),
      })),
    });
    const view = deriveView(dossier, on("2001-09-01"));
    const [note] = arrowText({ view, language: "fr" }, must(view.movements[0])).notes;
    expect(note?.replaceAll(/\s/g, " ")).toBe("« la majorité » (C § 1)");
  });
});
