import type { Dossier } from "#domain/dossier.ts";
import { placeFeatures } from "#map/features.ts";
import { unproject } from "#map/mercator.ts";
import type { ClearBox, MapCamera, MapSize, Scene } from "#map/scene.ts";
import type { Box } from "./box.ts";
import type { Label } from "./measure.ts";
import type { MarkLayer, MarksLayout } from "./types.ts";

/** The parts of a scene that follow from the dossier and the view; kept until those change. */
export type SceneBase = Pick<Scene, "focus" | "outlined" | "unnamed" | "features">;

/** Which countries are light, outlined and named by us, and what is drawn to scale around the bases. */
export function sceneBase(
  dossier: Dossier,
  mode: "map" | "context",
  layers: readonly MarkLayer[],
  selected: string | null,
): SceneBase {
  const codes = (ids: readonly string[]) => ids.flatMap((id) => dossier.place.get(id)?.iso ?? []);
  const members = codes(dossier.context?.states ?? []);
  const place = dossier.place.get(selected ?? "");
  const chosen = place?.kind === "country" && place.iso ? [place.iso] : [];
  const region = place?.members ? codes(place.members) : [];
  const counted = dossier.claims
    .filter((claim) => claim.strength?.counts === "country")
    .flatMap((claim) => claim.places);
  const named =
    mode === "context" ? members : [...dossier.focus, ...(layers.includes("countries") ? codes(counted) : [])];
  return {
    focus: mode === "context" ? members : dossier.focus,
    outlined: mode === "context" ? [...new Set([...members, ...chosen])] : [...chosen, ...region],
    unnamed: [...new Set([...named, ...chosen])],
    features: placeFeatures(dossier.bases.flatMap((id) => dossier.place.get(id) ?? [])),
  };
}

/** Depth of the band along the drawing's edge that no name crosses. */
const EDGE = 3;

function edgesOf({ width, height }: MapSize): Box[] {
  return [
    { left: 0, top: 0, right: width, bottom: EDGE },
    { left: 0, top: height - EDGE, right: width, bottom: height },
    { left: 0, top: 0, right: EDGE, bottom: height },
    { left: width - EDGE, top: 0, right: width, bottom: height },
  ];
}

/** Half sizes are rounded up to this many pixels. */
const STEP = 4;

/**
 * Boxes that basemap names keep out of, from a layout at rest: symbols and words, what lies over the drawing (legend,
 * controls, credits), and the drawing's edge, so that a name stands whole or not at all. Rounded, so that a map moved
 * and come to rest asks for the same ones.
 */
export function clearBoxes(layout: MarksLayout, camera: MapCamera, size: MapSize, covered: readonly Box[]): ClearBox[] {
  const words = (labels: readonly (Label | null)[]) => labels.flatMap((label) => (label ? [label.box] : []));
  const boxes = [
    ...layout.places.flatMap((mark) => [...(mark.kind === "base" ? [mark.hit] : []), ...words(mark.labels)]),
    ...words(layout.arrows.map((arrow) => arrow.label)),
    ...words(layout.distances.map((item) => item.label)),
    ...layout.edges.map((edge) => edge.box),
    ...covered,
    ...edgesOf(size),
  ];
  // A pixel or less, so that a box stays on what it covers at every zoom.
  const digits = Math.max(3, Math.ceil(Math.log10((512 * 2 ** camera.zoom) / 360)));
  return boxes.map((box) => {
    const [lng, lat] = unproject({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, camera, size);
    const half = (length: number) => Math.ceil(length / 2 / STEP) * STEP;
    const [x, y] = [half(box.right - box.left), half(box.bottom - box.top)];
    return { at: [Number(lng.toFixed(digits)), Number(lat.toFixed(digits))], left: x, right: x, top: y, bottom: y };
  });
}
