/** Camera of a north-up map: MapLibre zoom (world is 512 px at zoom 0), degrees. */
export type Camera = { zoom: number; lat: number; lng: number };

/** Drawing size of the map in CSS pixels. */
export type Size = { width: number; height: number };

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** Room kept free along the edges of the drawing, in CSS pixels. */
export type Padding = { top: number; right: number; bottom: number; left: number };
