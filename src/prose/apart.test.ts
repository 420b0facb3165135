import { describe, expect, it } from "vitest";
import { deriveView } from "#domain/view.ts";
import { must, on } from "#tests/fixtures/builder.ts";
import { worldOf } from "#tests/fixtures/world.ts";
import { apartLines } from "./apart.ts";

const dossier = worldOf({
  claims: [
    { id: "blue", edtf: "2001-02-01/..", saidBy: ["summer"] },
    { id: "two-miles", edtf: "2001-03-01/..", actors: ["red"], saidBy: ["winter"] },
    { id: "same-yard", edtf: "2001-03-01/..", actors: ["red"], saidBy: ["spring", "summer"] },
  ],
  disagreements: [
    {
      id: "how-far",
      question: "How far apart?",
      when: { edtf: "2001-03-01/..", from: "2001-03-01", to: null },
      positions: [
        { says: "They are two miles away.", short: "about two miles", claims: ["two-miles"] },
        { says: "in the same yard.", claims: ["same-yard"] },
      ],
    },
  ],
});
const harbour = must(dossier.place.get("harbour"));

const said = (day: string, ring?: { radius_miles: number; claim: string }) => {
  const view = deriveView(dossier, on(day));
  const place = { ...must(view.places.get("harbour")), place: { ...harbour, ...(ring && { ring }) } };
  return apartLines({ view, language: "en" }, place);
};

describe("what sources say of a distance at a base", () => {
  const ring = { radius_miles: 2, claim: "two-miles" };

  it("is each side in few words, else in all of its own, with its references", () => {
    const { question, sides } = must(said("2001-04-01", ring) ?? undefined);
    expect(question).toBe("How far apart?");
    expect(sides).toEqual([
      expect.stringMatching(/^About two miles, the ring \(A [^,]+\)$/),
      expect.stringMatching(/^In the same yard \(B [^,]+, C [^,]+\)$/),
    ]);
  });

  it("is nothing without a distance, and on days that it is not about", () => {
    expect(said("2001-04-01")).toBeNull();
    expect(said("2001-02-10", ring)).toBeNull();
  });
});
