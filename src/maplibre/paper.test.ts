// @vitest-environment happy-dom
import type { Map as MapLibreMap } from "maplibre-gl";
import { expect, it, vi } from "vitest";
import { keepOnPaper } from "./snapshot.ts";

it("lies over the map's canvas while the page is printed, drawn in the same task, and goes then", () => {
  const canvas = document.body.appendChild(document.createElement("canvas"));
  const did: string[] = [];
  const context = { drawImage: (from: unknown) => did.push(from === canvas ? "copied" : "other") };
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(context as unknown as RenderingContext);
  const end = keepOnPaper({ getCanvas: () => canvas, redraw: () => did.push("drawn") } as unknown as MapLibreMap);
  const count = () => document.querySelectorAll("canvas").length;
  for (const [event, canvases] of [
    ["beforeprint", 2],
    ["beforeprint", 2],
    ["afterprint", 1],
    ["beforeprint", 2],
  ] as const) {
    dispatchEvent(new Event(event));
    expect(count(), event).toBe(canvases);
  }
  expect(did.slice(0, 2)).toEqual(["drawn", "copied"]);
  end();
  expect(count()).toBe(1);
  dispatchEvent(new Event("beforeprint"));
  expect(count()).toBe(1);
});
