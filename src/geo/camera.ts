/** Camera of a north-up map: MapLibre zoom (world is 512 px at zoom 0), degrees. */
export type Camera = { zoom: number; lat: number; lng: number };

/** Drawing size of the map in CSS pixels. */
export type Size = { width: number; height: number };

/** West, south, east, north in degrees; across the antimeridian west is larger than east. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Degrees that a written box across the antimeridian may span: a wider one has its ends swapped. */
export const WIDEST_ACROSS = 300;

/** Room kept free along the edges of the drawing, in CSS pixels. */
export type Padding = { top: number; right: number; bottom: number; left: number };
