import { afterEach, describe, expect, it, vi } from "vitest";
import { readStored, readTab, writeStored, writeTab } from "./storage.ts";

const areas = [
  { area: "localStorage", readIt: readStored, writeIt: writeStored },
  { area: "sessionStorage", readIt: readTab, writeIt: writeTab },
] as const;

function forbidStorage(area: string): void {
  vi.stubGlobal(area, undefined);
  Object.defineProperty(globalThis, area, {
    configurable: true,
    get: () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
}

afterEach(() => {
  for (const { area } of areas) Reflect.deleteProperty(globalThis, area);
  vi.unstubAllGlobals();
});

describe.each(areas)("what the browser keeps in $area", ({ area, readIt, writeIt }) => {
  it("is read, written and forgotten", () => {
    const kept = new Map<string, string>();
    vi.stubGlobal(area, {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    expect(readIt("sitmap-theme")).toBeNull();
    expect(writeIt("sitmap-theme", "dark")).toBe(true);
    expect(readIt("sitmap-theme")).toBe("dark");
    expect(writeIt("sitmap-theme", null)).toBe(true);
    expect(kept.size).toBe(0);
  });

  it("is nothing where the mere mention of storage throws", () => {
    forbidStorage(area);
    expect(() => Reflect.get(globalThis, area)).toThrow();
    expect(readIt("sitmap-theme")).toBeNull();
    expect(writeIt("sitmap-theme", "dark")).toBe(false);
    expect(writeIt("sitmap-theme", null)).toBe(false);
  });

  it("is nothing where there is no room", () => {
    vi.stubGlobal(area, {
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    expect(writeIt("sitmap-theme", "dark")).toBe(false);
  });
});
