import { describe, expect, it } from "vitest";
import { shipped } from "#tests/fixtures/shipped.ts";

type Triple = readonly [number, number, number];

/** What reaches readers who lack one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1), in linear RGB. */
const sights: Record<string, readonly [Triple, Triple, Triple]> = {
  "without long waves": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "without middle waves": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "without short waves": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const apply = (rows: readonly Triple[], [x, y, z]: Triple): Triple => {
  const [a = 0, b = 0, c = 0] = rows.map((row) => row[0] * x + row[1] * y + row[2] * z);
  return [a, b, c];
};

/** The part of a colour of `#rrggbb` that begins at a place of the text, in linear RGB. */
function linear(hex: string, at: number): number {
  const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** A colour of `#rrggbb` in CIE Lab as it is seen, under D65. */
function seenLab(hex: string, sight: readonly Triple[]): Triple {
  const [r, g, b] = apply(sight, [linear(hex, 1), linear(hex, 3), linear(hex, 5)]).map((part) =>
    Math.min(1, Math.max(0, part)),
  );
  const xyz = apply(
    [
      [0.4339, 0.3762, 0.1899],
      [0.2126, 0.7152, 0.0722],
      [0.0177, 0.1095, 0.8729],
    ],
    [r ?? 0, g ?? 0, b ?? 0],
  );
  const [x = 0, y = 0, z = 0] = xyz.map((part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function apart(one: string, other: string, sight: readonly Triple[]): number {
  const [a, b] = [seenLab(one, sight), seenLab(other, sight)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** How light a colour of `#rrggbb` is, from 0 to 1 (WCAG). */
function luminance(hex: string): number {
  return 0.2126 * linear(hex, 1) + 0.7152 * linear(hex, 3) + 0.0722 * linear(hex, 5);
}

/** Four times what is just noticed (2.3). */
const LEAST = 9.2;

describe.each(shipped.filter(({ language }) => language === "en"))("the forces of $name", ({ dossier }) => {
  const present = dossier.actors.filter(({ id }) =>
    dossier.claims.some((claim) => claim.kind === "presence" && claim.actors.includes(id)),
  );

  it("differ in shape, whoever looks, where two are drawn on the map", () => {
    const shapes = present.map(({ symbol }) => symbol.shape);
    expect(shapes.length).toBeGreaterThan(1);
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it.each(["light", "dark"] as const)("keep their colours apart for colour-blind readers, %s", (theme) => {
    const colours = [...new Set(dossier.actors.map(({ symbol }) => symbol[theme]))];
    const close = Object.entries(sights).flatMap(([who, sight]) =>
      colours.flatMap((one, n) =>
        colours
          .slice(n + 1)
          .filter((other) => apart(one, other, sight) < LEAST)
          .map((other) => `${who}: ${one} and ${other} are ${apart(one, other, sight).toFixed(1)} apart`),
      ),
    );
    expect(close).toEqual([]);
  });

  it("stand out on the grounds of systems that choose the colours: the light ones on white, the dark ones on black", () => {
    const faint = dossier.actors
      .flatMap(({ id, symbol }) => [
        [`${id} on white`, 1.05 / (luminance(symbol.light) + 0.05)] as const,
        [`${id} on black`, (luminance(symbol.dark) + 0.05) / 0.05] as const,
      ])
      .filter(([, contrast]) => contrast < 4.5);
    expect(faint).toEqual([]);
  });
});
