import type { Dossier } from "./dossier.ts";
import { type Track, trackOf } from "./presence.ts";

/** One track for each force with a claim that bears on its presence at a place, actors in dossier order. */
export function tracksAt(dossier: Dossier, place: string): Track[] {
  return dossier.actors
    .filter((actor) => actor.role === "force")
    .map((actor) => trackOf(dossier, place, actor.id))
    .filter((track) => track.held.length + track.planned.length + track.departures.length + track.demands.length > 0);
}
