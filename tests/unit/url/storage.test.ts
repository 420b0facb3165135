import { afterEach, describe, expect, it, vi } from "vitest";
import { readStored, writeStored } from "#url/storage.ts";

function forbidStorage(): void {
  vi.stubGlobal("localStorage", undefined);
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
  vi.unstubAllGlobals();
});

describe("what the browser keeps", () => {
  it("is read, written and forgotten", () => {
    const kept = new Map<string, string>();
    vi.stubGlobal("localStorage", {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    expect(readStored("sitmap-theme")).toBeNull();
    expect(writeStored("sitmap-theme", "dark")).toBe(true);
    expect(readStored("sitmap-theme")).toBe("dark");
    expect(writeStored("sitmap-theme", null)).toBe(true);
    expect(kept.size).toBe(0);
  });

  it("is nothing where the mere mention of storage throws", () => {
    forbidStorage();
    expect(() => localStorage).toThrow();
    expect(readStored("sitmap-theme")).toBeNull();
    expect(writeStored("sitmap-theme", "dark")).toBe(false);
    expect(writeStored("sitmap-theme", null)).toBe(false);
  });

  it("is nothing where there is no room", () => {
    vi.stubGlobal("localStorage", {
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    expect(writeStored("sitmap-theme", "dark")).toBe(false);
  });
});
