import { describe, expect, it } from "vitest";
import { actorStyles } from "./actorstyles.ts";
import { mapStyles, palettes } from "./palette.ts";

describe("colours as custom properties", () => {
  it("gives a force both its colours in one rule", () => {
    const symbol = { shape: "square", light: "#1a5fb4", dark: "#5aa9f0" } as const;
    expect(actorStyles([{ id: "us", symbol }])).toBe(".actor-us{--actor:light-dark(#1a5fb4,#5aa9f0)}");
  });

  it("leaves out what is no id or no colour", () => {
    const symbol = { shape: "square", light: "#1a5fb4", dark: "red}*{display:none" } as const;
    expect(actorStyles([{ id: "us", symbol }])).toBe("");
    expect(actorStyles([{ id: "us{}", symbol: { ...symbol, dark: "#5aa9f0" } }])).toBe("");
  });

  it("gives marks and poster the colours of the map itself", () => {
    expect(mapStyles()).toContain(`--map-land:light-dark(${palettes.light.land},${palettes.dark.land})`);
    expect(mapStyles()).toContain(`--map-halo:light-dark(${palettes.light.halo},${palettes.dark.halo})`);
  });
});
