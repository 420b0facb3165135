// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { clearFeatures } from "#maplibre/clear.ts";
import {
  first,
  frame,
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

withFakeMapLibre();

describe("the start", () => {
  it("makes a map at the camera, with words of the page, once the owner holds the adapter", async () => {
    const { container } = make();
    expect(FakeMap.made).toEqual([]);
    await settle();
    expect(FakeMap.made).toHaveLength(1);
    const { options } = must(FakeMap.made[0]);
    expect(options.zoom).toBe(6);
    expect(options.center[1]).toBeCloseTo(16, 9);
    expect(container.querySelector("canvas")?.getAttribute("aria-label")).toBe("Map");
  });

  it("begins at the end of the scene's flight", async () => {
    make({ scene: { ...first, flight: { to: "camera", camera: there, animate: true } } });
    await settle();
    const map = must(FakeMap.made[0]);
    expect(map.options.center[0]).toBeCloseTo(9, 9);
    map.fire("style.load");
    await frame();
    expect(map.easeTo).not.toHaveBeenCalled();
  });

  it("tells later, and never throws, that there can be no map", async () => {
    FakeMap.refuses = new GPUInitializationError("no WebGL");
    const { heard } = make();
    expect(heard()).toEqual([]);
    await settle();
    expect(heard()).toEqual([["failed", "webgl"]]);
  });

  it("makes no map after the end", async () => {
    const { adapter } = make();
    adapter.destroy();
    await settle();
    expect(FakeMap.made).toEqual([]);
  });
});

describe("a scene", () => {
  it("is drawn in the next frame, and only the latest of a frame", async () => {
    const { adapter, map } = await makeDrawn();
    const last = { ...nothing };
    map.triggerRepaint.mockClear();
    adapter.apply({ ...first, features: { ...nothing } });
    adapter.apply({ ...first, features: last });
    expect(map.source.setData).not.toHaveBeenCalled();
    await frame();
    expect(map.source.setData.mock.calls).toEqual([[last]]);
    expect(map.triggerRepaint).toHaveBeenCalledOnce();
    expect(map.setStyle).not.toHaveBeenCalled();
  });

  it("waits for the style", async () => {
    const { adapter, heard } = make();
    await settle();
    const map = must(FakeMap.made[0]);
    adapter.apply({ ...first, theme: "dark" });
    await frame();
    map.fire("idle");
    expect([map.setStyle.mock.calls, heard()]).toEqual([[], []]);
    map.fire("style.load");
    await frame();
    expect(map.setStyle).toHaveBeenCalledOnce();
  });

  it("brings a new style where it looks another way", async () => {
    const { adapter, map } = await makeDrawn();
    adapter.apply({ ...first, theme: "dark" });
    await frame();
    expect(map.setStyle).toHaveBeenCalledOnce();
    expect(map.setStyle.mock.calls[0]?.[0]).not.toEqual(map.options.style);
  });

  it("moves names out of the way of other boxes once these are at rest, without a new style", async () => {
    const { adapter, map, heard } = await makeDrawn();
    const boxAt = (lng: number) => [{ id: "a", at: [lng, 16], offset: [0, 0], half: [9, 9] }] as const;
    map.triggerRepaint.mockClear();
    for (const lng of [8, 9, 10]) {
      adapter.apply({ ...first, clear: boxAt(lng) });
      await vi.advanceTimersByTimeAsync(200);
      map.fire("idle");
    }
    expect([map.source.updateData.mock.calls, map.triggerRepaint.mock.calls, heard()]).toEqual([[], [], []]);
    await vi.advanceTimersByTimeAsync(100);
    map.fire("idle");
    expect(map.source.updateData.mock.calls).toEqual([[{ remove: [], add: clearFeatures(boxAt(10)) }]]);
    expect([map.setStyle.mock.calls, heard()]).toEqual([[], [["drawn"]]]);
  });

  it("is drawn at once where the boxes are again what the map knows", async () => {
    const { adapter, map, heard } = await makeDrawn();
    adapter.apply({ ...first, clear: [{ id: "a", at: [8, 16], offset: [0, 0], half: [9, 9] }] });
    await frame();
    adapter.apply(first);
    await frame();
    map.fire("idle");
    expect([map.source.updateData.mock.calls, heard()]).toEqual([[], [["drawn"]]]);
  });

  it("is told to be drawn once: after its frame, when nothing is under way", async () => {
    const { adapter, map, heard } = await makeDrawn();
    map.fire("idle");
    expect(heard()).toEqual([]);
    adapter.apply(first);
    map.fire("idle");
    expect(heard()).toEqual([]);
    await frame();
    map.fire("idle");
    expect(heard()).toEqual([["drawn"]]);
  });

  it("is not drawn where there is no room for it", async () => {
    const { container, heard } = make({}, 0);
    await settle();
    const map = must(FakeMap.made[0]);
    map.fire("style.load");
    await frame();
    map.fire("idle");
    expect(heard()).toEqual([]);
    Object.assign(container, { clientWidth: 800 });
    map.fire("idle");
    expect(heard()).toEqual([["drawn"]]);
  });
});

describe("a flight", () => {
  const flight = { to: "camera", camera: there, animate: true } as const;

  it("is flown once for each that is another object", async () => {
    const { adapter, map } = await makeDrawn();
    adapter.apply({ ...first, flight });
    await frame();
    adapter.apply({ ...first, flight });
    await frame();
    expect(map.easeTo).toHaveBeenCalledOnce();
    adapter.apply({ ...first, flight: { ...flight } });
    await frame();
    expect(map.easeTo.mock.calls.map(([, told]) => told)).toEqual([{ ours: true }, { ours: true }]);
  });

  it.each([
    ["where it is asked for", { animate: false, camera: there }, {}],
    ["over many screens", { animate: true, camera: { ...there, zoom: 10 } }, { camera: { ...here, zoom: 10 } }],
    ["for readers who want no movement", { animate: true, camera: there }, { reducedMotion: true }],
  ])("is a cut %s", async (_, how, options) => {
    const { adapter, map } = await makeDrawn(options);
    adapter.apply({ ...first, flight: { to: "camera", ...how } });
    await frame();
    expect(map.easeTo).not.toHaveBeenCalled();
    expect(map.jumpTo.mock.calls.map(([, told]) => told)).toEqual([{ ours: true }]);
  });
});

describe("a movement", () => {
  it("is the reader's, unless the map says that it is ours", async () => {
    const { map, heard } = await makeDrawn();
    map.moveTo(9, 17, 6);
    expect(heard()).toEqual([
      ["camera", there],
      ["rest", there, true],
    ]);
    map.moveTo(9, 17, 6, { ours: true });
    expect(heard()[1]).toEqual(["rest", there, false]);
  });

  it("that a new size makes is not the reader's, and the next one is again", async () => {
    const { map, heard } = await makeDrawn();
    map.fire("resize");
    map.moveTo(9, 17, 6);
    map.moveTo(9, 17, 6);
    expect(heard().filter(([name]) => name === "rest")).toEqual([
      ["rest", there, false],
      ["rest", there, true],
    ]);
  });

  it("is drawn sharp again whenever the screen has other pixels, until its end", async () => {
    const asked: [query: string, list: EventTarget][] = [];
    vi.stubGlobal("matchMedia", (query: string) => {
      const list = new EventTarget();
      if (query.includes("resolution")) asked.push([query, list]);
      return list;
    });
    vi.stubGlobal("devicePixelRatio", 1);
    const { adapter, map } = await makeDrawn();
    const change = (to: number) => {
      vi.stubGlobal("devicePixelRatio", to);
      must(asked.at(-1))[1].dispatchEvent(new Event("change"));
    };
    change(2);
    change(1.5);
    expect(map.resize).toHaveBeenCalledTimes(2);
    expect(asked.map(([query]) => query)).toEqual([
      "(resolution: 1dppx)",
      "(resolution: 2dppx)",
      "(resolution: 1.5dppx)",
    ]);
    adapter.destroy();
    change(3);
    expect(map.resize).toHaveBeenCalledTimes(2);
    expect(asked).toHaveLength(3);
  });

  it("that is under way when the size changes stays the reader's", async () => {
    const { map, heard } = await makeDrawn();
    map.isUnderWay = true;
    map.fire("resize");
    map.moveTo(9, 17, 6);
    expect(heard()[1]).toEqual(["rest", there, true]);
  });
});
