/** Addresses of the basemap files, absolute. */
export type BasemapUrls = {
  /** The PMTiles archive. */
  tiles: string;
  /** The land-cover picture and its corners: north-west, north-east, south-east, south-west. */
  landcover?: { url: string; coordinates: Corners };
};

type Corner = [lng: number, lat: number];
type Corners = [Corner, Corner, Corner, Corner];

/** Corners of `landcover.webp`. Kept here to save a request; a test compares them with `basemap.json`. */
export const landcoverCorners: Corners = [
  [-32, 44],
  [66, 44],
  [66, -13],
  [-32, -13],
];

/** First and last zoom of the archive, and where its zooms of 5 and more exist; compared with `basemap.json` too. */
export const archiveMaxZoom = 8;

/**
 * Addresses of the files that ship with the page.
 *
 * @param folder - absolute address of the `basemap/` folder, with the slash at its end
 */
export function basemapUrls(folder: string): BasemapUrls {
  return {
    tiles: new URL("sahel.pmtiles", folder).href,
    landcover: { url: new URL("landcover.webp", folder).href, coordinates: landcoverCorners },
  };
}
