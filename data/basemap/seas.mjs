/**
 * Names of oceans, seas, gulfs, deserts and mountains: the world's large ones, and those of the map's own file.
 *
 * A sea has a rough box, typed from common knowledge; its name stands in the middle of the water that the box shares
 * with the map, so that no point need be chosen by hand. Terrain of the map's file has its point there, with the columns
 * name, French name, kind, longitude, latitude, first and last zoom of the label, size (1 large to 4 small), source.
 */
import { DETAIL_BOX, MAP, boundsOf, framed, overlaps } from './map.mjs';

/** Name, French name, west, south, east, north of a rough box; east beyond 180 goes on across the antimeridian. */
const SEAS = [
  ['North Atlantic Ocean', 'Océan Atlantique Nord', -75, 5, -10, 62],
  ['South Atlantic Ocean', 'Océan Atlantique Sud', -40, -55, 10, -2],
  ['North Pacific Ocean', 'Océan Pacifique Nord', 145, 3, 235, 52],
  ['South Pacific Ocean', 'Océan Pacifique Sud', 160, -55, 285, -3],
  ['Indian Ocean', 'Océan Indien', 50, -45, 108, 0],
  ['Southern Ocean', 'Océan Austral', -180, -70, 180, -58],
  ['Arctic Ocean', 'Océan Arctique', -180, 79, 180, 85],
  ['Mediterranean Sea', 'Mer Méditerranée', -2, 31, 35, 43],
  ['Black Sea', 'Mer Noire', 28, 41, 41, 46.5],
  ['Caspian Sea', 'Mer Caspienne', 47, 37, 54, 47],
  ['Red Sea', 'Mer Rouge', 33, 13, 43, 28],
  ['Persian Gulf', 'Golfe Persique', 48, 24, 56.5, 30],
  ['Gulf of Oman', "Golfe d'Oman", 56.5, 23, 61, 25.5],
  ['Gulf of Aden', "Golfe d'Aden", 44, 11, 51, 15],
  ['Arabian Sea', "Mer d'Arabie", 55, 8, 74, 24],
  ['Bay of Bengal', 'Golfe du Bengale', 81, 8, 94, 21],
  ['Andaman Sea', "Mer d'Andaman", 93, 6, 98, 16],
  ['Mozambique Channel', 'Canal du Mozambique', 36, -25, 45, -12],
  ['Gulf of Guinea', 'Golfe de Guinée', -6, -3, 9, 5],
  ['South China Sea', 'Mer de Chine méridionale', 109, 5, 119, 22],
  ['East China Sea', 'Mer de Chine orientale', 122, 26, 129, 32],
  ['Yellow Sea', 'Mer Jaune', 120, 33, 126, 39],
  ['Sea of Japan', 'Mer du Japon', 129, 35, 140, 47],
  ['Sea of Okhotsk', "Mer d'Okhotsk", 144, 46, 156, 60],
  ['Bering Sea', 'Mer de Béring', 165, 53, 200, 63],
  ['Gulf of Thailand', 'Golfe de Thaïlande', 99, 6, 104, 13],
  ['Java Sea', 'Mer de Java', 106, -7, 115, -3],
  ['Celebes Sea', 'Mer de Célèbes', 118, 1, 125, 6],
  ['Banda Sea', 'Mer de Banda', 123, -8, 131, -3],
  ['Arafura Sea', "Mer d'Arafura", 131, -11, 140, -6],
  ['Timor Sea', 'Mer de Timor', 122, -15, 130, -9],
  ['Philippine Sea', 'Mer des Philippines', 126, 8, 142, 26],
  ['Coral Sea', 'Mer de Corail', 146, -25, 163, -11],
  ['Tasman Sea', 'Mer de Tasman', 151, -44, 171, -30],
  ['Bismarck Sea', 'Mer de Bismarck', 144, -5, 152, -2],
  ['Solomon Sea', 'Mer des Salomon', 149, -11, 158, -6],
  ['Koro Sea', 'Mer de Koro', 177.5, -19, 181, -16.5],
  ['Great Australian Bight', 'Grande Baie australienne', 124, -37, 136, -32],
  ['Gulf of Carpentaria', 'Golfe de Carpentarie', 136, -17, 141, -11],
  ['Caribbean Sea', 'Mer des Caraïbes', -83, 11, -62, 18],
  ['Gulf of Mexico', 'Golfe du Mexique', -97, 20, -83, 30],
  ['Gulf of California', 'Golfe de Californie', -114, 23, -107, 31],
  ['Gulf of Alaska', "Golfe d'Alaska", -155, 55, -137, 60],
  ['Hudson Bay', "Baie d'Hudson", -95, 52, -78, 64],
  ['Labrador Sea', 'Mer du Labrador', -60, 53, -47, 62],
  ['Baffin Bay', 'Baie de Baffin', -76, 68, -56, 77],
  ['Davis Strait', 'Détroit de Davis', -62, 62, -54, 68],
  ['Beaufort Sea', 'Mer de Beaufort', -155, 70, -126, 75],
  ['Chukchi Sea', 'Mer des Tchouktches', 178, 67, 202, 73],
  ['East Siberian Sea', 'Mer de Sibérie orientale', 145, 70, 178, 76],
  ['Laptev Sea', 'Mer des Laptev', 112, 72, 140, 79],
  ['Kara Sea', 'Mer de Kara', 60, 70, 95, 80],
  ['Barents Sea', 'Mer de Barents', 22, 69, 52, 79],
  ['White Sea', 'Mer Blanche', 32, 64, 41, 67],
  ['Greenland Sea', 'Mer du Groenland', -17, 71, 9, 80],
  ['Norwegian Sea', 'Mer de Norvège', -6, 63, 14, 71],
  ['North Sea', 'Mer du Nord', -2, 52, 8, 60],
  ['Baltic Sea', 'Mer Baltique', 14, 54, 22, 60],
  ['Gulf of Bothnia', 'Golfe de Botnie', 17.5, 60.5, 25, 65.5],
  ['Gulf of Finland', 'Golfe de Finlande', 23, 59.4, 29.5, 60.6],
  ['Irish Sea', "Mer d'Irlande", -6, 52.5, -3, 54.5],
  ['English Channel', 'Manche', -5, 48.7, 1, 50.6],
  ['Bay of Biscay', 'Golfe de Gascogne', -9, 43.5, -1.5, 47.5],
  ['Tyrrhenian Sea', 'Mer Tyrrhénienne', 9.5, 38, 16, 42],
  ['Adriatic Sea', 'Mer Adriatique', 12.5, 40.5, 19, 45.5],
  ['Ionian Sea', 'Mer Ionienne', 16, 35.5, 21, 40],
  ['Aegean Sea', 'Mer Égée', 23, 35.5, 27.5, 40.5],
  ['Sea of Azov', "Mer d'Azov", 35, 45.4, 39, 47.2],
  ['Sea of Marmara', 'Mer de Marmara', 27.5, 40.3, 29, 41],
  ['Scotia Sea', 'Mer de la Scotia', -57, -60, -38, -54],
  ['Weddell Sea', 'Mer de Weddell', -60, -78, -25, -66],
  ['Ross Sea', 'Mer de Ross', 165, -78, 205, -71],
];

