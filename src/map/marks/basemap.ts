import type { Dossier } from "#domain/dossier.ts";
import { placeFeatures } from "#map/features.ts";
import type { ClearBox, Scene } from "#map/scene.ts";
import { type Box, union } from "./box.ts";
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
  const counted = dossier.claims.filter((claim) => claim.strength?.counts === "country").flatMap((claim) => claim.places);
  const named = mode === "context" ? members : [...dossier.focus, ...(layers.includes("countries") ? codes(counted) : [])];
  return {
    focus: mode === "context" ? members : dossier.focus,
    outlined: mode === "context" ? [...new Set([...members, ...chosen])] : [...chosen, ...region],
    unnamed: [...new Set([...named, ...chosen])],
    features: placeFeatures(dossier.bases.flatMap((id) => dossier.place.get(id) ?? [])),
  };
}

/** Boxes that basemap names keep out of, from a layout at rest. Rounded, so that a moved map asks for the same ones. */
export function clearBoxes(dossier: Dossier, layout: MarksLayout): ClearBox[] {
  return layout.places.flatMap((mark) => {
    const at = dossier.place.get(mark.id)?.geometry.coordinates;
    if (!at) return [];
    const boxes: Box[] = mark.labels.map((label) => label.box);
    const box = union(mark.kind === "base" || boxes.length === 0 ? [mark.hit, ...boxes] : boxes);
    const reach = (value: number) => Math.max(0, Math.round(value / 4) * 4);
    return [
      {
        at,
        left: reach(mark.at.x - box.left),
        right: reach(box.right - mark.at.x),
        top: reach(mark.at.y - box.top),
        bottom: reach(box.bottom - mark.at.y),
      },
    ];
  });
}
