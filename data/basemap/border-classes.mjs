/**
 * Class of a border by the pair of areas it separates: `international`, `disputed`, or null for the limit of land that a
 * state has leased out, which is no border.
 *
 * Source: Natural Earth 1:10m admin_0_boundary_lines_land 3.0.0, field featurecla ("Disputed", "Indefinite",
 * "Line of control", "Indeterminant frontier"), matched by prefix because newer files drop the "(please verify)" suffix.
 * A pair is disputed when at least half of its length is. Two records that Debian's copy re-labelled are read as follows:
 * "ForgetMagics" (Western Sahara-Morocco) disputed, "International boundary (Magics)" (Morocco-Algeria) international.
 */
import { readNaturalEarth } from './natural-earth-files.mjs';

const DISPUTED = /^(Disputed|Indefinite|Line of control|Indeterminant|ForgetMagics)/;
const lengths = new Map();
const key = (a, b) => [a, b].sort().join('|');

/** Lines this recipe makes itself (countries.mjs): the two limits of Western Sahara. */
const TYPED = new Map([
  [key('SAH', 'SAH-WEST'), 'disputed'],
  [key('MAR', 'SAH-WEST'), 'disputed'],
  [key('MAR', 'SAH'), 'disputed'],
  [key('DZA', 'SAH'), 'disputed'],
  [key('DZA', 'SAH-WEST'), 'disputed'],
  [key('MRT', 'SAH-WEST'), 'international'],
  // Natural Earth marks only the Abyei stretch; United Nations maps note that the whole line has not been determined.
  [key('SDN', 'SDS'), 'disputed'],
  [key('XKX', 'SRB'), 'disputed'],
  [key('CYN', 'CYP'), 'disputed'],
  [key('CYN', 'CNM'), 'disputed'],
  [key('KAS', 'IND'), 'disputed'],
  [key('KAS', 'PAK'), 'disputed'],
]);

/** Reads the classes; call once before borderClass. */
export async function loadBorderClasses() {
  for (const line of await readNaturalEarth('admin_0_boundary_lines_land')) {
    const { adm0_a3_l: left, adm0_a3_r: right, featurecla } = line.properties;
    const parts = line.geometry.type === 'LineString' ? [line.geometry.coordinates] : line.geometry.coordinates;
    let length = 0;
    for (const part of parts) for (let i = 1; i < part.length; i++) length += Math.hypot(part[i][0] - part[i - 1][0], part[i][1] - part[i - 1][1]);
    const entry = lengths.get(key(left, right)) ?? { all: 0, disputed: 0, leased: 0 };
    entry.all += length;
    if (DISPUTED.test(featurecla)) entry.disputed += length;
    if (featurecla === 'Lease limit') entry.leased += length;
    lengths.set(key(left, right), entry);
  }
}

/** @param {string} a Natural Earth or ISO code @param {string} b the other side */
export function borderClass(a, b) {
  const typed = TYPED.get(key(a, b));
  if (typed) return typed;
  const entry = lengths.get(key(a, b));
  if (entry && entry.leased >= entry.all / 2) return null;
  return entry && entry.disputed >= entry.all / 2 ? 'disputed' : 'international';
}
