import { describe, expect, it } from "vitest";
import { widthOf } from "#drawing/measure.ts";
import { radiusOf } from "#drawing/symbol.ts";
import { distanceTo } from "#geo/box.ts";
import { layoutOf } from "#tests/fixtures/marks.ts";

const wide = { width: 1496, height: 660 };

function wordsOf(date: string, place: string): string[] {
  const mark = layoutOf(date, wide).places.find(({ id }) => id === place);
  return (mark?.labels ?? []).flatMap((label) => label.lines.map((line) => line.text));
}

function symbolsOf(date: string, place: string) {
  return layoutOf(date, wide).places.find(({ id }) => id === place)?.symbols ?? [];
}

describe("bases", () => {
  it("say who is there in the order of the view, in a row 27 px apart and 19 px above the position", () => {
    const mark = layoutOf("2024-05-02", wide).places.find(({ id }) => id === "airbase-101");
    const [first, second] = mark?.symbols ?? [];
    expect([first?.actor, second?.actor]).toEqual(["us", "russia"]);
    expect((second?.at.x ?? 0) - (first?.at.x ?? 0)).toBe(27);
    expect((mark?.at.y ?? 0) - (first?.at.y ?? 0)).toBe(19);
    expect(mark?.name).toBe("Airbase 101, Niamey: US and Russian troops, 2 May 2024");
  });

  // B2 a contingent remains, D1 US and Russian troops at the same base for several weeks; A2, C12 are about a move.
  it.each(["2024-04-15", "2024-05-01", "2024-05-02", "2024-05-03"])("name both forces at Airbase 101 on %s", (date) => {
    const note = wordsOf(date, "airbase-101").slice(1).join(" ");
    expect(note).toMatch(
      /^(US (and Russian troops|troops; Russian troops)|“small contingent” of US troops, B ¶2 Russian troops)/,
    );
    expect(note).not.toMatch(/left|gone|most/i);
  });

  // D9: more than half have gone, the others are there; C8 says that US troops have left Chad.
  it("name both forces at the French base while sources differ on whether the US has left Chad", () => {
    expect(wordsOf("2024-05-02", "ndjamena").slice(1).join(" ")).toBe(
      "US and French troops (our reading) ≠ Have US troops left Chad?",
    );
  });

  it("say so where no source speaks, and when a source last did", () => {
    expect(wordsOf("2017-06-09", "airbase-101")).toEqual(["Airbase 101, Niamey", "No source for this date"]);
    expect(wordsOf("2024-12-31", "airbase-101")[1]).toBe("US and Russian troops last reported 3 May 2024");
    expect(symbolsOf("2017-06-09", "airbase-101")).toEqual([]);
    expect(symbolsOf("2024-12-31", "airbase-101").map(({ form }) => form.core)).toEqual(["past", "past"]);
  });

  it("give every button a name with place, forces and date, also of a state that no claim is about", () => {
    const { places } = layoutOf("2024-05-03", wide, { mode: "context" });
    expect(places.find(({ id }) => id === "mauritania")?.name).toBe("Mauritania: No source for this date, 3 May 2024");
    expect(places.filter(({ name }) => !name.endsWith(", 3 May 2024"))).toEqual([]);
  });

  it("show a force that sources put into a country alone by the country's name, and nowhere twice", () => {
    const { places } = layoutOf("2017-06-09", wide);
    const niger = places.find(({ id }) => id === "niger");
    // B8: operations since 2013; D5: the accord since 2014.
    expect(niger?.labels.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      "NIGER",
      "US troops",
      "B ¶8, D ¶5, base not given",
    ]);
    expect(niger?.symbols.map(({ actor, form }) => [actor, form.core, form.outline])).toEqual([["us", "full", "none"]]);
    // Airbase 101 shows the force from the coup on.
    expect(symbolsOf("2023-09-01", "niger")).toEqual([]);
    expect(symbolsOf("2017-06-09", "chad")).toEqual([]);
    // Wagner in Mali is the region view's: the dossier's map is about Niger and Chad.
    expect(symbolsOf("2024-05-03", "mali")).toEqual([]);
  });

  it("quote a share of those who are there only in the words of an article", () => {
    expect(wordsOf("2024-05-03", "airbase-201")[1]).toBe("“majority” of US troops in Niger, B ¶2");
  });
});

