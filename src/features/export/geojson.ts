import type { Feature, FeatureCollection, Geometry } from "geojson";
import { type QuotedPassage, wordsOf } from "#domain/receipt.ts";
import { hiddenForces } from "#prose/who.ts";
import { type ClaimFact, type ClaimSet, claimFact, lineOf, momentIso, pointsOf } from "./facts.ts";
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

/** A quoted passage with all that says whose words they are, flat; what the copy does not give is left out. */
function quoteProperties({ passage, source, evidence }: QuotedPassage) {
  return {
    passage: passage.id,
    role: evidence.role,
    exact: wordsOf(passage),
    attribution: passage.attribution,
    /** `exact` is verbatim; else what is reported, in our words. */
    isQuote: passage.exact !== undefined,
    letter: source.letter,
    source: source.id,
    label: source.label,
    publisher: source.publisher,
    headline: source.headline,
    published: source.published?.edtf,
    publishedBasis: source.published?.basis,
    language: source.language,
    url: source.url,
    paragraph: passage.paragraph,
    part: passage.part,
  };
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
