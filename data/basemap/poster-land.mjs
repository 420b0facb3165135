/**
 * Outlines for pictures without a map: countries, lakes and main rivers in POSTER_BOX, simplified once.
 *
 * Simplification is Douglas-Peucker on shared arcs in Mercator pixels at the zoom of the first view, so neighbours keep
 * one border and no point lies further than the tolerance from the tiles. Where the file would be too large, the zoom is
 * lowered until it is not. The file holds lon/lat in whole parts of a degree, at most 0.6 pixel each.
 */
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { countryNames } from './country-labels.mjs';
import { DRAWN, MAP, POSTER_BOX, boundsOf, cutRing, overlaps, reaches } from './map.mjs';

/** Zoom at which the box is two screens wide: the first view shows a part of it. */
const FIRST_ZOOM = Math.log2((2000 * 360) / 512 / (POSTER_BOX[2] - POSTER_BOX[0]));
const LARGEST_FILE = 58_000;
const TOLERANCE = 0.9;
const LAKE_TOLERANCE = 0.4;
/** Smallest island kept, in square pixels. */
const SMALLEST = 12;
/** Rings are cut to the poster box and this margin, in degrees; the margin hides the cut edges. */
const MARGIN = POSTER_BOX[2] - POSTER_BOX[0] < 359 ? 0.5 : 0;
const FRAME = [POSTER_BOX[0] - MARGIN, POSTER_BOX[1] - MARGIN, POSTER_BOX[2] + MARGIN, POSTER_BOX[3] + MARGIN];
/** Rivers up to this rank of Natural Earth's, unless the map's file names some. */
const RIVER_RANK = 3;

/** @returns {string} the file's text */
export function buildPoster(topo, water, river) {
  for (let zoom = MAP.posterZoom ?? Math.min(11, FIRST_ZOOM); ; zoom -= 0.25) {
    const text = posterAt(zoom, topo, water, river);
    if (Buffer.byteLength(text) <= LARGEST_FILE || zoom < -2) return text;
  }
}

let world = 0;

function posterAt(zoom, topo, water, river) {
  world = 512 * 2 ** zoom;
  const STEPS = 10 ** Math.max(1, Math.ceil(Math.log10(world / 360 / 0.6) - 0.01));
  const shapes = [];
  for (const [iso, members] of byIso(topo.objects.units.geometries)) {
    const geometry = merge(topo, members);
    const near = geometry.coordinates.filter((polygon) => overlaps(boundsOf({ coordinates: polygon }), POSTER_BOX));
    const kept = near.map((polygon) => polygon.filter((ring) => areaOf(ring) > SMALLEST)).filter((polygon) => polygon.length);
    if (kept.length) shapes.push({ type: 'Feature', properties: { iso, name: countryNames(iso)[0] }, geometry: { type: 'MultiPolygon', coordinates: kept } });
  }
  for (const { properties, geometry } of DRAWN) shapes.push({ type: 'Feature', properties: { ...properties, name: MAP.drawn.name, drawn: true }, geometry });
  const shared = topology({ land: { type: 'FeatureCollection', features: shapes } }, 1e7);
  const arcs = absoluteArcs(shared).map((arc) => thin(arc, TOLERANCE));
  const land = shared.objects.land.geometries
    .map((shape) => ({ ...shape.properties, rings: ringsOf(shape, arcs).map((ring) => cutRing(ring, FRAME)).filter((ring) => ring.length > 3) }))
    .filter((shape) => shape.rings.length);
  const lakes = water
    .filter((lake) => reaches(lake.geometry, POSTER_BOX) && lake.properties.rank <= 5)
    .map((lake) => ({ name: lake.properties.name, rings: polygonsOf(lake.geometry).map((rings) => thin(rings[0], LAKE_TOLERANCE)).filter((ring) => ring.length > 3) }));
  const lines = river
    .filter((line) => line.properties.name && reaches(line.geometry, POSTER_BOX) && (MAP.posterRivers ? MAP.posterRivers.includes(line.properties.name) : line.properties.rank <= RIVER_RANK))
    .map((line) => ({ name: line.properties.name, lines: linesOf(line.geometry).filter((part) => overlaps(boundsOf({ coordinates: part }), POSTER_BOX)).map((part) => thin(part, TOLERANCE)) }));
  const stepped = (lists) => lists.map((list) => list.map(([lon, lat]) => [Math.round(lon * STEPS), Math.round(lat * STEPS)]));
  const file = {
    about: 'Each ring or line is [lon, lat, dlon, dlat, dlon, dlat, ...] in parts of a degree, rings closed by the reader. Natural Earth 1:10m, made by poster-land.mjs',
    scale: STEPS,
    land: land.map((shape) => ({ iso: shape.iso, name: shape.name, ...(shape.drawn && { drawn: true }), rings: stepped(shape.rings).map(flat) })),
    lakes: lakes.map((lake) => ({ name: lake.name, rings: stepped(lake.rings).map(flat) })),
    rivers: lines.map((line) => ({ name: line.name, lines: stepped(line.lines).map(flat) })),
  };
  return `${JSON.stringify(file)}\n`;
}

/** First point absolute, then differences; points that fall together after rounding appear once. */
function flat(points) {
  const out = [];
  let [x, y] = [0, 0];
  points.forEach(([nextX, nextY], i) => {
    if (!i || nextX !== x || nextY !== y) out.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  });
  return out;
}

function byIso(units) {
  const groups = new Map();
  for (const unit of units) groups.set(unit.properties.iso, [...(groups.get(unit.properties.iso) ?? []), unit]);
  return groups;
}

const project = ([lon, lat]) => {
  const held = Math.max(-85.05, Math.min(85.05, lat));
  return [((lon + 180) / 360) * world, (0.5 - Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) / (2 * Math.PI)) * world];
};

function areaOf(ring) {
  const points = ring.map(project);
  let sum = 0;
  for (let i = 1; i < points.length; i++) sum += points[i - 1][0] * points[i][1] - points[i][0] * points[i - 1][1];
  return Math.abs(sum / 2);
}

function absoluteArcs({ arcs, transform }) {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => [(x += dx) * transform.scale[0] + transform.translate[0], (y += dy) * transform.scale[1] + transform.translate[1]]);
  });
}

/** Douglas-Peucker in pixels; keeps both ends, and the far corner of a closed line. */
function thin(points, tolerance) {
  const pixels = points.map(project);
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const stack = [[0, points.length - 1]];
  while (stack.length) {
    const [from, to] = stack.pop();
    let far = -1;
    let most = tolerance;
    for (let i = from + 1; i < to; i++) {
      const distance = offLine(pixels[i], pixels[from], pixels[to]);
      if (distance > most) [far, most] = [i, distance];
    }
    if (far < 0) continue;
    keep[far] = 1;
    stack.push([from, far], [far, to]);
  }
  return points.filter((_, i) => keep[i]);
}

function offLine([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length)) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function ringsOf(shape, arcs) {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  return polygons.flat().map((ring) =>
    ring.flatMap((index, i) => {
      const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
      return i ? arc.slice(1) : arc;
    }),
  );
}

const polygonsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates);
const linesOf = (geometry) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates);