describe("the numbers of the five articles", () => {
  // Where a line ends is a matter of the room.
  const niger = wordsOf("2024-05-03", "niger").join(" ");

  it("are those of the people in Niger with each article's word: B2 and E3 about, C2 nearly", () => {
    expect(niger).toMatch(/About 1,000 US troops E ¶3, B ¶2 by our reading; nearly 1,000 \(C ¶2\)/);
    expect(niger).not.toContain("base not given");
  });

  it.each([
    { width: 1016, height: 478 },
    { width: 1496, height: 582 },
  ])("have who gives them beside them on the first map of %s", (size) => {
    const mark = layoutOf("2024-05-03", size).places.find(({ id }) => id === "niger");
    expect(mark?.labels.flatMap(({ lines }) => lines.map(({ text }) => text)).join(" ")).toContain("C ¶2");
  });

  it("do not count the sixty Russians of C11, nor the hundred of D8, as people who are there", () => {
    expect(niger).toContain("Unverified: about 60 Russian personnel (C ¶11)");
    expect(niger).toContain("Reported as being sent: 100 Russian trainers (D ¶8)");
    const symbols = symbolsOf("2024-05-03", "niger");
    expect(symbols.map(({ actor, form, radius }) => [actor, form.outline, radius])).toEqual([
      ["us", "solid", radiusOf(1000)],
      ["russia", "dashed", 7],
      ["russia", "dashed", 7],
    ]);
  });

  it("say that B gives no base in Chad, and that C has the troops gone", () => {
    expect(wordsOf("2024-05-03", "chad").join(" ")).toContain("B ¶9, ≠ sources differ, base not given");
  });

  it("are those of an article's day once it is past", () => {
    expect(wordsOf("2024-12-31", "niger").join(" ")).toMatch(/nearly 1,000 \(C ¶2\), reported 3 May 2024/);
  });
});

describe("on the map of a projector", () => {
  const numbers = (size: { width: number; height: number }, language: "en" | "fr") =>
    ["niger", "chad"].map((id) => {
      const mark = layoutOf("2024-05-03", size, { language }).places.find((place) => place.id === id);
      return mark?.symbols.flatMap(({ actor, radius }) => (actor === "us" ? [radius] : []));
    });

  // French words find no room for Chad's on 665 x 440, where the map ends beside N’Djamena.
  it.each([
    { width: 857, height: 299, languages: ["en", "fr"] },
    { width: 665, height: 440, languages: ["en"] },
    { width: 1016, height: 478, languages: ["en", "fr"] },
  ] as const)("of $width x $height the numbers of both countries are drawn", ({ languages, ...size }) => {
    for (const language of languages)
      expect(numbers(size, language), language).toEqual([[radiusOf(1000)], [radiusOf(100)]]);
  });
});

describe("on a drawing of the airfield", () => {
  it.each([
    { width: 1016, height: 478, lines: 7 },
    { width: 857, height: 299, lines: 7 },
    { width: 390, height: 256, lines: 3 },
  ])("of $width x $height what the articles say of the distance stands clear of the runways", ({ lines, ...size }) => {
    for (const language of ["en", "fr"] as const) {
      const camera = { lng: 2.1836, lat: 13.4815, zoom: 13 };
      const layout = layoutOf("2024-05-03", size, { language, camera });
      const [, words] = layout.places.find(({ id }) => id === "airbase-101")?.labels ?? [];
      expect(words?.lines.length, language).toBeGreaterThanOrEqual(lines);
      expect(words?.lines.map(({ text }) => text).join(" ")).toMatch(
        language === "en" ? /two miles, the ring \(B ¶2\)/i : /B §\s2/,
      );
    }
  });
});

