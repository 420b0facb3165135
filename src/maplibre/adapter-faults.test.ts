// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import {
  first,
  frame,
  ground,
  here,
  make,
  makeDrawn,
  nothing,
  settle,
  there,
  withFakeMapLibre,
} from "#tests/fixtures/adapter.ts";
import { must } from "#tests/fixtures/builder.ts";
import { FakeMap, GPUInitializationError } from "#tests/fixtures/fakemap.ts";
import { DECOR_PATIENCE } from "./decor.ts";
import { patience } from "./watchdog.ts";

withFakeMapLibre();

/** What the archive under the map answers, as one of its tiles is asked for. */
async function readLand(isThere: boolean) {
  const [{ archiveAt }, { PMTiles }] = await Promise.all([import("./tiles.ts"), import("pmtiles")]);
  const asked = vi.spyOn(PMTiles.prototype, "getZxy");
  if (isThere) asked.mockResolvedValueOnce(undefined);
  else asked.mockRejectedValueOnce(new Error("cut short"));
  await archiveAt(ground.tiles)
    .tile(0, 0, 0)
    .catch(() => undefined);
}

describe("what fails", () => {
  it("is a worker that does not load", async () => {
    const { map, heard } = await makeDrawn();
    map.fire("error", { error: new Error("Worker failed to load: 404") });
    expect(heard()).toEqual([["failed", "worker"]]);
  });

  it("is told once, until the map shows that it lives", async () => {
    const { map, heard, adapter } = await makeDrawn();
    map.fire("error", { error: new GPUInitializationError("gone") });
    map.fire("error", { error: new Error("Worker failed to load") });
    expect(heard()).toEqual([["failed", "webgl"]]);
    adapter.apply({ ...first });
    await frame();
    map.fire("idle");
    expect(heard()).toEqual([["recovered"], ["drawn"]]);
    map.fire("error", { error: new Error("Worker failed to load") });
    expect(heard()).toEqual([["failed", "worker"]]);
  });

  it("is only written to the console where the map goes on, and not at all for a missing tile", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { map, heard } = await makeDrawn();
    map.fire("error", { error: new Error("a strange layer") });
    map.fire("error", { error: Object.assign(new Error("no land"), { name: "NoArchive" }) });
    map.fire("error", { error: Object.assign(new Error("moved on"), { name: "AbortError" }) });
    expect(heard()).toEqual([]);
    expect(warn.mock.calls).toEqual([["Map: a strange layer"]]);
  });
});

describe("a map that shows no life", () => {
  it("is called broken after ten seconds in sight, and works once its worker answers after all", async () => {
    const { heard } = make();
    await settle();
    await vi.advanceTimersByTimeAsync(patience - 100);
    expect(heard()).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(heard()).toEqual([["failed", "worker"]]);
    const map = must(FakeMap.made[0]);
    map.fire("sourcedata", { sourceId: "features", sourceDataType: "content" });
    expect(heard()).toEqual([["recovered"]]);
  });

  it("is not called broken while it has no size", async () => {
    const { heard } = make({}, 0);
    await vi.advanceTimersByTimeAsync(2 * patience);
    expect(heard()).toEqual([]);
  });

  it("is not called broken when it has drawn", async () => {
    const { heard } = await makeDrawn();
    await vi.advanceTimersByTimeAsync(2 * patience);
    expect(heard()).toEqual([]);
  });
});

describe("a lost graphics context", () => {
  it("stops all drawing until it comes back, and then draws the style anew", async () => {
    const { map, heard, adapter } = await makeDrawn();
    map.fire("webglcontextlost");
    expect(heard()).toEqual([["failed", "context-lost"]]);
    adapter.apply({ ...first, features: { ...nothing } });
    await frame();
    map.fire("idle");
    expect([map.source.setData.mock.calls, heard()]).toEqual([[], []]);
    await expect(adapter.snapshot(1)).rejects.toThrow("no map");
    map.fire("webglcontextrestored");
    await frame();
    expect(map.setStyle).toHaveBeenCalledOnce();
    map.fire("idle");
    expect(heard()).toEqual([["recovered"], ["drawn"]]);
  });

  it("ends the map at the third time", async () => {
    const { map } = await makeDrawn();
    for (let time = 1; time <= 3; time += 1) {
      expect(map.remove).not.toHaveBeenCalled();
      map.fire("webglcontextlost");
      map.fire("webglcontextrestored");
      await settle();
    }
    expect(map.remove).toHaveBeenCalledOnce();
  });
});