/** Cells of the grid by which water is found, each way. */
const GRID = 28;

/** @param {object[]} land land features @returns {object[]} label points */
export function physicalNames(land) {
  const typed = (MAP.physical ?? []).map(([name, french, kind, lon, lat, minz, maxz, size, source]) => feature([lon, lat], { name, name_fr: french, kind, minz, maxz, size, source }));
  const known = new Set((MAP.physical ?? []).map(([name]) => name));
  const rings = landRings(land);
  const seas = SEAS.filter(([name]) => !known.has(name)).flatMap(([name, french, ...box]) => {
    const found = middleOfWater(box, rings);
    if (!found) return [];
    const { at, width } = found;
    // A name shows from the zoom at which its water is some 250 pixels wide to the one at which that fills the screen.
    const first = Math.max(2, Math.log2((250 * 360) / 512 / width));
    const isOcean = /Ocean$/.test(name);
    return [feature(at, { name, name_fr: french, kind: isOcean ? 'ocean' : 'water', minz: round(first), maxz: round(first + 4), size: isOcean ? 1 : width > 8 ? 2 : 3, source: 'typed' })];
  });
  return [...typed, ...seas];
}

const round = (zoom) => Math.round(zoom * 10) / 10;

function feature(coordinates, properties) {
  const { minz, maxz } = properties;
  return { type: 'Feature', minz: Math.min(8, Math.floor(minz)), maxz: Math.min(8, Math.floor(maxz)), properties, geometry: { type: 'Point', coordinates } };
}

