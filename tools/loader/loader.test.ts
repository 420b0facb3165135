import { readFileSync } from "node:fs";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { commandNames, eventNames } from "#features/embed/messages.ts";
import { buildLoader, LOADER_LIMIT } from "./build.ts";

const { code, gzip } = await buildLoader();

describe("the host page's script", () => {
  it("is at most 3 kB", () => {
    expect(gzip).toBeGreaterThan(500);
    expect(gzip).toBeLessThanOrEqual(LOADER_LIMIT);
  });

  it("defines one element, once, and leaves no other global", () => {
    const defined = new Map<string, unknown>();
    const context = {
      HTMLElement: class {},
      customElements: {
        get: (name: string) => defined.get(name),
        define: (name: string, element: unknown) => {
          if (defined.has(name)) throw new Error("defined twice");
          defined.set(name, element);
        },
      },
    };
    const before = Object.keys(context);
    vm.createContext(context);
    vm.runInContext(code, context);
    vm.runInContext(code, context);
    expect([...defined.keys()]).toEqual(["situation-map"]);
    expect(Object.keys(context)).toEqual(before);
    const methods = Object.getOwnPropertyNames(Object(defined.get("situation-map")).prototype);
    expect(methods).toEqual(expect.arrayContaining([...commandNames]));
  });

  it("knows the same events as the frame", () => {
    for (const name of eventNames) expect(code).toContain(name);
  });

  it("uses nothing that a strict host forbids", () => {
    expect(readFileSync("loader/embed.ts", "utf8")).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|eval\(|setAttribute\("style/,
    );
    expect(code).not.toMatch(/\bimport\b|https?:\/\//);
  });
});
