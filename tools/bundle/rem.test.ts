import postcss from "postcss";
import { expect, it } from "vitest";
import { readersPixels } from "./rem.ts";

const written = (css: string, from = "src/x.css") => postcss([readersPixels()]).process(css, { from }).css;

it.each([
  ["a { font: 680 15px / 19px var(--sans) }", "a { font: 680 0.938rem / 1.188rem var(--sans) }"],
  ["a { margin: -8px; gap: 0 2px; border: 1px solid }", "a { margin: -0.5rem; gap: 0 2px; border: 1px solid }"],
  ["a { width: calc(100vw - 24px) }", "a { width: calc(100vw - 1.5rem) }"],
  ["@media (width < 600px) and (height >= 560px) {}", "@media (width < 37.5em) and (height >= 35em) {}"],
  ["@container map (width >= 900px) {}", "@container map (width >= 56.25rem) {}"],
  [".app { min-width: 280px }", ".app { min-width: 280px }"],
])("writes %s in the reader's pixels", (css, wanted) => {
  expect(written(css)).toBe(wanted);
});

it("leaves other people's sheets alone", () => {
  expect(written("a { width: 24px }", "node_modules/x/y.css")).toBe("a { width: 24px }");
});
