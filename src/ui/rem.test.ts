// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { em, grownQuery, growWithLeast, rem, textScale } from "./rem.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.style.fontSize = "";
});

/** A browser whose reader has set a size of text, and a least one. */
function browser(usual: number, least: number): void {
  vi.stubGlobal("getComputedStyle", ({ style }: HTMLElement) => ({
    fontSize: `${Math.max(style.fontSize === "" ? usual : Number.parseFloat(style.fontSize), least)}px`,
    textIndent: `${style.fontSize === "" ? usual : Number.parseFloat(style.fontSize)}px`,
  }));
}

describe("pixels of the reader's", () => {
  it.each([
    [16, "1rem"],
    [24, "1.5rem"],
    [-3.5, "-0.21875rem"],
    [0, "0rem"],
  ])("writes %d as %s", (pixels, length) => expect(rem(pixels)).toBe(length));

  it("are parts of an element's own text inside a drawing", () => {
    expect(em(21)).toBe("1.5em");
    expect(em(-5, 12.5)).toBe("-0.4em");
  });

  it.each([
    [16, 1],
    [24, 1.5],
  ])("are, at a size of %d, %d of the screen's", (usual, scale) => {
    browser(usual, 0);
    expect(textScale()).toBe(scale);
  });

  it("grow until 14 of them are the browser's least size, and never shrink", async () => {
    browser(16, 21);
    expect(await growWithLeast()).toBeCloseTo(14);
    expect(document.documentElement.style.fontSize).toBe("24px");
    document.documentElement.style.fontSize = "";
    browser(32, 21);
    expect(await growWithLeast()).toBe(10.5);
    expect(document.documentElement.style.fontSize).toBe("");
    browser(16, 0);
    expect(await growWithLeast()).toBe(0);
  });

  it("grow with them the queries of the page, whose em the least size does not change", async () => {
    browser(16, 21);
    await growWithLeast();
    expect(grownQuery("(600px <= width < 56.25em) and (height >= 10.5em)")).toBe(
      "(600px <= width < 84.375em) and (height >= 15.75em)",
    );
  });
});
