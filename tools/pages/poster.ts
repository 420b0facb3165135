import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dossier } from "#domain/dossier.ts";
import { provideLand } from "#features/map/served.ts";
import { type LandFile, type LandPath, landPaths, servedExtent } from "#marks/land.ts";

const file = fileURLToPath(new URL("../../data/basemap/poster-land.json", import.meta.url));

/** The outlines of a dossier's poster: its extent and what a wide or a tall drawing shows around it. */
export function posterLand(dossier: Pick<Dossier, "extent" | "focus">): LandPath[] {
  const land = JSON.parse(readFileSync(file, "utf8")) as LandFile;
  return landPaths(land, servedExtent(dossier.extent), dossier.focus);
}

/** To be called before a dossier's page is drawn: gives its poster the outlines. */
export function preparePoster(dossier: Dossier): void {
  provideLand(posterLand(dossier));
}
