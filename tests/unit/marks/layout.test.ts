import { describe, expect, it } from "vitest";
import { boxAround, distanceTo, isInside, overlaps } from "#map/marks/box.ts";
import { countryBlock, placeBlock } from "#map/marks/countries.ts";
import { project } from "#map/mercator.ts";
import { blocksOf, dates, inputOf, layoutOf, nigerDossier, sizes } from "./setup.ts";

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

it("puts a state's block of the region view where the dossier wants it", () => {
  const size = { width: 960, height: 844 };
  const input = inputOf("2024-05-02", size, { mode: "context" });
  const layout = layoutOf("2024-05-02", size, { mode: "context" });
  const anchors = Object.entries(nigerDossier.context?.anchors ?? {});
  expect(anchors.map(([id]) => id)).toEqual(["niger", "chad", "mali"]);
  for (const [id, anchor] of anchors) {
    const mark = layout.places.find((item) => item.id === id);
    expect(mark?.leader).toBeNull();
    expect(mark && distanceTo(mark.hit, project(anchor, input.camera, size))).toBeLessThan(2);
  }
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

it("moves a country's figures away from a base, and a bare name not", () => {
  const { view } = inputOf("2024-06-01", { width: 1496, height: 660 });
  const niger = view.places.get("niger");
  if (!niger) throw new Error("no view of niger");
  const obstacles = { frame: { left: 0, top: 0, right: 1000, bottom: 800 }, hard: [], soft: [] };
  const [at, base] = [
    { x: 500, y: 400 },
    { x: 600, y: 400 },
  ];
  const place = (detail: "full" | "name") =>
    placeBlock(countryBlock({ view, language: "en" }, niger, { detail, compact: false }), at, [base], obstacles);
  expect(distanceTo(place("full")?.block.box ?? boxAround(base, 0), base)).toBeGreaterThanOrEqual(60);
  expect(place("name")?.key).toBe("0 0");
});

it("draws no arrow through a name where another place or a shorter form of it does without", () => {
  // Articles' frames are lower where the sentence under the map is long, as it is in French.
  const low = [237, 252].map((height) => ({ width: 720, height }));
  for (const [language, date] of [
    ["en", "2024-06-01"],
    ["fr", "2024-06-01"],
    ["fr", "2024-04-15"],
  ] as const)
    for (const size of [...sizes.filter(({ width }) => width > 480), ...low]) {
      const { arrows, places } = layoutOf(date, size, { language });
      const words = places.flatMap((mark) => mark.labels.map((label) => label.box));
      const hits = arrows
        .flatMap((arrow) => arrow.trail)
        .filter(({ x, y }) => words.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom));
      expect([language, size, hits.length]).toEqual([language, size, 0]);
    }
});

it("names a base last on a small map where its name would lie under an arrow", () => {
  const { arrows, places } = layoutOf("2024-04-15", { width: 360, height: 162 }, { language: "fr" });
  const words = places.flatMap((mark) => mark.labels.map((label) => label.box));
  const points = arrows.flatMap((arrow) => arrow.trail);
  expect(points.length).toBeGreaterThan(0);
  expect(points.filter((point) => words.some((box) => distanceTo(box, point) === 0))).toEqual([]);
});

it("draws no arrow through the head of another", () => {
  for (const language of ["en", "fr"] as const)
    for (const height of [478, 485, 660]) {
      const { arrows } = layoutOf("2024-05-03", { width: height === 660 ? 1496 : 1016, height }, { language });
      expect(arrows.length).toBeGreaterThan(2);
      for (const arrow of arrows) {
        const tip = arrow.trail.at(-1);
        const others = arrows.filter((other) => other !== arrow).flatMap(({ trail }) => trail);
        const near = others.filter(({ x, y }) => Math.hypot(x - (tip?.x ?? 0), y - (tip?.y ?? 0)) < 8);
        expect([language, height, arrow.id, near.length]).toEqual([language, height, arrow.id, 0]);
      }
    }
});

it("names a destination outside the drawing at the sizes of embeds, in fewer words where there is less room", () => {
  const title = (width: number, height: number, language: "en" | "fr") =>
    layoutOf("2024-05-03", { width, height }, { language }).edges.map(({ label }) => label.lines[0]?.text);
  expect(title(360, 214, "en")).toEqual(["↑ Germany, by 1 May"]);
  expect(title(360, 189, "en")).toEqual(["↑ Germany, by 1 May"]);
  expect(title(280, 214, "en")).toEqual(["↑ Germany"]);
  expect(title(360, 214, "fr")).toEqual(["↑ Allemagne"]);
});

it("sets the words of a move beside its arrow, on shorter lines where there is less room, and clear of every arrow", () => {
  for (const language of ["en", "fr"] as const)
    for (const size of sizes.slice(0, 2))
      for (const date of dates.slice(1)) {
        const { arrows } = layoutOf(date, size, { language });
        const points = arrows.flatMap((arrow) => arrow.trail);
        const words = arrows.flatMap((arrow) => arrow.label ?? []);
        expect([date, size.width, language, words.length]).toEqual([date, size.width, language, 1]);
        const near = words.flatMap(({ box }) => points.filter((point) => distanceTo(box, point) < 4));
        expect([date, size.width, language, near]).toEqual([date, size.width, language, []]);
      }
});
