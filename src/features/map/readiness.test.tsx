// @vitest-environment happy-dom
import { act } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { MapAdapter } from "#maplibre/adapter-types.ts";
import type { Scene } from "#marks/scene.ts";
import type { LinkPatch } from "#state/actions.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { useReadiness } from "./useReadiness.ts";

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02/2001-05" }] });

function sceneOf(theme: Scene["theme"]): Scene {
  const features = { type: "FeatureCollection" as const, features: [] };
  return { theme, language: "en", focus: [], outlined: [], unnamed: [], names: false, features, flight: null };
}

/** As much of a map as readiness asks for: it is given scenes. */
function adapterOf() {
  const apply = vi.fn<MapAdapter["apply"]>();
  return { adapter: { apply } as Partial<MapAdapter> as MapAdapter, apply };
}

let map: ReturnType<typeof useReadiness>;

function Surface({ adapter, scene }: { adapter: MapAdapter | null; scene: Scene | null }) {
  map = useReadiness(adapter, scene);
  return null;
}

/** A map with its first scene, which it has drawn. */
function drawSurface({ isDrawn = true } = {}) {
  const { adapter, apply } = adapterOf();
  const first = sceneOf("light");
  const page = draw(<Surface adapter={adapter} scene={first} />, { dossier });
  const status = () => page.store.getState().mapStatus;
  if (isDrawn) act(() => map.onDrawn());
  return {
    ...page,
    apply,
    first,
    status,
    show: (scene: Scene | null, other: MapAdapter | null = adapter) =>
      page.rerender(<Surface adapter={other} scene={scene} />),
    /** What is promised in the very task of a change, before React draws, and after it. */
    during: (change: () => void) => {
      let meanwhile = "";
      act(() => {
        change();
        meanwhile = status();
      });
      return [meanwhile, status()];
    },
  };
}

describe("the promise that all is drawn", () => {
  it("is given once the map has drawn its scene, and not when it is given it", () => {
    const { apply, first, status } = drawSurface({ isDrawn: false });
    expect([apply.mock.calls, status()]).toEqual([[[first]], "waiting"]);
    act(() => map.onDrawn());
    expect(status()).toBe("drawn");
  });

  it.each<[string, LinkPatch]>([
    ["the date", { date: "2001-03" }],
    ["the forces", { actors: ["red"] }],
    ["the place", { place: "harbour" }],
    ["the theme", { theme: "dark" }],
  ])("is taken back in the task that changes %s, and given again with the marks where the scene stays", (_, patch) => {
    const { during, actions } = drawSurface();
    expect(during(() => actions.patchLink(patch))).toEqual(["waiting", "drawn"]);
  });

  it.each<[string, LinkPatch]>([
    ["the receipt", { claim: "stay" }],
    ["the camera, which the map moves itself", { camera: { zoom: 5, lat: 1, lng: 2 } }],
  ])("holds while %s changes", (_, patch) => {
    const { during, actions } = drawSurface();
    expect(during(() => actions.patchLink(patch))).toEqual(["drawn", "drawn"]);
  });

  it.each(["dossier", "language", "flight", "ownTheme"] as const)("is taken back when the %s changes", (part) => {
    const { during, store } = drawSurface();
    const other = {
      dossier: { ...dossier },
      language: "fr",
      flight: { to: "place", place: "hill" },
      ownTheme: { theme: "dark", isNew: true },
    } as const;
    expect(during(() => store.setState({ [part]: other[part] }))[0]).toBe("waiting");
  });

  it("waits for another scene to be drawn", () => {
    const { show, apply, status } = drawSurface();
    const dark = sceneOf("dark");
    show(dark);
    expect([apply.mock.lastCall, status()]).toEqual([[dark], "waiting"]);
    act(() => map.onDrawn());
    expect(status()).toBe("drawn");
  });

  it("holds when the page is drawn with the same scene, which the map is not given twice", () => {
    const { show, first, apply, status } = drawSurface();
    show(first);
    expect([apply.mock.calls.length, status()]).toEqual([1, "drawn"]);
  });

  it("is not given by marks alone while a map is made anew", () => {
    const { show, first, actions, during, status } = drawSurface();
    show(first, null);
    expect(during(() => actions.patchLink({ date: "2001-03" }))).toEqual(["waiting", "waiting"]);
    const second = adapterOf();
    show(first, second.adapter);
    expect([second.apply.mock.calls, status()]).toEqual([[[first]], "waiting"]);
  });

  it("ends with the map", () => {
    const { unmount, status } = drawSurface();
    expect(status()).toBe("drawn");
    unmount();
    expect(status()).toBe("waiting");
  });
});

describe("a failure", () => {
  it("stays, whatever the map says that it has drawn, until it has recovered", () => {
    const { store, status } = drawSurface();
    act(() => map.onFailed("context-lost"));
    act(() => map.onDrawn());
    expect([status(), store.getState().mapFailure]).toEqual(["fallback", "context-lost"]);
    act(() => map.onRecovered());
    expect([status(), store.getState().mapFailure]).toEqual(["drawn", null]);
  });

  it("becomes waiting where the map recovers before it has drawn", () => {
    const { status } = drawSurface({ isDrawn: false });
    act(() => map.onFailed("timeout"));
    act(() => map.onRecovered());
    expect(status()).toBe("waiting");
    act(() => map.onDrawn());
    expect(status()).toBe("drawn");
  });

  it("needs a new start when it is tried again, and then waits for the map", () => {
    const { actions, status, show, first } = drawSurface();
    act(() => map.onFailed("webgl"));
    act(() => actions.retryMap());
    show(first);
    expect(status()).toBe("waiting");
    expect(map.restart()).toBe(true);
    show(first);
    expect(status()).toBe("waiting");
    act(() => map.onDrawn());
    expect(status()).toBe("drawn");
  });

  it("needs none where the map came back by itself, but the next one does", () => {
    drawSurface();
    act(() => map.onFailed("context-lost"));
    act(() => map.onRecovered());
    expect([map.restart(), map.restart()]).toEqual([false, true]);
  });
});
