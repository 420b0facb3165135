import { describe, expect, it } from "vitest";
import { radiusOf } from "#drawing/symbol.ts";
import { countryBlock } from "#marks/countries.ts";
import { legendKeys } from "#marks/legend.ts";
import { type ClaimLine, must } from "#tests/fixtures/builder.ts";
import { basisOf, type Look } from "#tests/fixtures/world.ts";
import { figuresAloud, figureText, otherFigureText, unplacedText } from "./figures.ts";
import { numberLine } from "./numbers.ts";
import { summaryOf } from "./summary.ts";

const about: ClaimLine = {
  id: "about",
  places: ["land"],
  edtf: "/..",
  saidBy: ["spring", "summer"],
  strength: { min: 1000, max: 1000, qualifier: "about", unit: "troops", counts: "country" },
};
const nearly: ClaimLine = {
  id: "nearly",
  places: ["land"],
  edtf: "/..",
  saidBy: ["winter"],
  strength: { max: 1000, qualifier: "nearly", unit: "personnel", counts: "country" },
};
const fewer: ClaimLine = {
  id: "fewer",
  places: ["land"],
  edtf: "/..",
  saidBy: ["summer"],
  strength: { min: 900, max: 900, unit: "troops", counts: "country" },
};
const unverified: ClaimLine = {
  id: "sixty",
  actors: ["red"],
  places: ["land"],
  edtf: "/..",
  saidBy: ["summer"],
  standing: "unverified",
  strength: { min: 60, max: 60, qualifier: "about", unit: "personnel", counts: "country" },
};
const sent: ClaimLine = {
  id: "hundred",
  actors: ["red"],
  places: ["land"],
  edtf: "2001-04-11/..",
  saidBy: ["summer"],
  standing: "planned",
  strength: { min: 100, max: 100, unit: "trainers", counts: "country" },
};
const july = { day: "2001-07-01" };

function land(claims: readonly ClaimLine[], look: Look = july) {
  const basis = basisOf(claims, look);
  return { basis, place: must(basis.view.places.get("land")) };
}

function textOf(claims: readonly ClaimLine[], look?: Look) {
  const { basis, place } = land(claims, look);
  return figureText(basis, "land", place.figures);
}

describe("the words beside a country's number", () => {
  it("are of personnel where a number may count civilians, on a drawing without room too", () => {
    const strength = { min: 24, max: 24, qualifier: "about", counts: "country" } as const;
    const of = (unit: "staff" | "troops") => textOf([{ ...about, strength: { ...strength, unit } }]).brief;
    expect(of("staff")).toMatch(/personnel: about 24$/);
    expect(of("troops")).toMatch(/troops: about 24$/);
  });

  it("name every article that gives it, and each one's own words", () => {
    const { strong, note } = textOf([nearly, about]);
    expect(strong).toBe("About 1,000 Blue troops");
    expect(note).toMatch(/^B ¶1, C ¶2; nearly 1,000 \(A ¶1\)/);
  });

  it("say which article gives which of different numbers", () => {
    const { strong, note } = textOf([about, fewer]);
    expect(strong).toBe("Blue troops: about 1,000 or 900");
    expect(note).toMatch(/^about 1,000 \(B ¶1, C ¶2\), 900 \(C ¶1\)/);
  });

  it("say that no base is given only where none of its articles gives one", () => {
    expect(textOf([about]).note).toBe("B ¶1, C ¶2, base not given");
    const atHill: ClaimLine = { id: "at-hill", places: ["hill"], edtf: "/..", saidBy: ["summer"] };
    expect(textOf([about, atHill]).note).toBe("B ¶1, C ¶2");
    // Another article's base says nothing of this number, though it is of the same time.
    const spring = { edtf: "2001-03-01/2001-04-01" };
    const others = [
      { ...fewer, ...spring },
      { ...atHill, ...spring, saidBy: ["spring"] },
    ];
    expect(textOf(others, { day: "2001-03-10" }).note).toBe("C ¶1, base not given");
    // Nor does where another force is.
    expect(textOf([about, { ...atHill, actors: ["red"] }]).note).toBe("B ¶1, C ¶2, base not given");
  });

  it("say after the last of the articles when it was reported, also in the shortest form", () => {
    const { note, reported } = textOf([nearly, about], { day: "2001-09-01" });
    expect(note).toMatch(/, reported 1 July 2001$/);
    expect(reported).toBe("reported 1 July 2001");
    expect(textOf([about]).reported).toBeNull();
  });
});

