import type { Dossier } from "./dossier.ts";
import { type Track, trackOf } from "./presence.ts";

/** Force and place pairs with at least one claim that bears on presence, by place, actors in dossier order. */
export function tracksOf(dossier: Dossier): Map<string, Track[]> {
  const forces = dossier.actors.filter((actor) => actor.role === "force");
  const tracks = new Map<string, Track[]>();
  for (const place of dossier.places) {
    const found = forces
      .map((actor) => trackOf(dossier, place.id, actor.id))
      .filter((track) => track.held.length + track.planned.length + track.departures.length + track.demands.length > 0);
    if (found.length > 0) tracks.set(place.id, found);
  }
  return tracks;
}
