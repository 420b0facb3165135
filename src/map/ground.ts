import * as z from "zod/mini";
import type { MapExtent } from "./scene.ts";

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
  bounds: MapExtent;
  /** The land-cover picture and its corners: north-west, north-east, south-east, south-west. */
  landcover?: { url: string; coordinates: [Corner, Corner, Corner, Corner] };
  /** Whose data it is, as plain text; null: what the app's own words say of the basemap that ships with it. */
  credits: string | null;
  over: readonly TileLayer[];
  /** A style that takes the place of the app's own ground; null: none. */
  style: GroundStyle | null;
};

const corner = z.tuple([z.number(), z.number()]);

/** `basemap.json`: what a folder of basemap files says of itself. */
const groundRecord = z.object({
  tiles: z.string().check(z.minLength(1)),
  bounds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .check(z.refine(([west, south, east, north]) => west < east && south < north, "not west, south, east, north")),
  maxzoom: z.number().check(z.minimum(0), z.maximum(24)),
  landcover: z.optional(z.object({ url: z.string(), coordinates: z.tuple([corner, corner, corner, corner]) })),
  attribution: z.optional(z.string()),
});

/** The fields of a `basemap.json` that the page needs, for the served HTML. Throws when the file is not one. */
export function groundFacts(raw: unknown): z.infer<typeof groundRecord> {
  return groundRecord.parse(raw);
}

/**
 * Reads `basemap.json`. Throws when it is not one.
 *
 * @param folder absolute address of the folder it lies in, with the slash at its end
 */
export function readGround(raw: unknown, folder: string): Ground {
  const { tiles, bounds, maxzoom, landcover, attribution } = groundRecord.parse(raw);
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