describe("land that cannot be had", () => {
  it("is told, asked for again when the reader wants it, and told to be there", async () => {
    const { map, heard, adapter } = await makeDrawn();
    adapter.retry();
    expect(map.setStyle).not.toHaveBeenCalled();
    await readLand(false);
    expect(heard()).toEqual([["failed", "tiles"]]);
    adapter.retry();
    await readLand(true);
    expect(heard()).toEqual([["recovered"]]);
    expect(map.setStyle.mock.calls.map(([, how]) => how)).toEqual([{ diff: false }]);
  });

  it("is told once, and never where none was missing", async () => {
    const { heard } = await makeDrawn();
    await readLand(true);
    expect(heard()).toEqual([]);
    await readLand(false);
    await readLand(false);
    expect(heard()).toEqual([["failed", "tiles"]]);
  });

  it("is asked for again when a tile comes after all, as the others may too", async () => {
    const { map } = await makeDrawn();
    await readLand(false);
    expect(map.setStyle).not.toHaveBeenCalled();
    await readLand(true);
    expect(map.setStyle).toHaveBeenCalledOnce();
  });

  it("is asked for again when the browser is back online", async () => {
    const { map } = await makeDrawn();
    await readLand(false);
    dispatchEvent(new Event("online"));
    expect(map.setStyle).toHaveBeenCalledOnce();
  });

  it("is told to nobody after the end", async () => {
    const { heard, adapter } = await makeDrawn();
    adapter.destroy();
    await readLand(false);
    expect(heard()).toEqual([]);
  });
});

describe("the handle", () => {
  it("moves the map by steps and pixels", async () => {
    const { map, adapter } = await makeDrawn();
    adapter.zoomBy(1);
    adapter.panBy(10, -20);
    expect(map.easeTo.mock.calls[0]?.[0]).toMatchObject({ zoom: 7 });
    expect(map.panBy.mock.calls[0]?.[0]).toEqual([10, -20]);
  });

  it("says where the map is, and before there is one where it will be", async () => {
    const { adapter } = make();
    expect(adapter.camera().lat).toBeCloseTo(here.lat, 9);
    await settle();
    must(FakeMap.made[0]).moveTo(there.lng, there.lat, there.zoom);
    expect(adapter.camera()).toEqual(there);
  });

  it("leaves the wheel to the page, or takes it", async () => {
    const { map, adapter } = await makeDrawn();
    adapter.cooperative(true);
    expect([
      map.cooperativeGestures.enable.mock.calls.length,
      map.cooperativeGestures.disable.mock.calls.length,
    ]).toEqual([1, 0]);
    adapter.cooperative(false);
    expect(map.cooperativeGestures.disable).toHaveBeenCalledOnce();
  });

  it("puts new words on the canvas", async () => {
    const { adapter, container } = await makeDrawn();
    adapter.say({ map: "Carte", useCtrl: "", useCommand: "", useTwoFingers: "" });
    expect(container.querySelector("canvas")?.getAttribute("aria-label")).toBe("Carte");
  });

  it("does nothing after the end, and what was under way comes to nothing", async () => {
    const { map, adapter, heard } = await makeDrawn();
    // The land is kept whole by then, or not.
    await vi.advanceTimersByTimeAsync(15_000);
    adapter.apply({ ...first, theme: "dark" });
    expect(vi.getTimerCount()).toBe(1);
    adapter.destroy();
    expect([map.remove.mock.calls.length, vi.getTimerCount()]).toEqual([1, 0]);
    adapter.apply({ ...first, theme: "dark" });
    adapter.zoomBy(1);
    adapter.panBy(1, 1);
    adapter.cooperative(true);
    adapter.retry();
    adapter.resize();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(2 * patience);
    const { setStyle, easeTo, panBy, resize, cooperativeGestures } = map;
    for (const call of [setStyle, easeTo, panBy, resize, cooperativeGestures.enable])
      expect(call).not.toHaveBeenCalled();
    await expect(adapter.snapshot(1)).rejects.toThrow("no map");
    expect(heard()).toEqual([]);
  });
});

it("no longer waits for a sign of life or a frame after the end", async () => {
  const { adapter } = make();
  await settle();
  expect(vi.getTimerCount()).toBe(1);
  adapter.destroy();
  adapter.apply({ ...first });
  expect(vi.getTimerCount()).toBe(0);
});

it("hears a click on the bare map", async () => {
  const { map, heard } = await makeDrawn();
  map.fire("click");
  expect(heard()).toEqual([["background"]]);
});

describe("decoration that never comes", () => {
  /** A map in sight whose library is never idle. */
  const waiting = async () => {
    const made = make();
    await settle();
    const map = must(FakeMap.made[0]);
    map.fire("style.load");
    await frame();
    return { ...made, map };
  };

  it("does not hold up the picture for long once land and marks are there", async () => {
    const { heard } = await waiting();
    await vi.advanceTimersByTimeAsync(DECOR_PATIENCE - 100);
    expect(heard()).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(heard()).toEqual([["drawn"]]);
  });

  it("is no reason to call a map drawn whose land is on its way", async () => {
    const { heard, map } = await waiting();
    map.isSourceLoaded.mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(DECOR_PATIENCE + 2000);
    expect(heard()).toEqual([]);
    map.isSourceLoaded.mockReturnValue(true);
    await vi.advanceTimersByTimeAsync(600);
    expect(heard()).toEqual([["drawn"]]);
  });
});
