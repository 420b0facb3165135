import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Dossier } from "#domain/dossier.ts";
import { wrapped } from "#geo/bounds.ts";
import type { Camera, Size } from "#geo/camera.ts";
import { constrain, fitExtent, project } from "#geo/mercator.ts";
import type { Link } from "#link/link.ts";
import { isSameCamera, roundCamera } from "#link/values.ts";
import type { MapAdapter } from "#maplibre/adapter-types.ts";
import { boxCamera, homeCamera, homeExtent } from "#marks/room.ts";
import type { Flight } from "#marks/scene.ts";
import type { FlightWish } from "#state/store.ts";
import { useAppState, usePage } from "#ui/context.tsx";
import type { Steer } from "./Controls.tsx";

/** Zoom at which a base's runways can be seen, and at least that of a country. */
const NEAR = 7;
const COUNTRY = 5;

/** The camera that a link asks for: its own, its box, or all of the view. */
export function linkCamera(
  link: Pick<Link, "camera" | "bbox">,
  dossier: Dossier,
  mode: "map" | "context",
  size: Size,
): Camera {
  if (link.camera) return constrain(link.camera, size);
  if (link.bbox) return boxCamera(link.bbox, size);
  return homeCamera(dossier, size, mode);
}

/** Where a wish leads; null when it names nothing that can be shown. */
function wishCamera(wish: FlightWish, dossier: Dossier, now: Camera, size: Size): Camera | null {
  if (wish.to === "camera") return constrain(wish.camera, size);
  if (wish.to === "box") return boxCamera(wish.box, size);
  const place = dossier.place.get(wish.place);
  if (!place || place.kind === "destination") return null;
  if (place.kind === "region") return constrain(fitExtent(homeExtent(dossier, "context"), size), size);
  const [lng, lat] = place.geometry.coordinates;
  return constrain({ lng, lat, zoom: Math.max(now.zoom, place.kind === "country" ? COUNTRY : NEAR) }, size);
}

/** The camera after a step of the controls, for a drawing without a map. */
function stepped(camera: Camera, size: Size, step: { zoom?: number; x?: number; y?: number }): Camera {
  const zoom = camera.zoom + (step.zoom ?? 0);
  const world = 512 * 2 ** zoom;
  const lng = camera.lng + ((step.x ?? 0) / world) * 360;
  // Close enough for a step of a third of a screen; `constrain` keeps the rest in bounds.
  const lat = camera.lat - ((step.y ?? 0) / world) * 360 * Math.cos((camera.lat * Math.PI) / 180);
  return constrain({ zoom, lng: wrapped(lng), lat }, size);
}

/** Part of the drawing that one click on a pan button moves it by. */
const PAN_PART = 0.3;

type Steering = {
  /** The camera drawn now; null without a size. */
  camera: Camera | null;
  isMoving: boolean;
  flight: Flight | null;
  steer: Steer;
  onCamera: (camera: Camera) => void;
  onRest: (camera: Camera, byUser: boolean) => void;
};

/**
 * Where the map looks. The link says where to (its camera, its box, or all of the view), flights and the reader move the
 * live map, and a reader's move goes back into the link. Without a map the controls move the drawing directly.
 */
export function useSteering(
  size: Size | null,
  mode: "map" | "context",
  adapter: () => MapAdapter | null,
  selected: string | null = null,
): Steering {
  const [, actions, dossier] = usePage();
  const linked = useAppState((state) => state.link.camera);
  const box = useAppState((state) => state.link.bbox);
  const wish = useAppState((state) => state.flight);
  const [live, setLive] = useState<Camera | null>(null);
  const [isMoving, setMoving] = useState(false);
  const [flight, setFlight] = useState<Flight | null>(null);
  const handled = useRef(wish);
  const isWish = useRef(false);
  const target = size
    ? linkCamera({ ...(linked && { camera: linked }), ...(box && { bbox: box }) }, dossier, mode, size)
    : null;
  const last = useRef({ linked, box, mode, size, target });
  const camera = live ?? target;

  // A change of the link that the map did not make itself moves the map; so does a new size of a whole view.
  useLayoutEffect(() => {
    const before = last.current;
    last.current = { linked, box, mode, size, target };
    // A map that has not moved yet has told no camera: it still looks where it was started.
    const from = live ?? (adapter() ? before.target : null);
    if (!target || !size || !from) return;
    const isAsked = before.linked !== linked || before.box !== box || before.mode !== mode;
    const isResized = before.size !== size && !linked;
    if ((isAsked || isResized) && !isSameCamera(target, from)) {
      setFlight({ to: "camera", camera: target, animate: isAsked && before.mode === mode });
      setLive(from);
    }
    // Marks take their new places at once; the canvas follows with the flight.
    if (isResized || (isAsked && !adapter())) setLive(null);
  }, [linked, box, mode, size, target, live, adapter]);

  useLayoutEffect(() => {
    if (!wish || wish === handled.current || !size || !camera) return;
    handled.current = wish;
    const to = wishCamera(wish, dossier, camera, size);
    if (!to || isSameCamera(to, camera)) return;
    if (!adapter()) {
      actions.setCamera(to);
      return;
    }
    isWish.current = true;
    setFlight({ to: "camera", camera: to, animate: true });
  }, [wish, size, camera, dossier, actions, adapter]);

  const jump = (step: { zoom?: number; x?: number; y?: number }) => {
    if (camera && size) actions.setCamera(stepped(camera, size, step));
  };
  // The place that is selected stays where it is, while it is in sight.
  const kept = () => {
    const position = dossier.place.get(selected ?? "")?.geometry.coordinates;
    const point = position && camera && size && project(position, camera, size);
    const isInSight = point && size && point.x >= 0 && point.y >= 0 && point.x <= size.width && point.y <= size.height;
    return isInSight ? position : undefined;
  };
  const steering: Steer = {
    zoom: (delta) => {
      const map = adapter();
      if (map) map.zoomBy(delta, kept());
      else jump({ zoom: delta });
    },
    pan: (x, y) => {
      if (!size) return;
      const by = { x: x * size.width * PAN_PART, y: y * size.height * PAN_PART };
      const map = adapter();
      if (map) map.panBy(by.x, by.y);
      else jump(by);
    },
    home: () => {
      actions.patchLink({ camera: undefined, bbox: undefined });
      if (adapter() && size && !linked && !box)
        setFlight({ to: "camera", camera: linkCamera({}, dossier, mode, size), animate: true });
    },
  };
  const latest = useRef(steering);
  latest.current = steering;
  // The same object, so that the controls are not drawn anew with every frame of a movement.
  const [steer] = useState<Steer>(() => ({
    zoom: (delta) => latest.current.zoom(delta),
    pan: (x, y) => latest.current.pan(x, y),
    home: () => latest.current.home(),
  }));
  return {
    camera,
    isMoving,
    flight,
    steer,
    onCamera: (next) => {
      // Drawn in the same frame as the map, so that marks stay on their places.
      flushSync(() => {
        setLive(next);
        setMoving(true);
      });
    },
    onRest: (next, byUser) => {
      setLive(next);
      setMoving(false);
      if (!byUser && !isWish.current) return;
      isWish.current = false;
      const rounded = roundCamera(next);
      last.current = { ...last.current, linked: rounded, box: undefined };
      actions.setCamera(rounded);
    },
  };
}
