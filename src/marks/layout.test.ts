import { describe, expect, it } from "vitest";
import { isInside, overlaps } from "#geo/box.ts";
import { blocksOf, dates, inputOf, layoutOf, nigerDossier, sizes } from "#tests/fixtures/marks.ts";

const cases = dates.flatMap((date) => sizes.map((size) => ({ date, size, name: `${size.width}x${size.height}` })));

describe.each(cases)("$date at $name", ({ date, size }) => {
  const layout = layoutOf(date, size);
  const blocks = blocksOf(layout);
  const frame = { left: 0, top: 0, right: size.width, bottom: size.height };

  it("overlaps no words or symbols of different marks", () => {
    const clashes = blocks.flatMap((a, n) =>
      blocks
        .slice(n + 1)
        .filter((b) => a.owner !== b.owner && overlaps(a.box, b.box))
        .map((b) => `${a.owner} ${a.what} / ${b.owner} ${b.what}`),
    );
    expect(clashes).toEqual([]);
  });

  it("keeps words and boxes inside the drawing and off legend and controls", () => {
    const { reserved } = inputOf(date, size);
    const bad = blocks.filter(
      ({ what, box }) => what !== "symbol" && (!isInside(box, frame) || reserved.some((other) => overlaps(box, other))),
    );
    expect(bad).toEqual([]);
  });

  it("shows every base with a name inside the drawing", () => {
    const bases = layout.places.filter((mark) => mark.kind === "base");
    expect(bases.map((mark) => mark.id)).toEqual(nigerDossier.bases);
    for (const mark of bases) {
      expect(isInside(mark.hit, frame)).toBe(true);
      expect(mark.labels).toHaveLength(1);
      const { name, short } = nigerDossier.place.get(mark.id) ?? { name: "", short: "" };
      expect([name, short]).toContain(mark.labels[0]?.lines[0]?.text);
    }
  });

  it("gives every base a target of at least 44 by 48 pixels", () => {
    for (const { hit } of layout.places.filter((mark) => mark.kind === "base")) {
      expect(hit.right - hit.left).toBeGreaterThanOrEqual(44);
      expect(hit.bottom - hit.top).toBeGreaterThanOrEqual(48);
    }
  });

  it("keeps country figures 60 pixels away from every base", () => {
    const bases = layout.places.filter((mark) => mark.kind === "base");
    const near = layout.places
      .filter((mark) => mark.kind === "country")
      .flatMap((mark) => mark.symbols)
      .filter(({ at }) => bases.some((base) => Math.hypot(at.x - base.at.x, at.y - base.at.y) < 60));
    expect(near).toEqual([]);
  });

  it("is the same twice", () => {
    expect(layoutOf(date, size)).toEqual(layout);
  });
});

describe.each(sizes.concat({ width: 960, height: 844 }))("the region view at $width x $height", (size) => {
  const layout = layoutOf("2024-05-02", size, { mode: "context" });

  it("overlaps nothing and stays inside", () => {
    const blocks = blocksOf(layout).filter(({ what }) => what === "words");
    const clashes = blocks.flatMap((a, n) =>
      blocks.slice(n + 1).filter((b) => a.owner !== b.owner && overlaps(a.box, b.box)),
    );
    expect(clashes).toEqual([]);
    const frame = { left: 0, top: 0, right: size.width, bottom: size.height };
    expect(blocks.filter(({ box }) => !isInside(box, frame))).toEqual([]);
  });

  it("names every member state", () => {
    const states = layout.places.filter((mark) => mark.kind === "state").map((mark) => mark.id);
    expect(states).toEqual(nigerDossier.context?.states);
  });
});

it("says a coup without the country's name under the country's name", () => {
  const rows = (language: "en" | "fr") =>
    layoutOf("2024-05-02", { width: 960, height: 844 }, { mode: "context", language })
      .places.find((mark) => mark.id === "niger")
      ?.labels.map((label) => label.lines[0]?.text);
  expect(rows("en")?.slice(0, 2)).toEqual(["Niger", "Coup, 26 July 2023"]);
  expect(rows("fr")?.slice(0, 2)).toEqual(["Niger", "Coup d’État, 26 juillet 2023"]);
});

describe.each(cases)("in French, $date at $name", ({ date, size }) => {
  const layout = layoutOf(date, size, { language: "fr" });

  it("overlaps nothing and names every base", () => {
    const blocks = blocksOf(layout);
    const clashes = blocks.flatMap((a, n) =>
      blocks
        .slice(n + 1)
        .filter((b) => a.owner !== b.owner && overlaps(a.box, b.box))
        .map((b) => `${a.owner} / ${b.owner}`),
    );
    expect(clashes).toEqual([]);
    expect(layout.places.filter((mark) => mark.kind === "base" && mark.labels.length > 0)).toHaveLength(3);
  });
});

it("shows the figures of both countries in both languages where there is room for notes", () => {
  for (const language of ["en", "fr"] as const)
    for (const size of sizes.slice(0, 2)) {
      const countries = layoutOf("2024-06-01", size, { language }).places.filter((mark) => mark.kind === "country");
      expect(countries.filter((mark) => mark.symbols.length > 0).map((mark) => mark.id)).toEqual(["niger", "chad"]);
    }
});