/** The rings of all land that reaches the box, each with its own box. */
function landRings(land) {
  return land.flatMap(({ geometry }) => {
    const { type, coordinates } = framed(geometry);
    return (type === 'Polygon' ? [coordinates] : coordinates).flat().map((ring) => ({ ring, box: boundsOf({ coordinates: ring }) }));
  }).filter(({ box }) => overlaps(box, DETAIL_BOX));
}

/** The cell furthest from land in what a sea's box shares with the map's; null where that is little or dry. */
function middleOfWater([west, south, east, north], rings) {
  const turn = [0, 360, -360].find((shift) => west + shift < DETAIL_BOX[2] && east + shift > DETAIL_BOX[0]);
  if (turn === undefined) return null;
  const box = [Math.max(west + turn, DETAIL_BOX[0]), Math.max(south, DETAIL_BOX[1]), Math.min(east + turn, DETAIL_BOX[2]), Math.min(north, DETAIL_BOX[3])];
  if (box[1] >= box[3]) return null;
  const near = rings.filter((ring) => ring.box[1] <= box[3] && ring.box[3] >= box[1] && ring.box[0] <= box[2]).map(({ ring }) => ring);
  const pointAt = (i, j) => [box[0] + ((i + 0.5) / GRID) * (box[2] - box[0]), box[1] + ((j + 0.5) / GRID) * (box[3] - box[1])];
  // How many cells a cell is away from land or edge.
  const rows = Array.from({ length: GRID }, (_, j) => crossingsAt(pointAt(0, j)[1], near));
  const away = Array.from({ length: GRID * GRID }, (_, n) => {
    const [x] = pointAt(n % GRID, 0);
    const west = rows[Math.floor(n / GRID)].filter((at) => at < x).length;
    return west % 2 ? 0 : GRID;
  });
  if (away.filter(Boolean).length < away.length / 12) return null;
  for (let round = 1; round < GRID; round++)
    for (let n = 0; n < away.length; n++) {
      const [i, j] = [n % GRID, Math.floor(n / GRID)];
      const beside = [i > 0 ? away[n - 1] : 0, i < GRID - 1 ? away[n + 1] : 0, j > 0 ? away[n - GRID] : 0, j < GRID - 1 ? away[n + GRID] : 0];
      away[n] = Math.min(away[n], Math.min(...beside) + 1);
    }
  const best = away.indexOf(Math.max(...away));
  return { at: pointAt(best % GRID, Math.floor(best / GRID)), width: box[2] - box[0] };
}

/** Longitudes at which a parallel meets the rings: a point with an odd number of them to its west lies on land. */
function crossingsAt(y, rings) {
  return rings.flatMap((ring) => {
    const found = [];
    for (let i = 1; i < ring.length; i++) {
      const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
      if (ay > y !== by > y) found.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
    }
    return found;
  });
}
