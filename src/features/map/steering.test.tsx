// @vitest-environment happy-dom
import { act } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Dossier } from "#domain/dossier.ts";
import type { Camera, Size } from "#geo/camera.ts";
import type { Link } from "#link/link.ts";
import type { MapAdapter } from "#maplibre/adapter-types.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { linkCamera, useSteering } from "./useSteering.ts";

const dossier: Dossier = {
  ...dossierOf({ places: [{ id: "harbour", geometry: { type: "Point", coordinates: [8, 17] } }] }),
  extent: [0, 12, 12, 20],
  contextExtent: [-10, 10, 16, 22],
};
const size: Size = { width: 800, height: 600 };
const here: Camera = { zoom: 6, lat: 16, lng: 8 };
const there: Camera = { zoom: 7, lat: 17, lng: 9 };

/** The camera, but for the last digits, which holding it inside the basemap's box changes. */
const near = ({ zoom, lat, lng }: Camera) => ({
  zoom: expect.closeTo(zoom, 9),
  lat: expect.closeTo(lat, 9),
  lng: expect.closeTo(lng, 9),
});

const zoomBy = vi.fn<MapAdapter["zoomBy"]>();
const panBy = vi.fn<MapAdapter["panBy"]>();
const live = { zoomBy, panBy } as Partial<MapAdapter> as MapAdapter;

let steering: ReturnType<typeof useSteering>;
let draws = 0;

type Props = { size?: Size | null; mode?: "map" | "context"; map?: MapAdapter | null; selected?: string | null };

const getters = { with: () => live, without: () => null };

function Surface({ size: drawing = size, mode = "map", map = live, selected = null }: Props) {
  draws += 1;
  steering = useSteering(drawing, mode, map ? getters.with : getters.without, selected);
  return null;
}

function drawSurface(link: Link = {}, props: Props = {}) {
  const page = draw(<Surface {...props} />, { dossier, link });
  return {
    ...page,
    link: () => page.store.getState().link,
    show: (next: Props) => page.rerender(<Surface {...props} {...next} />),
  };
}

/** The reader moves the map, which then rests. */
function move(to: Camera, byUser = true) {
  act(() => steering.onCamera(to));
  act(() => steering.onRest(to, byUser));
}

const home = (mode: "map" | "context" = "map", of: Size = size) => linkCamera({}, dossier, mode, of);

beforeEach(() => {
  zoomBy.mockClear();
  panBy.mockClear();
  draws = 0;
});

describe("the map looks", () => {
  it("nowhere before it has a size, then at the whole view", () => {
    const { show } = drawSurface({}, { size: null });
    expect(steering.camera).toBeNull();
    show({ size });
    expect(steering.camera).toEqual(home());
  });

  it("where the link says: at its camera before its box", () => {
    drawSurface({ camera: here, bbox: [0, 12, 2, 14] });
    expect(steering.camera).toEqual(near(here));
  });

  it("at the link's box", () => {
    drawSurface({ bbox: [4, 14, 6, 16] });
    expect(steering.camera?.lng).toBeCloseTo(5, 5);
    expect(steering.camera?.zoom).toBeGreaterThan(home().zoom);
  });
});

describe("a reader's move", () => {
  it("is followed while it lasts, and stands in the link when it is over", () => {
    const { link } = drawSurface({ bbox: [4, 14, 6, 16] });
    const moved = { zoom: 6.12345, lat: 16.123456789, lng: 8.123456789 };
    act(() => steering.onCamera(moved));
    expect([steering.camera, steering.isMoving, link().camera]).toEqual([moved, true, undefined]);
    act(() => steering.onRest(moved, true));
    expect([steering.camera, steering.isMoving]).toEqual([moved, false]);
    // Rounded as links have it, and in place of the box.
    expect(link()).toEqual({ camera: { zoom: 6.12, lat: 16.123, lng: 8.123 } });
  });

  it("moves the map no second time, as what it wrote comes back from the link", () => {
    drawSurface();
    move({ zoom: 6.12345, lat: 16.123456789, lng: 8.123456789 });
    expect(steering.flight).toBeNull();
  });

  it("is not a flight's end, which the link has asked for itself", () => {
    const { link } = drawSurface();
    move(there, false);
    expect(link()).toEqual({});
    expect(steering.camera).toEqual(there);
  });
});

describe("another link", () => {
  it("moves the map in a flight from where it is", () => {
    const { act: change } = drawSurface({ camera: here });
    move(here);
    change(({ patchLink }) => patchLink({ camera: there }));
    expect(steering.flight).toEqual({ to: "camera", camera: near(there), animate: true });
    expect(steering.camera).toEqual(near(here));
  });

  it("moves a map that has not told yet where it is", () => {
    const { act: change } = drawSurface({ camera: here });
    change(({ patchLink }) => patchLink({ camera: there }));
    expect(steering.flight).toEqual({ to: "camera", camera: near(there), animate: true });
    expect(steering.camera).toEqual(near(here));
  });

  it("moves nothing where the map looks there already", () => {
    const { act: change } = drawSurface({ camera: here });
    change(({ patchLink }) => patchLink({ camera: { ...here }, place: "harbour" }));
    expect(steering.flight).toBeNull();
  });

  it("cuts to the other view, which shows other things", () => {
    const { show } = drawSurface();
    show({ mode: "context" });
    expect(steering.flight).toEqual({ to: "camera", camera: home("context"), animate: false });
  });

  it("moves the drawing at once where there is no map", () => {
    const { act: change } = drawSurface({ camera: here }, { map: null });
    change(({ patchLink }) => patchLink({ camera: there }));
    expect([steering.camera, steering.flight]).toEqual([near(there), null]);
  });

  it("moves the drawing also where the map has gone that had moved it", () => {
    const { act: change, show } = drawSurface({ camera: here });
    move({ ...here, lng: 7 });
    show({ map: null });
    change(({ patchLink }) => patchLink({ camera: there }));
    expect(steering.camera).toEqual(near(there));
  });
});

