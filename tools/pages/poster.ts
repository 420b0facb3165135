import { existsSync, readFileSync } from "node:fs";
import type { Dossier } from "#domain/dossier.ts";
import { provideLand } from "#features/map/served.ts";
import { groundFolder } from "#geo/ground.ts";
import { type LandFile, type LandPath, landPaths, seaPath, servedExtent } from "#marks/land.ts";

/**
 * The outlines of a dossier's map; none on a site without one. Throws where the map that the dossier names is missing.
 *
 * @param site the folder of the site: `public` or a built one
 */
export function landOf(site: string, { id, basemap }: Pick<Dossier, "id" | "basemap">): LandFile {
  const file = `${groundFolder(`${site}/`, basemap)}poster-land.json`;
  if (!existsSync(file)) {
    if (basemap === undefined) return { scale: 100, land: [], lakes: [], rivers: [] };
    throw new Error(`${id}: there is no ${file}: npm run basemap -- --dossier ${id}`);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The outlines of a dossier's poster: its extent and what a wide or a tall drawing shows around it. */
export function posterLand(site: string, dossier: Pick<Dossier, "id" | "basemap" | "extent" | "focus">): LandPath[] {
  const land = landOf(site, dossier);
  const extent = servedExtent(dossier.extent);
  const paths = landPaths(land, extent, dossier.focus);
  return paths.length > 0 ? [seaPath(extent), ...paths] : [];
}

/** To be called before a dossier's page is drawn: gives its poster the outlines. */
export function preparePoster(site: string, dossier: Dossier): void {
  provideLand(posterLand(site, dossier));
}
