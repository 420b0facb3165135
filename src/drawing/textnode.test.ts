import { expect, it } from "vitest";
import { widthOf } from "./measure.ts";
import type { Ink } from "./symbolnode.ts";
import { lineNode, runs } from "./textnode.ts";

const ink = { ink: "#000000", ink2: "#444444", halo: "#ffffff" } as Ink;

it("draws letters that were not measured as wide as they are, and others as wide as the layout took them to be", () => {
  const lengthOf = (text: string) =>
    lineNode({ text, style: "name" }, 0, 0, ink, { halo: false }).attributes.textLength;
  expect(lengthOf("Cape Sorrel")).toBe(widthOf("Cape Sorrel", "name"));
  expect(lengthOf("رأس سوريل")).toBeUndefined();
});

it("lets words run from right to left that are of such a script alone", () => {
  expect(runs("[مثال] حاميتان 120.")).toEqual({ unicodeBidi: "plaintext" });
  for (const text of ["تاروية troops", "Cape Sorrel", "120", "Вестник"]) expect(runs(text)).toEqual({});
});

it("gives signs that only say the direction no room", () => {
  expect(widthOf("\u2066رأس\u2069", "name")).toBe(widthOf("رأس", "name"));
});