describe("another size", () => {
  const small = { width: 400, height: 300 };

  it("shows the whole view again, without a flight", () => {
    const { show } = drawSurface();
    show({ size: small });
    expect(steering.camera).toEqual(home("map", small));
    expect(steering.flight).toEqual({ to: "camera", camera: home("map", small), animate: false });
  });

  it("leaves the map where the reader has moved it", () => {
    const { show } = drawSurface();
    move(here);
    show({ size: small });
    expect([steering.camera, steering.flight]).toEqual([here, null]);
  });
});

describe("a wish", () => {
  const wish = { to: "camera", camera: there } as const;

  it("is flown to, and stands in the link when the map is there", () => {
    const { act: change, link } = drawSurface({ camera: here });
    change(({ fly }) => fly(wish));
    expect([steering.flight, link().camera]).toEqual([{ to: "camera", camera: near(there), animate: true }, here]);
    move(there, false);
    expect(link().camera).toEqual(there);
    // That was its end: the next flight is again none of the reader's.
    move(here, false);
    expect(link().camera).toEqual(there);
  });

  it("for a place comes near enough to see it", () => {
    const { act: change } = drawSurface({ camera: { ...here, zoom: 5 } });
    change(({ fly }) => fly({ to: "place", place: "harbour" }));
    expect(steering.flight).toEqual({ to: "camera", camera: near({ zoom: 7, lat: 17, lng: 8 }), animate: true });
  });

  it("for nothing there is moves nothing", () => {
    const { act: change } = drawSurface({ camera: here });
    change(({ fly }) => fly({ to: "place", place: "moon" }));
    expect(steering.flight).toBeNull();
  });

  it("for where the map looks already moves nothing, and the next flight is none of the reader's", () => {
    const { act: change, link } = drawSurface({ camera: here });
    change(({ fly }) => fly({ to: "camera", camera: { ...here } }));
    expect(steering.flight).toBeNull();
    move(there, false);
    expect(link().camera).toEqual(here);
  });

  it("is granted once, not again with the next size or date", () => {
    const { act: change, show } = drawSurface({ camera: here });
    change(({ fly }) => fly(wish));
    const { flight } = steering;
    show({ size: { width: 801, height: 600 } });
    change(({ patchLink }) => patchLink({ date: "2001" }));
    expect(steering.flight).toBe(flight);
  });

  it("goes straight into the link where there is no map", () => {
    const { act: change, link } = drawSurface({ camera: here }, { map: null });
    change(({ fly }) => fly(wish));
    expect([link().camera, steering.camera, steering.flight]).toEqual([near(there), near(there), null]);
  });
});

describe("the controls", () => {
  it("move the map by parts of the drawing", () => {
    drawSurface();
    act(() => steering.steer.zoom(1));
    act(() => steering.steer.pan(1, -1));
    expect([zoomBy.mock.calls, panBy.mock.calls]).toEqual([[[1, undefined]], [[240, -180]]]);
  });

  it.each([
    ["where it is, while it is in sight", "harbour", here, [2, 2]],
    ["to itself where it is out of sight", "harbour", { ...here, lng: 60 }, undefined],
    ["and nothing where no place is selected", null, here, undefined],
  ] as const)("zooming leaves the selected place %s", (_, selected, camera, around) => {
    const at = dossier.place.get("harbour")?.geometry.coordinates;
    drawSurface({ camera }, { selected });
    act(() => steering.steer.zoom(1));
    expect(zoomBy.mock.calls).toEqual([[1, around && at]]);
  });

  it("move the drawing where there is no map", () => {
    const { link } = drawSurface({ camera: here }, { map: null });
    act(() => steering.steer.zoom(1));
    expect(link().camera).toEqual(near({ ...here, zoom: 7 }));
    act(() => steering.steer.pan(1, 0));
    expect(link().camera?.lng).toBeGreaterThan(here.lng);
    expect(zoomBy).not.toHaveBeenCalled();
  });

  it("lead home: out of the link, and by a flight", () => {
    const { link } = drawSurface({ camera: here, place: "harbour" });
    act(() => steering.steer.home());
    expect(link()).toEqual({ place: "harbour" });
    expect(steering.flight).toEqual({ to: "camera", camera: home(), animate: true });
  });

  it("lead home also where only the map has moved, and the link never said where to", () => {
    drawSurface();
    move(there, false);
    act(() => steering.steer.home());
    expect(steering.flight).toEqual({ to: "camera", camera: home(), animate: true });
  });

  it("stay the same object through a movement, so that they are not drawn anew", () => {
    drawSurface();
    const { steer } = steering;
    const before = draws;
    move(there);
    expect(draws).toBeGreaterThan(before);
    expect(steering.steer).toBe(steer);
  });
});
