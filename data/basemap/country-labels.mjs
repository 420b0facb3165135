/**
 * Country label points with English and French names.
 *
 * Names: i18n-iso-countries (MIT), shortened below where the map needs the common form. Points: the pole of
 * inaccessibility of the largest polygon, or of its part inside the map's box where most of the country lies outside;
 * the map's file may place a label by hand. `rank` 1-6 follows size on the map: 1 appears first.
 */
import countries from 'i18n-iso-countries';
import polylabel from 'polylabel';
import { DETAIL_BOX, MAP, boundsOf, cutRing, framed, overlaps } from './map.mjs';

/** Common forms, ISO: [name, French name]. */
const NAMES = {
  NGA: ['Nigeria', 'Nigeria'],
  GMB: ['Gambia', 'Gambie'],
  LBR: ['Liberia', 'Liberia'],
  CIV: ['Ivory Coast', "Côte d'Ivoire"],
  CAF: ['Central African Republic', 'République centrafricaine'],
  COG: ['Congo', 'Congo'],
  COD: ['DR Congo', 'RD Congo'],
  STP: ['São Tomé and Príncipe', 'Sao Tomé-et-Principe'],
  TZA: ['Tanzania', 'Tanzanie'],
  SAU: ['Saudi Arabia', 'Arabie saoudite'],
  GBR: ['United Kingdom', 'Royaume-Uni'],
  SYR: ['Syria', 'Syrie'],
  USA: ['United States', 'États-Unis'],
  KOR: ['South Korea', 'Corée du Sud'],
  CZE: ['Czechia', 'Tchéquie'],
  XKX: ['Kosovo', 'Kosovo'],
  VNM: ['Vietnam', 'Viêt Nam'],
  LAO: ['Laos', 'Laos'],
  MDA: ['Moldova', 'Moldavie'],
  SWZ: ['Eswatini', 'Eswatini'],
  BRN: ['Brunei', 'Brunei'],
  ALA: ['Åland', 'Åland'],
  ARE: ['United Arab Emirates', 'Émirats arabes unis'],
  BES: ['Caribbean Netherlands', 'Pays-Bas caribéens'],
  DOM: ['Dominican Republic', 'République dominicaine'],
  FLK: ['Falkland Islands', 'Îles Malouines'],
  FSM: ['Micronesia', 'Micronésie'],
  IOT: ['British Indian Ocean Territory', "Territoire britannique de l'océan Indien"],
  MAF: ['Saint Martin', 'Saint-Martin'],
  NLD: ['Netherlands', 'Pays-Bas'],
  SGS: ['South Georgia', 'Géorgie du Sud'],
  SJM: ['Svalbard', 'Svalbard'],
  SXM: ['Sint Maarten', 'Saint-Martin'],
  UMI: ['US Outlying Islands', 'Îles mineures des États-Unis'],
  VAT: ['Vatican City', 'Vatican'],
  VGB: ['British Virgin Islands', 'Îles Vierges britanniques'],
  VIR: ['US Virgin Islands', 'Îles Vierges des États-Unis'],
};

/** @param {object[]} land land features with `iso` @returns {object[]} label points */
export function countryLabels(land) {
  const labels = [];
  for (const { properties, geometry } of land) {
    const { iso } = properties;
    const biggest = seenPart(largestPolygon(geometry));
    const area = ringArea(biggest[0]);
    const placed = MAP.countryLabels?.[iso];
    if (!placed && area < SMALLEST) continue;
    const [lon, lat, rank] = placed ?? [...polylabel(biggest, 0.5), rankFor(area)];
    const [name, french] = countryNames(iso);
    if (!name) continue;
    labels.push({
      type: 'Feature',
      minz: rank <= 2 ? 1 : rank <= 4 ? 2 : 3,
      properties: { iso, name, name_fr: french, rank },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    });
  }
  return labels;
}

/** A country's part in the box, when that is less than half of it and still has room for a name. */
function seenPart(polygon) {
  const here = framed({ type: 'Polygon', coordinates: polygon }).coordinates;
  if (!overlaps(boundsOf({ coordinates: here }), DETAIL_BOX)) return polygon;
  const cut = cutRing(here[0].slice(0, -1), DETAIL_BOX);
  if (cut.length < 3) return polygon;
  const closed = [...cut, cut[0]];
  const share = ringArea(closed) / ringArea(here[0]);
  return share < 0.5 && ringArea(closed) > SMALLEST ? [closed] : here;
}

/** English and French name of a country, in the form the map uses. */
export function countryNames(iso) {
  const typed = NAMES[iso];
  if (typed) return typed;
  const pick = (language) => countries.getName(iso, language, { select: 'alias' }) ?? countries.getName(iso, language);
  return [pick('en'), pick('fr')];
}

/** Area in square degrees below which a country has no name: a tenth of that on a map of a few degrees. */
const SMALLEST = Math.min(0.6, ((DETAIL_BOX[2] - DETAIL_BOX[0]) * (DETAIL_BOX[3] - DETAIL_BOX[1])) / 1000);

const rankFor = (area) => [150, 45, 15, 5, 1.5].findIndex((limit) => area > limit) + 1 || 6;

function largestPolygon(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.reduce((best, polygon) => (ringArea(polygon[0]) > ringArea(best[0]) ? polygon : best));
}

/** Unsigned area in square degrees. */
function ringArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(sum / 2);
}
