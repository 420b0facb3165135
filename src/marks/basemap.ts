import type { Dossier } from "#domain/dossier.ts";
import type { Label } from "#drawing/measure.ts";
import { type Box, centreOf, type Point } from "#geo/box.ts";
import type { Camera, Size } from "#geo/camera.ts";
import { unproject } from "#geo/mercator.ts";
import { placeFeatures } from "./placeshapes.ts";
import type { ClearBox, Scene } from "./scene.ts";
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
  // The overlay names those of which it has a place.
  const placed = new Set(dossier.places.flatMap(({ iso }) => iso ?? []));
  const focused = dossier.focus.filter((code) => placed.has(code));
  const named = mode === "context" ? members : [...focused, ...(layers.includes("countries") ? codes(counted) : [])];
  return {
    focus: mode === "context" ? members : dossier.focus,
    outlined: mode === "context" ? [...new Set([...members, ...chosen])] : [...chosen, ...region],
    unnamed: [...new Set([...named, ...chosen])],
    features: placeFeatures(dossier.bases.flatMap((id) => dossier.place.get(id) ?? [])),
  };
}

/** Depth of the band along the drawing's edge that no name crosses. */
const EDGE = 3;

function edgesOf({ width, height }: Size): Box[] {
  return [
    { left: 0, top: 0, right: width, bottom: EDGE },
    { left: 0, top: height - EDGE, right: width, bottom: height },
    { left: 0, top: 0, right: EDGE, bottom: height },
    { left: width - EDGE, top: 0, right: width, bottom: height },
  ];
}

/** Half sizes are rounded up to this many pixels. */
const STEP = 4;

type Item = { id: string; from: Point; box: Box };

/**
 * Boxes that basemap names keep out of, from a layout at rest: symbols and words, what lies over the drawing (legend,
 * controls, credits), and the drawing's edge, so that a name stands whole or not at all. Those of marks belong to the
 * mark's own place, the others to the drawing's middle. Rounded, so that a map moved and come to rest asks for the same
 * ones.
 */
export function clearBoxes(layout: MarksLayout, camera: Camera, size: Size, covered: readonly Box[]): ClearBox[] {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const words = (id: string, from: Point, labels: readonly (Label | null)[]) =>
    labels.flatMap((label, n): Item[] => (label ? [{ id: `${id} ${n}`, from, box: label.box }] : []));
  const items: Item[] = [
    ...layout.places.flatMap(({ id, kind, at, hit, labels }) => [
      ...(kind === "base" ? [{ id, from: at, box: hit }] : []),
      ...words(id, at, labels),
    ]),
    ...layout.arrows.flatMap(({ id, trail, label }) => words(id, trail[0] ?? middle, [label])),
    ...layout.distances.flatMap(({ id, label }) => words(id, middle, [label])),
    ...layout.edges.map(({ id, box }) => ({ id: `${id} edge`, from: middle, box })),
    ...[...covered, ...edgesOf(size)].map((box, n) => ({ id: `${n}`, from: middle, box })),
  ];
  // A pixel or less, so that a box stays on what it covers at every zoom.
  const digits = Math.max(3, Math.ceil(Math.log10((512 * 2 ** camera.zoom) / 360)));
  return items.map(({ id, from, box }) => {
    const [lng, lat] = unproject(from, camera, size);
    const centre = centreOf(box);
    const half = (length: number) => Math.ceil(length / 2 / STEP) * STEP;
    return {
      id,
      at: [Number(lng.toFixed(digits)), Number(lat.toFixed(digits))],
      offset: [Math.round(centre.x - from.x), Math.round(centre.y - from.y)],
      half: [half(box.right - box.left), half(box.bottom - box.top)],
    };
  });
}
