/**
 * Country label points with English and French names.
 *
 * Names: i18n-iso-countries (MIT), shortened below where the map needs the common form. Points: typed by eye on the
 * rendered map for Africa and its neighbours (clear of capitals, rivers and the thin parts of a country), otherwise the
 * pole of inaccessibility of the largest polygon. `rank` 1-6 follows size on the map: 1 appears first.
 */
import countries from 'i18n-iso-countries';
import polylabel from 'polylabel';

/** ISO: [name, French name, longitude, latitude, rank] */
const TYPED = {
  NER: ['Niger', 'Niger', 10.1, 17.95, 2],
  TCD: ['Chad', 'Tchad', 18.6, 15.4, 2],
  MLI: ['Mali', 'Mali', -3.0, 18.6, 2],
  BFA: ['Burkina Faso', 'Burkina Faso', -2.9, 12.75, 3],
  MRT: ['Mauritania', 'Mauritanie', -10.3, 20.0, 2],
  NGA: ['Nigeria', 'Nigeria', 8.0, 9.9, 2],
  DZA: ['Algeria', 'Algérie', 2.6, 28.2, 1],
  LBY: ['Libya', 'Libye', 17.6, 27.2, 1],
  SDN: ['Sudan', 'Soudan', 29.6, 16.0, 1],
  SSD: ['South Sudan', 'Soudan du Sud', 30.1, 7.6, 3],
  EGY: ['Egypt', 'Égypte', 29.3, 26.4, 1],
  TUN: ['Tunisia', 'Tunisie', 9.35, 33.6, 4],
  MAR: ['Morocco', 'Maroc', -6.3, 31.9, 3],
  ESH: ['Western Sahara', 'Sahara occidental', -13.2, 24.7, 4],
  SEN: ['Senegal', 'Sénégal', -14.6, 14.75, 3],
  GMB: ['Gambia', 'Gambie', -15.5, 13.45, 6],
  GNB: ['Guinea-Bissau', 'Guinée-Bissau', -14.9, 12.1, 5],
  GIN: ['Guinea', 'Guinée', -10.9, 10.75, 3],
  SLE: ['Sierra Leone', 'Sierra Leone', -11.8, 8.6, 4],
  LBR: ['Liberia', 'Liberia', -9.3, 6.5, 4],
  CIV: ['Ivory Coast', "Côte d'Ivoire", -5.65, 8.4, 3],
  GHA: ['Ghana', 'Ghana', -1.35, 7.6, 3],
  TGO: ['Togo', 'Togo', 1.05, 8.65, 5],
  BEN: ['Benin', 'Bénin', 2.3, 9.75, 4],
  CMR: ['Cameroon', 'Cameroun', 12.75, 5.6, 2],
  CAF: ['Central African Republic', 'République centrafricaine', 20.9, 6.85, 2],
  GNQ: ['Equatorial Guinea', 'Guinée équatoriale', 10.5, 1.65, 5],
  GAB: ['Gabon', 'Gabon', 11.8, -0.75, 4],
  COG: ['Congo', 'Congo', 15.4, 0.7, 4],
  COD: ['DR Congo', 'RD Congo', 23.2, -2.0, 1],
  AGO: ['Angola', 'Angola', 17.6, -12.3, 2],
  STP: ['São Tomé and Príncipe', 'Sao Tomé-et-Principe', 7.0, 0.95, 6],
  CPV: ['Cape Verde', 'Cap-Vert', -23.9, 15.7, 6],
  UGA: ['Uganda', 'Ouganda', 32.5, 1.6, 4],
  KEN: ['Kenya', 'Kenya', 37.9, 0.6, 3],
  ETH: ['Ethiopia', 'Éthiopie', 39.2, 8.2, 2],
  ERI: ['Eritrea', 'Érythrée', 38.3, 15.75, 4],
  DJI: ['Djibouti', 'Djibouti', 42.5, 11.75, 6],
  SOM: ['Somalia', 'Somalie', 45.0, 3.9, 3],
  RWA: ['Rwanda', 'Rwanda', 29.9, -1.95, 6],
  BDI: ['Burundi', 'Burundi', 29.9, -3.4, 6],
  TZA: ['Tanzania', 'Tanzanie', 34.8, -6.3, 2],
  SAU: ['Saudi Arabia', 'Arabie saoudite', 44.3, 23.9, 1],
  YEM: ['Yemen', 'Yémen', 47.0, 15.9, 3],
  ESP: ['Spain', 'Espagne', -3.6, 39.9, 2],
  PRT: ['Portugal', 'Portugal', -8.0, 39.6, 4],
  ITA: ['Italy', 'Italie', 12.9, 42.7, 2],
  FRA: ['France', 'France', 2.5, 46.7, 2],
  DEU: ['Germany', 'Allemagne', 10.2, 51.1, 2],
  GBR: ['United Kingdom', 'Royaume-Uni', -1.6, 52.7, 3],
  GRC: ['Greece', 'Grèce', 22.2, 39.5, 4],
  TUR: ['Turkey', 'Turquie', 34.6, 39.1, 2],
  SYR: ['Syria', 'Syrie', 38.6, 35.0, 4],
  IRQ: ['Iraq', 'Irak', 43.6, 33.0, 3],
  ISR: ['Israel', 'Israël', 34.85, 30.9, 5],
  PSE: ['Palestine', 'Palestine', 35.25, 31.95, 6],
  JOR: ['Jordan', 'Jordanie', 36.5, 31.1, 4],
  LBN: ['Lebanon', 'Liban', 35.9, 33.95, 6],
  MLT: ['Malta', 'Malte', 14.4, 35.88, 6],
  CYP: ['Cyprus', 'Chypre', 33.1, 34.95, 6],
  USA: ['United States', 'États-Unis', -98.5, 39.6, 1],
  RUS: ['Russia', 'Russie', 97.0, 61.5, 1],
  CHN: ['China', 'Chine', 103.6, 34.6, 1],
  KOR: ['South Korea', 'Corée du Sud', 127.8, 36.4, 4],
  PRK: ['North Korea', 'Corée du Nord', 126.9, 40.2, 4],
  IRN: ['Iran', 'Iran', 54.2, 32.6, 1],
  CZE: ['Czechia', 'Tchéquie', 15.4, 49.8, 5],
  MKD: ['North Macedonia', 'Macédoine du Nord', 21.7, 41.6, 6],
  XKX: ['Kosovo', 'Kosovo', 20.9, 42.55, 6],
  VNM: ['Vietnam', 'Viêt Nam', 108.3, 14.0, 3],
  LAO: ['Laos', 'Laos', 103.8, 18.6, 4],
  BOL: ['Bolivia', 'Bolivie', -64.7, -16.7, 3],
  VEN: ['Venezuela', 'Venezuela', -65.8, 7.3, 3],
  MDA: ['Moldova', 'Moldavie', 28.6, 47.1, 6],
  TWN: ['Taiwan', 'Taïwan', 121.0, 23.7, 5],
  SWZ: ['Eswatini', 'Eswatini', 31.5, -26.5, 6],
  BRN: ['Brunei', 'Brunei', 114.6, 4.5, 6],
};

/** @param {object[]} land land features with `iso` @returns {object[]} label points */
export function countryLabels(land) {
  const labels = [];
  for (const { properties, geometry } of land) {
    const typed = TYPED[properties.iso];
    const biggest = largestPolygon(geometry);
    const area = ringArea(biggest[0]);
    if (!typed && area < 0.6) continue;
    const [name, french, lon, lat, rank] = typed ?? [...countryNames(properties.iso), ...polylabel(biggest, 0.5), rankFor(area)];
    if (!name) continue;
    labels.push({
      type: 'Feature',
      minz: rank <= 2 ? 1 : rank <= 4 ? 2 : 3,
      properties: { iso: properties.iso, name, name_fr: french, rank },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    });
  }
  return labels;
}

/** English and French name of a country, in the form the map uses. */
export function countryNames(iso) {
  const typed = TYPED[iso];
  if (typed) return typed.slice(0, 2);
  const pick = (language) => countries.getName(iso, language, { select: 'alias' }) ?? countries.getName(iso, language);
  return [pick('en'), pick('fr')];
}

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
