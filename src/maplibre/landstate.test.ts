import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Land } from "./landstate.ts";
import { Archive, RangeSource } from "./tiles.ts";

const window = { addEventListener: () => undefined, removeEventListener: () => undefined };

/** A page of its own, or a frame, with what its browser says of the line. */
function stubPage(isFrame: boolean, connection?: object): void {
  for (const [name, value] of Object.entries({ ...window, self: window, top: isFrame ? {} : window }))
    vi.stubGlobal(name, value);
  vi.stubGlobal("navigator", { connection });
}

function landOf() {
  const source = new RangeSource("https://example.org/land.pmtiles", () => Promise.reject(new TypeError("no network")));
  const hold = vi.spyOn(source, "holdWholeFile");
  const land = new Land(new Archive(source), true, { failed: vi.fn(), recovered: vi.fn() }, vi.fn());
  hold.mockClear();
  return { land, hold };
}

describe("all of the land is fetched", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("once nothing has been drawn for long, and not after the end", async () => {
    stubPage(false);
    const { land, hold } = landOf();
    await vi.advanceTimersByTimeAsync(0);
    hold.mockClear();
    land.holdWhenQuiet();
    await vi.advanceTimersByTimeAsync(14_000);
    land.holdWhenQuiet();
    await vi.advanceTimersByTimeAsync(14_000);
    expect(hold).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(hold).toHaveBeenCalledOnce();
    land.holdWhenQuiet();
    land.end();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(hold).toHaveBeenCalledOnce();
  });

  it.each([
    ["in a frame", true, undefined],
    ["for a reader who saves data", false, { saveData: true }],
    ["over a telephone's line", false, { type: "cellular", effectiveType: "4g" }],
    ["over a slow line", false, { effectiveType: "3g" }],
  ])("never %s", async (_, isFrame, connection) => {
    stubPage(isFrame, connection);
    const { land, hold } = landOf();
    await vi.advanceTimersByTimeAsync(0);
    hold.mockClear();
    land.holdWhenQuiet();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(hold).not.toHaveBeenCalled();
  });

  it("over a line that the browser calls fast", async () => {
    stubPage(false, { type: "wifi", effectiveType: "4g", saveData: false });
    const { land, hold } = landOf();
    await vi.advanceTimersByTimeAsync(0);
    hold.mockClear();
    land.holdWhenQuiet();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(hold).toHaveBeenCalledOnce();
  });
});
