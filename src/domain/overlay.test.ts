import { describe, expect, it } from "vitest";
import { fileOf } from "#tests/fixtures/builder.ts";
import { overlayText } from "./overlay.ts";

const file = fileOf({
  claims: [{ id: "stay", edtf: "2001-03" }],
  disagreements: [
    {
      id: "both",
      positions: [
        { says: "one", claims: ["stay"] },
        { says: "two", claims: ["stay"] },
      ],
    },
  ],
});

describe("the words of another language", () => {
  const french = overlayText(file, {
    dossier: { "small-world": { title: "Un petit monde" } },
    claims: { stay: { says: "Elles sont là.", when: "Sans date." } },
    places: { harbour: { name: "Le port" } },
    positions: { "both.2": { says: "deux" } },
    passages: { "spring-stay": { who: "le journal", exact: "not the quote" } },
  });

  it("replace what they translate", () => {
    expect(french.title).toBe("Un petit monde");
    expect(french.claims[0]).toMatchObject({ says: "Elles sont là.", when: { note: "Sans date.", edtf: "2001-03" } });
    expect(french.places[0]).toMatchObject({ id: "harbour", name: "Le port" });
    expect(french.disagreements[0]?.positions.map(({ says }) => says)).toEqual(["one", "deux"]);
    expect(french.passages[0]?.attribution.who).toBe("le journal");
  });

  it("never replace a quote", () => {
    expect(french.passages[0]?.exact).toBe(file.passages[0]?.exact);
  });

  it("leave what they do not translate, and the file itself", () => {
    expect(french.summary).toBe(file.summary);
    expect(french.actors).toEqual(file.actors);
    expect(file.title).toBe("A small world");
    expect(overlayText(file, {})).toEqual(file);
  });

  it("of a hostile file change no other field", () => {
    const hostile: unknown = JSON.parse(
      '{"claims":{"__proto__":{"says":"x"},"stay":{"id":"other","standing":"ended"}}}',
    );
    const result = overlayText(file, hostile as Parameters<typeof overlayText>[1]);
    expect(result.claims).toEqual(file.claims);
    expect(Object.hasOwn(Object.prototype, "says")).toBe(false);
  });
});
