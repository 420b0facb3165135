import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const landFile = z.object({
  scale: z.number(),
  land: z.array(z.object({ iso: z.string(), rings: z.array(z.array(z.number())) })),
});

/** Rings of `poster-land.json`: first point, then steps, in parts of a degree. */
function positions(ring: readonly number[], scale: number): number[][] {
  const points: number[][] = [];
  let [x, y] = [0, 0];
  for (let n = 0; n + 1 < ring.length; n += 2) {
    x += ring[n] ?? 0;
    y += ring[n + 1] ?? 0;
    points.push([x / scale, y / scale]);
  }
  const [first] = points;
  return first ? [...points, first] : points;
}

/**
 * Writes the floor page into a folder: an empty map of one fill layer, with the library's own files as published. It
 * needs `page/watch.js` to say when it is at rest.
 */
export function writeFloor(folder: string): void {
  const library = dirname(fileURLToPath(import.meta.resolve("maplibre-gl/dist/maplibre-gl.mjs")));
  mkdirSync(folder, { recursive: true });
  for (const file of ["maplibre-gl.mjs", "maplibre-gl-worker.mjs", "maplibre-gl-shared.mjs"])
    copyFileSync(join(library, file), join(folder, file));
  copyFileSync("tools/bench/page/floor.js", join(folder, "floor.js"));
  const { scale, land } = landFile.parse(JSON.parse(readFileSync("public/basemap/poster-land.json", "utf8")));
  const features = land.map(({ iso, rings }) => ({
    type: "Feature",
    properties: { iso },
    geometry: { type: "MultiPolygon", coordinates: rings.map((ring) => [positions(ring, scale)]) },
  }));
  writeFileSync(join(folder, "land.json"), JSON.stringify({ type: "FeatureCollection", features }));
  writeFileSync(join(folder, "floor.css"), "html,body,#map{margin:0;height:100%}#map{position:absolute;inset:0}");
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>floor</title><link rel="stylesheet" href="floor.css"></head><body><div id="map"></div><script type="module" src="floor.js"></script></body></html>',
  );
}
