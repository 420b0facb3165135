import type { LandFile, LandPath } from "#marks/land.ts";

/** Id of the picture that holds the land in the served page. */
export const LAND_ID = "poster-land";

/** The map's part of the served page; null where there is none. */
export const servedMap = typeof document === "undefined" ? null : document.getElementById("map-region");

/** The land that came with the page, read before the page is drawn anew; empty where none came. */
export const servedLand: readonly LandPath[] =
  typeof document === "undefined"
    ? []
    : Array.from(document.querySelectorAll(`#${LAND_ID} path`), (path) => ({
        kind: path.getAttribute("class") ?? "",
        d: path.getAttribute("d") ?? "",
      }));

let provided: readonly LandPath[] = [];

/** Gives the prerenderer's poster its outlines; the page itself reads them back from the served HTML. */
export function provideLand(paths: readonly LandPath[]): void {
  provided = paths;
}

/** The outlines of the poster being drawn. */
export function landOfPage(): readonly LandPath[] {
  return provided;
}

let landAddress = "";

/** Says where the outlines of the dossier's map lie: in the folder of its files. Called once, before anything is drawn. */
export function findLandIn(folder: string): void {
  landAddress = `${folder}poster-land.json`;
}

/** All outlines, for a page whose map cannot draw: fetched only then. Null when they cannot be had. */
export async function fetchLand(): Promise<LandFile | null> {
  const answer = await fetch(landAddress);
  return answer.ok ? ((await answer.json()) as LandFile) : null;
}
