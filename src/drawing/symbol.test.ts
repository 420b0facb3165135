import { describe, expect, it } from "vitest";
import { shapes } from "#domain/vocabulary.ts";
import { corePath, formOf, shapePath } from "./symbol.ts";

describe("a core", () => {
  it("of our reading is the shape of a report, open on the right and nowhere on the left", () => {
    expect(formOf("attested", false, true).core).toBe("read");
    expect(formOf("attested").core).toBe("full");
    for (const shape of shapes.filter((item) => item !== "circle")) {
      const full = shapePath(shape, 10);
      const read = corePath(shape, "read", 10);
      expect(read.startsWith(full), shape).toBe(true);
      const open = [...read.slice(full.length).matchAll(/[MLH](-?[\d.]+)/g)].map(([, x]) => Number(x));
      expect(open.length, shape).toBeGreaterThanOrEqual(3);
      expect(Math.min(...open), shape).toBe(0);
      expect(Math.max(...open), shape).toBeGreaterThan(4);
    }
  });
});
