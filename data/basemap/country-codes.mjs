/**
 * ISO 3166-1 alpha-3 codes for Natural Earth's own codes and for world-atlas' numeric ids.
 * Source of the ISO table: i18n-iso-countries (MIT).
 */
import countries from 'i18n-iso-countries';

/** Natural Earth codes that are not ISO codes. Areas without a code of their own go to the country that ISO counts them in. */
const NOT_ISO = {
  SDS: 'SSD', SAH: 'ESH', SOL: 'SOM', PSX: 'PSE', CYN: 'CYP', CNM: 'CYP', ESB: 'CYP', WSB: 'CYP', KOS: 'XKX', ALD: 'ALA',
  // Land that a state has leased out, and islands that belong to one.
  KAB: 'KAZ', USG: 'CUB', KAS: 'IND', ATC: 'AUS', CSI: 'AUS', IOA: 'AUS', CLP: 'FRA', BJN: 'COL', SER: 'COL',
};
const UNNUMBERED = { Somaliland: 'SOM', Kosovo: 'XKX', 'N. Cyprus': 'CYP', 'Indian Ocean Ter.': 'AUS', 'Siachen Glacier': 'IND' };

export const isoFromNaturalEarth = (code) => NOT_ISO[code] ?? code;

export function isoFromNumeric(id, name) {
  const iso = id ? countries.numericToAlpha3(String(id).padStart(3, '0')) : UNNUMBERED[name];
  if (!iso) throw new Error(`no ISO code for ${name} (${id})`);
  return iso;
}

const fromAlpha2 = new Map([['XK', 'XKX']]);

export function isoFromAlpha2(code) {
  if (!fromAlpha2.has(code)) fromAlpha2.set(code, countries.alpha2ToAlpha3(code));
  return fromAlpha2.get(code);
}
