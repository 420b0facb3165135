import type { Extent } from "./camera.ts";

type Corner = [lng: number, lat: number];

/** A layer of raster tiles that a deployer lays over the land, under the marks. */
export type TileLayer = {
  /** Absolute address with `{z}`, `{x}` and `{y}`. */
  url: string;
  attribution: string;
  tileSize: number;
  minzoom: number;
  maxzoom: number;
  opacity: number;
};

/** A style file, and whose data it draws, as plain text. */
export type GroundStyle = { url: string; attribution: string };

/** What lies under the marks: the basemap's files, with absolute addresses, and what a deployer adds to them. */
export type Ground = {
  /** The PMTiles archive and its last zoom. */
  tiles: string;
  maxZoom: number;
  /** The camera never leaves this box: tiles of high zoom exist only inside it. */
  bounds: Extent;
  /** The land-cover picture and its corners: north-west, north-east, south-east, south-west. */
  landcover?: { url: string; coordinates: [Corner, Corner, Corner, Corner] };
  /** Whose data it is, as plain text; null: what the app's own words say of the basemap that ships with it. */
  credits: string | null;
  over: readonly TileLayer[];
  /** A style that takes the place of the app's own ground; null: none. */
  style: GroundStyle | null;
};

/**
 * Folder of a map's files.
 *
 * @param root address of the served folder, with the slash at its end
 * @param name the map that a dossier names; undefined: the site's own
 */
export function groundFolder(root: string, name: string | undefined): string {
  return `${root}basemap/${name === undefined ? "" : `${name}/`}`;
}

/** The fields of a `basemap.json` that the page needs. */
export type GroundFacts = {
  tiles: string;
  bounds: Extent;
  maxzoom: number;
  landcover?: { url: string; coordinates: [Corner, Corner, Corner, Corner] } | undefined;
  attribution?: string | undefined;
};

/**
 * What lies under the marks, from a `basemap.json`.
 *
 * @param folder absolute address of the folder it lies in, with the slash at its end
 */
export function groundOf({ tiles, bounds, maxzoom, landcover, attribution }: GroundFacts, folder: string): Ground {
  return {
    tiles: new URL(tiles, folder).href,
    maxZoom: maxzoom,
    bounds,
    ...(landcover && { landcover: { ...landcover, url: new URL(landcover.url, folder).href } }),
    credits: attribution === undefined ? null : attribution.replace(/<[^>]*>/g, ""),
    over: [],
    style: null,
  };
}
