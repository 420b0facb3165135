import * as z from "zod/mini";
import "#domain/jitless.ts";
import { type Ground, type GroundFacts, groundOf } from "./ground.ts";

const corner = z.tuple([z.number(), z.number()]);

/** Degrees that a map across the antimeridian spans at most; a wider box has its ends swapped. */
export const WIDEST_MAP = 355;

const isWide = (west: number, east: number) => west < east || (west > east && east - west + 360 <= WIDEST_MAP);

/** `basemap.json`: what a folder of basemap files says of itself. */
const groundRecord = z.object({
  tiles: z.string().check(z.minLength(1)),
  bounds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .check(
      z.refine(([west, south, east, north]) => isWide(west, east) && south < north, "not west, south, east, north"),
    ),
  maxzoom: z.number().check(z.minimum(0), z.maximum(24)),
  landcover: z.optional(z.object({ url: z.string(), coordinates: z.tuple([corner, corner, corner, corner]) })),
  attribution: z.optional(z.string()),
});

/** The fields of a `basemap.json` that the page needs, for the served HTML. Throws when the file is not one. */
export function groundFacts(raw: unknown): GroundFacts {
  return groundRecord.parse(raw);
}

/**
 * Reads `basemap.json`. Throws when it is not one.
 *
 * @param folder absolute address of the folder it lies in, with the slash at its end
 */
export function readGround(raw: unknown, folder: string): Ground {
  return groundOf(groundFacts(raw), folder);
}