describe("a number that is planned or unverified", () => {
  it("is said with its standing first, and its article", () => {
    const { basis, place } = land([unverified, sent]);
    expect(place.figures).toEqual([]);
    const texts = place.otherFigures.map((figure) => otherFigureText(basis, figure));
    expect(texts).toEqual([
      "Unverified: about 60 Red personnel (C ¶1)",
      "Reported as being sent: 100 Red trainers (C ¶1), 11 April 2001",
    ]);
  });

  it("has the day of its report where that is one", () => {
    const { basis, place } = land([{ ...sent, edtf: "2001-04-11" }], { day: "2001-04-11" });
    expect(otherFigureText(basis, must(place.otherFigures[0]))).toBe(
      "Reported as being sent: 100 Red trainers (C ¶1), 11 April 2001",
    );
  });

  it("is drawn dashed, at one size whatever it is, and never in bold", () => {
    const { basis, place } = land([about, unverified, sent]);
    const block = countryBlock(basis, place, { detail: "full", compact: false });
    expect(block.symbols.map(({ actor, form, radius }) => [actor, form.outline, radius])).toEqual([
      ["blue", "solid", radiusOf(1000)],
      ["red", "dashed", 7],
      ["red", "dashed", 7],
    ]);
    expect(radiusOf(60)).not.toBe(7);
    const styles = block.labels.slice(2).flatMap(({ lines }) => lines.map(({ style }) => style));
    expect(styles).toEqual(["note", "note"]);
  });

  it("goes first where there is no room, and never stands in a line of who is there", () => {
    const { basis, place } = land([about, unverified, sent]);
    const block = countryBlock(basis, place, { detail: "there", compact: false });
    expect(block.symbols.map(({ actor }) => actor)).toEqual(["blue"]);
  });

  it("is explained in the legend as planned, not as a number for the country", () => {
    const keys = (claims: ClaimLine[]) => legendKeys(land(claims).basis.view, "map", ["countries"]);
    expect(keys([unverified])).toContain("planned");
    expect(keys([unverified])).not.toContain("country");
    expect(keys([about])).toContain("country");
  });

  it("is read aloud with its force, after the numbers of people who are there", () => {
    const { basis, place } = land([unverified, about]);
    expect(figuresAloud(basis, place)).toEqual([
      "about 1,000 Blue troops (B ¶1, C ¶2, base not given)",
      "unverified: about 60 Red personnel (C ¶1)",
    ]);
  });

  it("keeps its standing first in French", () => {
    const { basis, place } = land([unverified, sent], { ...july, language: "fr" });
    const texts = place.otherFigures.map((figure) => otherFigureText(basis, figure).replaceAll(/\s/g, " "));
    expect(texts).toEqual([
      "Non vérifié : forces rouges, environ 60 militaires (C § 1)",
      "Envoi rapporté : forces rouges, 100 instructeurs (C § 1), 11 avril 2001",
    ]);
  });
});

describe("a force in a country without a base or a number", () => {
  it("has all of its articles, its doubt and our reading of the time", () => {
    const { basis, place } = land([
      { id: "there", places: ["land"], edtf: "2001-03/..", saidBy: ["spring", "summer"] },
    ]);
    const [presence] = place.presences;
    expect(unplacedText(basis, must(presence))).toMatchObject({
      strong: "Blue troops",
      note: "B ¶1, C ¶2, base not given",
    });
    const early = land([{ id: "there", places: ["land"], edtf: "2001-03/..", saidBy: ["summer"] }], {
      day: "2001-03-09",
    });
    expect(unplacedText(early.basis, must(early.place.presences[0])).strong).toBe("Possibly Blue troops");
  });
});

describe("a force that was last counted before the day", () => {
  const there: ClaimLine = { id: "there", places: ["land"], edtf: "2000/..", saidBy: ["summer"] };
  const counted = (edtf: string, id: string): ClaimLine => ({ ...about, id, edtf, saidBy: ["winter"] });
  const said = (look: Look, ...claims: ClaimLine[]) => {
    const { basis, place } = land([there, ...claims], look);
    const language = look.language ?? "en";
    const words = summaryOf(language, basis.view, place).text.replaceAll(/\s/g, " ");
    return [words, numberLine(language, basis.view, place, must(place.presences[0])).replaceAll(/\s/g, " ")];
  };

  it("has what the sources last said and when, in summary and row", () => {
    const [words, row] = said({ day: "2001-06-01" }, counted("2000-03", "march"), counted("2000-02", "february"));
    expect(words).toContain(
      "No source says how many on this date; last number: about 1,000 Blue troops in the whole country (A), March 2000.",
    );
    expect(row).toBe("number not stated; last number: about 1,000 (A), March 2000");
  });

  it("has none that comes later, or that nobody counted there", () => {
    const sent: ClaimLine = { ...counted("2000-03", "march"), standing: "planned" };
    for (const claim of [counted("2001-06-20", "later"), sent])
      expect(said({ day: "2001-06-01" }, claim).join(" ")).not.toContain("last number");
  });

  it("is said so in French", () => {
    const [words] = said({ day: "2001-06-01", language: "fr" }, counted("2000-03", "march"));
    expect(words).toMatch(
      /à cette date ; dernier nombre : forces bleues, environ 1 000 militaires dans tout le pays \(A\), mars 2000\./,
    );
  });
});

describe("a country under a filter", () => {
  it("says what is hidden in its block", () => {
    const { basis, place } = land([about], { ...july, actors: ["red"] });
    const block = countryBlock(basis, place, { detail: "full", compact: false });
    expect(block.labels[1]?.lines).toEqual([{ text: "Hidden by your filter: Blue", style: "quiet" }]);
    expect(block.symbols).toEqual([]);
  });
});
