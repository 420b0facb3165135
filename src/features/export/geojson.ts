import type { Feature, FeatureCollection, Geometry } from "geojson";
import { hiddenForces } from "#prose/who.ts";
import { type ClaimFact, type ClaimSet, claimFact, lineOf, momentIso, pointsOf, type QuoteFact } from "./facts.ts";
import { cleanJson } from "./plain.ts";

/** What a file holds: programs for maps ask for one kind of geometry in a layer. */
export type GeoJsonLayer = "places" | "moves";

/** A line for a move, never a route, else points; null for no place, or a whole country or region (RFC 7946). */
function geometryOf(fact: ClaimFact): Geometry | null {
  const line = lineOf(fact);
  if (line) return { type: "LineString", coordinates: line.ends };
  const coordinates = pointsOf(fact).map((place) => place.at);
  return coordinates.length === 0 ? null : { type: "MultiPoint", coordinates };
}

function quoteProperties({ passage, role, exact, who, via, attributionKind, ...rest }: QuoteFact) {
  return { passage, role, exact, attribution: { kind: attributionKind, who, ...(via ? { via } : {}) }, ...rest };
}

function feature(fact: ClaimFact): Feature<Geometry | null> {
  const { claim, receipt, actors, places, quotes, states } = fact;
  return {
    type: "Feature",
    id: claim.id,
    geometry: geometryOf(fact),
    properties: {
      id: claim.id,
      kind: claim.kind,
      says: claim.says,
      actors,
      places: places.map(({ id, name, kind, precision }) => ({
        id,
        name,
        kind,
        ...(precision === undefined ? {} : { precision_m: precision }),
      })),
      ...(claim.fromPlace ? { fromPlace: claim.fromPlace } : {}),
      ...(claim.toPlace ? { toPlace: claim.toPlace } : {}),
      when: claim.when,
      whenWords: fact.time,
      // The same flat: tables and filters of map programs read no nested values.
      when_edtf: claim.when.edtf,
      start_min: claim.when.bounds.startMin,
      start_max: claim.when.bounds.startMax,
      end_min: claim.when.bounds.endMin,
      end_max: claim.when.bounds.endMax,
      actor_names: actors.map(({ name }) => name).join("; "),
      place_names: places.map(({ name }) => name).join("; "),
      standing: claim.standing,
      ...(claim.strength ? { strength: claim.strength } : {}),
      ...(fact.number ? { number: fact.number } : {}),
      quotes: quotes.map(quoteProperties),
      articles: receipt.articles.map(({ letter }) => letter),
      origins: receipt.origins,
      unknownOrigins: receipt.unknownOrigins,
      disagreements: receipt.disagreements.map(({ id }) => id),
      shownAs: states,
    },
  };
}

/** The collection carries what the picture carries: what it is, as of when, where it can be looked at. */
type ClaimCollection = FeatureCollection<Geometry | null> & {
  title: string;
  dossier: string;
  shownOn: string;
  /** Forces that the filter leaves out: nothing here means that they were not there. */
  hiddenByFilter: string[];
  link: string;
};

/** Claims as GeoJSON (RFC 7946): the moves, or all others, so that every geometry is of one kind. */
export function claimsGeoJson(set: ClaimSet, layer: GeoJsonLayer): string {
  const { dossier } = set.view;
  const collection: ClaimCollection = {
    type: "FeatureCollection",
    title: dossier.title,
    dossier: dossier.id,
    shownOn: momentIso(set.view),
    hiddenByFilter: hiddenForces(set.view).map(({ id }) => id),
    link: set.address,
    features: set.claims
      .map((claim) => claimFact(set, claim))
      .filter((fact) => (lineOf(fact) !== null) === (layer === "moves"))
      .map(feature),
  };
  return cleanJson(collection);
}
