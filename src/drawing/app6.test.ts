import { readFileSync } from "node:fs";
import ms from "milsymbol";
import { describe, expect, it } from "vitest";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { symbolCodes, symbolModule } from "#tools/symbols/render.ts";
import { app6Pictures } from "./app6.ts";

const codes = symbolCodes("data");

describe("APP-6 symbols", () => {
  it.each(codes)("%s is valid, neutral and present", (sidc) => {
    expect(sidc).toMatch(/^\d{20}$/);
    const symbol = new ms.Symbol(sidc);
    expect(symbol.isValid()).toBe(true);
    expect(symbol.getMetadata().affiliation).toBe("Neutral");
    expect(sidc[6]).toBe("0");
  });

  it.each(everyDossier)(
    "say nothing about kind or size that the articles do not: one code for every force of $name",
    ({ dossier }) => {
      const forces = dossier.actors.filter(({ role }) => role === "force");
      expect(new Set(forces.map(({ sidc }) => sidc)).size).toBe(1);
    },
  );

  it("are those that `npm run symbols` writes", () => {
    const plain = (text: string) => text.replace(/[\s,;"]/g, "");
    expect(plain(readFileSync("src/drawing/app6.ts", "utf8"))).toBe(plain(symbolModule(codes)));
    expect(Object.keys(app6Pictures)).toEqual(codes);
  });
});
