import { circle } from "@turf/circle";
import type { Feature, FeatureCollection, Polygon } from "geojson";
import type { Place } from "#domain/compiled.ts";

type Runway = NonNullable<Place["runways"]>[number];
type Position = [lng: number, lat: number];

/** Mean radius in metres, as in turf: IUGG mean radius R1. */
const EARTH_RADIUS = 6371008.8;
const METRES_PER_DEGREE = (EARTH_RADIUS * Math.PI) / 180;
const CIRCLE_STEPS = 128;

/** Runways, rings, precision circles; one with a number that is not finite would empty the source and is left out. */
export function placeFeatures(places: readonly Place[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: places.flatMap((place) => [
      ...precisionFeatures(place),
      ...ringFeatures(place),
      ...(place.runways ?? []).flatMap((runway) => runwayFeatures(place.id, runway)),
    ]),
  };
}

/** The circle in which the place certainly lies; `precision_m` is its radius in metres. */
function precisionFeatures(place: Place): Feature[] {
  const radius = place.precision_m;
  if (radius === undefined || !isPositive(radius) || !isPosition(place.geometry.coordinates)) return [];
  return [
    circleFeature(place.geometry.coordinates, radius / 1000, "kilometers", { kind: "precision", place: place.id }),
  ];
}

/** The distance from a place that a claim gives, in international miles (1,609.344 m, as in turf). */
function ringFeatures(place: Place): Feature[] {
  const radius = place.ring?.radius_miles;
  if (radius === undefined || !isPositive(radius) || !isPosition(place.geometry.coordinates)) return [];
  const properties = { kind: "ring", place: place.id, claim: place.ring?.claim, approximate: true };
  return [circleFeature(place.geometry.coordinates, radius, "miles", properties)];
}

/** One runway: rectangle, centre line, and designators beyond the ends, each where an aircraft landing reads it. */
function runwayFeatures(place: string, runway: Runway): Feature[] {
  const [start, end] = runway.ends;
  if (!isPosition(start) || !isPosition(end) || !isPositive(runway.width_m)) return [];
  const corners = rectangle(start, end, runway.width_m);
  if (!corners) return [];
  const properties = { place, approximate: runway.approximate === true };
  return [
    {
      type: "Feature",
      properties: { kind: "runway", ...properties },
      geometry: { type: "Polygon", coordinates: [corners] },
    },
    {
      type: "Feature",
      properties: { kind: "runway-line", ...properties },
      geometry: { type: "LineString", coordinates: [start, end] },
    },
    ...designators(runway).map(
      ({ text, at }): Feature => ({
        type: "Feature",
        properties: { kind: "designator", text, ...properties },
        geometry: { type: "Point", coordinates: at },
      }),
    ),
  ];
}

/**
 * Rectangle of a width around the line between two ends, on the tangent plane at their middle: over the length of a
 * runway the error is below a centimetre. Counter-clockwise, as GeoJSON wants outer rings (RFC 7946, 3.1.6).
 */
function rectangle(start: Position, end: Position, width: number): Position[] | undefined {
  const scale = Math.cos((((start[1] + end[1]) / 2) * Math.PI) / 180);
  const east = (end[0] - start[0]) * scale * METRES_PER_DEGREE;
  const north = (end[1] - start[1]) * METRES_PER_DEGREE;
  const length = Math.hypot(east, north);
  if (length < 1) return undefined;
  const half = width / 2 / length / METRES_PER_DEGREE;
  const side: Position = [(north * half) / scale, -east * half];
  const right = (at: Position): Position => [at[0] + side[0], at[1] + side[1]];
  const left = (at: Position): Position => [at[0] - side[0], at[1] - side[1]];
  return [right(start), right(end), left(end), left(start), right(start)];
}

function designators(runway: Runway): { text: string; at: Position }[] {
  const [start, end] = runway.ends;
  const [first, second] = runway.designator.split("/");
  if (!first) return [];
  if (!second) return [{ text: first, at: between(start, end, 0.5) }];
  return [
    { text: first, at: between(start, end, -0.04) },
    { text: second, at: between(start, end, 1.04) },
  ];
}

function between(start: Position, end: Position, part: number): Position {
  return [start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part];
}

function circleFeature(
  center: Position,
  radius: number,
  units: "kilometers" | "miles",
  properties: Record<string, unknown>,
): Feature<Polygon> {
  return circle([...center], radius, { units, steps: CIRCLE_STEPS, properties });
}

function isPosition(position: readonly number[]): boolean {
  const [lng, lat] = position;
  return lng !== undefined && lat !== undefined && Math.abs(lng) <= 180 && Math.abs(lat) <= 85;
}

function isPositive(value: number): boolean {
  return Number.isFinite(value) && value > 0;
}