describe("movements", () => {
  it("show a plan dashed for ever and an old move lighter", () => {
    const styles = (date: string) => layoutOf(date, wide).arrows.map(({ style }) => style);
    // Whether the second one happened is in dispute, and no later day settles it.
    expect(styles("2023-10-15")).toEqual(["recent"]);
    expect(styles("2024-05-03")).toEqual(["older", "disputed", "planned"]);
    expect(styles("2024-12-31")).toEqual(["older", "disputed", "planned"]);
  });

  it("carry the sign of what sources contradict each other about as long as they are drawn", () => {
    const signs = (date: string) =>
      layoutOf(date, wide).differs.map(({ disagreement, place }) => `${place} ${disagreement}`);
    for (const date of ["2024-05-03", "2024-12-31"])
      expect(signs(date)).toEqual(
        expect.arrayContaining(["ndjamena have-us-troops-left-chad", "niger is-withdrawal-decided"]),
      );
    expect(signs("2023-10-15").join()).not.toContain("withdrawal");
  });

  it("end in a box at the edge for a destination outside", () => {
    const { edges } = layoutOf("2024-05-03", wide);
    expect(edges.map(({ place, label }) => [place, label.lines[0]?.text?.slice(0, 19)])).toEqual([
      ["germany", "↑ Germany, planned"],
      ["germany", expect.stringMatching(/^↑ Germany( \(≠\))?, /)],
    ]);
    // D9: from N'Djamena, more than half; C19: the plan for those in Niger.
    expect(edges.map(({ label }) => label.lines[1]?.text)).toEqual([
      "US troops, from Niger, C ¶19",
      "More than half of US troops at N’Djamena base, D ¶9",
    ]);
  });

  it("do not say of a move in dispute by when it was done", () => {
    const texts = (language: "en" | "fr") =>
      layoutOf("2024-05-03", { width: 720, height: 279 }, { language }).edges.map(({ label }) => label.lines[0]?.text);
    expect(texts("en")).toEqual(["↑ Germany, planned", "↑ Germany (≠)"]);
    expect(texts("fr")).toEqual(["↑ Allemagne, prévu", "↑ Allemagne (≠)"]);
  });

  it("carry the words and references of both articles", () => {
    const label = layoutOf("2024-05-02", wide).arrows[0]?.label;
    expect(label?.lines.map((line) => line.text)).toEqual([
      "After the July 2023 coup",
      "“some” (C ¶12) or “most” (A ¶2, our reading)",
      "of US troops in Niger moved",
    ]);
  });
});

describe("layers and small drawings", () => {
  it("leave out what is switched off", () => {
    const layout = layoutOf("2024-05-03", wide, { layers: ["labels"] });
    expect(layout.arrows).toEqual([]);
    expect(layout.edges).toEqual([]);
    expect(layout.places.flatMap((mark) => mark.symbols)).toEqual([]);
  });

  it("use short names without notes below 480 pixels", () => {
    const [base] = layoutOf("2024-05-02", { width: 360, height: 214 }).places;
    expect(base?.labels[0]?.lines.map((line) => line.text)).toEqual(["Airbase 101"]);
  });

  it("show a stated distance beside the computed one for the place selected", () => {
    const shown = layoutOf("2024-05-03", wide, { selected: "airbase-201" }).distances;
    expect(shown.map(({ name }) => name)).toEqual(["740 km / 460 mi by air; about 500 miles, B ¶2"]);
    expect(layoutOf("2024-05-03", wide).distances).toEqual([]);
  });
});

it("measures words about as wide as a browser does", () => {
  // 14 letters of Inter 680 at 15 px: 102.1 px in Chromium.
  expect(widthOf("Airbase 101, Ni", "name")).toBeGreaterThan(100);
  expect(widthOf("Airbase 101, Ni", "name")).toBeLessThan(118);
});

describe("names on maps that hold little", () => {
  const sizes = [320, 360, 375, 600, 720].flatMap((width) => [150, 170, 257].map((height) => ({ width, height })));

  it.each(["2024-04-21", "2024-05-03"])("have no arrow through them on %s", (date) => {
    const layouts = sizes.flatMap((size) =>
      (["en", "fr"] as const).map((language) => ({ size, language, ...layoutOf(date, size, { language }) })),
    );
    const crossed = layouts.flatMap(({ size, language, arrows, places }) =>
      places.flatMap(({ id, labels }) =>
        labels.some(({ box }) => arrows.some(({ trail }) => trail.some((point) => distanceTo(box, point) === 0)))
          ? [`${id} ${language} ${size.width}x${size.height}`]
          : [],
      ),
    );
    expect(crossed).toEqual([]);
    // Nor is the arrow given up where it has a way.
    expect(layouts.filter(({ edges }) => edges.length > 0).length).toBeGreaterThan(layouts.length / 2);
  });
});
