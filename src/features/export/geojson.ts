import type { Feature, FeatureCollection, Geometry } from "geojson";
import { hiddenForces } from "#prose/who.ts";
import { type ClaimFact, type ClaimSet, claimFact, momentIso, type QuoteFact } from "./facts.ts";
import { cleanJson } from "./plain.ts";

/**
 * A move is a line from place to place, never a route; any other claim stands at its places. A claim about no place has
 * no geometry, as RFC 7946 allows.
 */
function geometryOf({ claim, places }: ClaimFact): Geometry | null {
  const at = (id: string | undefined) => places.find((place) => place.id === id)?.at;
  const [from, to] = [at(claim.fromPlace), at(claim.toPlace)];
  if (from && to) return { type: "LineString", coordinates: [from, to] };
  const points = places.map((place) => place.at);
  const [only] = points;
  if (!only) return null;
  return points.length === 1 ? { type: "Point", coordinates: only } : { type: "MultiPoint", coordinates: points };
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

/** Claims as GeoJSON (RFC 7946: longitude, latitude, WGS 84). */
export function claimsGeoJson(set: ClaimSet): string {
  const { dossier } = set.view;
  const collection: ClaimCollection = {
    type: "FeatureCollection",
    title: dossier.title,
    dossier: dossier.id,
    shownOn: momentIso(set.view),
    hiddenByFilter: hiddenForces(set.view).map(({ id }) => id),
    link: set.address,
    features: set.claims.map((claim) => feature(claimFact(set, claim))),
  };
  return cleanJson(collection);
}
