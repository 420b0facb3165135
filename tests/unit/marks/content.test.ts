import { describe, expect, it } from "vitest";
import { distanceTo } from "#map/marks/box.ts";
import { layoutMarks } from "#map/marks/layout.ts";
import { widthOf } from "#map/marks/measure.ts";
import { project } from "#map/mercator.ts";
import { radiusOf } from "#map/symbol.ts";
import { inputOf, layoutOf, nigerDossier, sizes } from "./setup.ts";

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
    expect(mark?.name).toBe("Airbase 101, Niamey: US attested, Russia attested, 2 May 2024");
  });

  it("say so where no source speaks, and when a source last did", () => {
    expect(wordsOf("2017-06-09", "airbase-101")).toEqual(["Airbase 101, Niamey", "No source for this date"]);
    expect(wordsOf("2024-12-31", "airbase-101")[1]).toBe("US and Russian troops last reported 3 May 2024");
    expect(symbolsOf("2017-06-09", "airbase-101")).toEqual([]);
    expect(symbolsOf("2024-12-31", "airbase-101").map(({ form }) => form.core)).toEqual(["faded", "faded"]);
  });

  it("give every button a name with place, forces and date, also of a state that no claim is about", () => {
    const { places } = layoutOf("2024-05-03", wide, { mode: "context" });
    expect(places.find(({ id }) => id === "mauritania")?.name).toBe("Mauritania: No source for this date, 3 May 2024");
    expect(places.filter(({ name }) => !name.endsWith(", 3 May 2024"))).toEqual([]);
  });

  it("show a force that sources put into a country alone by the country's name, and nowhere twice", () => {
    const { places } = layoutOf("2017-06-09", wide);
    const niger = places.find(({ id }) => id === "niger");
    expect(niger?.labels.flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual([
      "NIGER",
      "US troops",
      "B ¶8, base not given",
    ]);
    expect(niger?.symbols.map(({ actor, form }) => [actor, form.core, form.outline])).toEqual([["us", "full", "none"]]);
    // Airbase 101 shows the force from the coup on.
    expect(symbolsOf("2023-09-01", "niger")).toEqual([]);
    expect(symbolsOf("2017-06-09", "chad")).toEqual([]);
    // Wagner in Mali is the region view's: the dossier's map is about Niger and Chad.
    expect(symbolsOf("2024-05-03", "mali")).toEqual([]);
  });

  it("quote a share only in the words of an article", () => {
    expect(wordsOf("2024-05-03", "airbase-201")[1]).toBe("“majority” of US troops, B ¶2");
    expect(wordsOf("2024-05-02", "ndjamena")[1]).toBe("More than half of US troops left");
  });
});

describe("country figures", () => {
  it("stand side by side where sources differ, never as one number", () => {
    const symbols = symbolsOf("2024-05-03", "niger").filter(({ actor }) => actor === "russia");
    expect(symbols.map(({ radius }) => radius)).toEqual([radiusOf(60), radiusOf(100)]);
    expect(wordsOf("2024-05-03", "niger")).toContain("Russia: about 60 or 100");
  });

  it("are dashed while planned or unverified", () => {
    const forms = symbolsOf("2024-05-03", "niger").map(({ actor, form }) => [actor, form.outline]);
    expect(forms).toEqual([
      ["us", "solid"],
      ["russia", "dashed"],
      ["russia", "dashed"],
    ]);
  });
});

describe("movements", () => {
  it("show a plan dashed for ever and an old move lighter", () => {
    const styles = (date: string) => layoutOf(date, wide).arrows.map(({ style }) => style);
    expect(styles("2024-05-03")).toEqual(["recent", "recent", "planned"]);
    expect(styles("2024-12-31")).toEqual(["older", "older", "planned"]);
  });

  it("end in a box at the edge for a destination outside", () => {
    const { edges } = layoutOf("2024-05-03", wide);
    expect(edges.map(({ place, label }) => [place, label.lines[0]?.text])).toEqual([
      ["germany", "↑ Germany, planned"],
      ["germany", "↑ Germany, by 1 May 2024"],
    ]);
  });

  it("date a move to a far destination by its day, the first of a month as French counts it", () => {
    const texts = (language: "en" | "fr") =>
      layoutOf("2024-05-03", { width: 720, height: 279 }, { language }).edges.map(({ label }) => label.lines[0]?.text);
    expect(texts("en")).toEqual(["↑ Germany, planned", "↑ Germany, by 1 May"]);
    expect(texts("fr")).toEqual(["↑ Allemagne, prévu", "↑ Allemagne, au plus tard le 1er mai"]);
  });

  it("carry the words and references of both articles", () => {
    const label = layoutOf("2024-05-02", wide).arrows[0]?.label;
    expect(label?.lines.map((line) => line.text)).toEqual([
      "After the July 2023 coup",
      "“some” (C ¶12) or “most” (A ¶2)",
      "of the US force moved",
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

  it.each(sizes)("keep the names of places on their sides while the map moves, $width x $height", (size) => {
    const input = inputOf("2024-05-02", size);
    const rest = layoutMarks(input);
    const moved = layoutMarks({
      ...input,
      camera: { ...input.camera, lng: input.camera.lng + 0.05 },
      before: rest.choices,
    });
    for (const { id } of rest.places) expect([id, moved.choices.get(id)]).toEqual([id, rest.choices.get(id)]);
  });
});

it("keeps a base's name off its runways", () => {
  const camera = { zoom: 12.6, lat: 13.4815, lng: 2.1836 };
  const rest = { camera, selected: "airbase-101" };
  const base = layoutOf("2024-05-03", wide, rest).places.find(({ id }) => id === "airbase-101");
  const runways = nigerDossier.place.get("airbase-101")?.runways ?? [];
  const points = runways.flatMap(({ ends: [from, to] }) =>
    Array.from({ length: 101 }, (_, n) => {
      const t = n / 100;
      return project([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t], camera, wide);
    }),
  );
  expect(points.length).toBeGreaterThan(100);
  const box = base?.labels[0]?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
  expect(box.right).toBeGreaterThan(box.left);
  expect(points.filter((point) => distanceTo(box, point) === 0)).toEqual([]);
});

it("keeps a side chosen before, even where another is better", () => {
  const free = layoutOf("2024-05-02", wide).choices.get("airbase-201");
  expect(free).not.toBe("0 below");
  const kept = layoutOf("2024-05-02", wide, { before: new Map([["airbase-201", "0 below"]]) });
  expect(kept.choices.get("airbase-201")).toBe("0 below");
});

it("measures words about as wide as a browser does", () => {
  // 14 letters of Inter 680 at 15 px: 102.1 px in Chromium.
  expect(widthOf("Airbase 101, Ni", "name")).toBeGreaterThan(100);
  expect(widthOf("Airbase 101, Ni", "name")).toBeLessThan(118);
});
