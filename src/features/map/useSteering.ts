import { useLayoutEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Camera, Size } from "#geo/camera.ts";
import { project } from "#geo/mercator.ts";
import { isSameCamera, roundCamera } from "#link/values.ts";
import type { MapAdapter } from "#maplibre/adapter-types.ts";
import type { Flight } from "#marks/scene.ts";
import { useActions, useAppState, useDossier } from "#ui/context.tsx";
import type { Steer } from "./Controls.tsx";
import { linkCamera, stepped, wishCamera } from "./camera.ts";

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
  const actions = useActions();
  const dossier = useDossier();
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
