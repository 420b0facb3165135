import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Dossier } from "#domain/dossier.ts";
import { provideLand } from "#features/map/served.ts";
import type { Extent } from "#geo/camera.ts";
import { type LandFile, type LandPath, landPaths } from "#marks/land.ts";

/** How much land beyond the extent the poster holds, in parts of its width and height: wide and tall drawings show it. */
const AROUND = { x: 0.32, y: 0.5 };

const file = fileURLToPath(new URL("../../data/basemap/poster-land.json", import.meta.url));

/** The outlines of a dossier's poster: its extent and what a wide or a tall drawing shows around it. */
export function posterLand(dossier: Pick<Dossier, "extent" | "focus">): LandPath[] {
  const [west, south, east, north] = dossier.extent;
  const [x, y] = [(east - west) * AROUND.x, (north - south) * AROUND.y];
  const extent: Extent = [west - x, south - y, east + x, north + y];
  const land = JSON.parse(readFileSync(file, "utf8")) as LandFile;
  return landPaths(land, extent, dossier.focus);
}

/** To be called before a dossier's page is drawn: gives its poster the outlines. */
export function preparePoster(dossier: Dossier): void {
  provideLand(posterLand(dossier));
}
