import { describe, expect, it } from "vitest";
import { boxOfDossier, readBox } from "./box.ts";

const shown = (extent: [number, number, number, number], positions: [number, number][]) =>
  boxOfDossier({
    extent,
    contextExtent: extent,
    bases: positions.map((_, n) => `b${n}`),
    lanes: [],
    places: positions.map((position, n) => ({ id: `b${n}`, kind: "base", position })),
  });

describe("the box of a dossier's map", () => {
  it("holds first cameras and places, with a margin, in whole degrees", () => {
    expect(shown([70, 40, 80, 44], [[84, 43]])).toEqual([67, 39, 87, 45]);
  });

  it("goes the short way across the antimeridian", () => {
    expect(shown([176, -19, -178, -15], [[-179.5, -18]])).toEqual([174, -20, -176, -14]);
    expect(shown([174, -19, 179, -15], [[-179.5, -18]])).toEqual([172, -20, -178, -14]);
  });

  it("holds what lies on both sides of Greenwich", () => {
    const places = [{ id: "pier", kind: "base", position: [4.2, 22.6] as const }];
    const box = boxOfDossier({
      extent: [2, 20, 8, 24],
      contextExtent: [-2, 17, 12, 27],
      bases: ["pier"],
      lanes: [],
      places,
    });
    expect(box).toEqual([-5, 15, 15, 29]);
  });

  it("is never smaller than a few degrees, nor larger than the world", () => {
    expect(shown([14.3, 35.8, 14.4, 35.9], [])).toEqual([12, 33, 17, 38]);
    expect(shown([-179, -80, 179, 84], [])).toEqual([-180, -85, 180, 85]);
    expect(
      shown(
        [-170, -40, -10, 50],
        [
          [170, 0],
          [60, 10],
        ],
      ),
    ).toEqual([120, -58, 110, 68]);
  });

  it("leaves out countries and destinations, which lie beside the map", () => {
    const places = [
      { id: "far", kind: "country", position: [-100, 40] as const },
      { id: "away", kind: "destination", position: [-70, 40] as const },
    ];
    const extent = [10, 10, 20, 20] as const;
    expect(boxOfDossier({ extent, contextExtent: extent, bases: [], lanes: ["away"], places })).toEqual([8, 8, 22, 22]);
  });
});

describe("a box as written", () => {
  it.each([
    ["66,38,82,45", [66, 38, 82, 45]],
    ["170,-20,-170,-10", [170, -20, -170, -10]],
    ["-180,-90,180,90", [-180, -85, 180, 85]],
  ])("%s is read", (text, box) => expect(readBox(text)).toEqual(box));

  it.each(["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "0,10,5,0", "190,0,200,5", "4,0,4,5", "5,0,4,5", "0,86,5,89"])(
    "%s is refused with a reason",
    (text) => expect(typeof readBox(text)).toBe("string"),
  );
});
