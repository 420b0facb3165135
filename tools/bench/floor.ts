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
 * Writes the page that everything is compared with: the map library with one fill layer and nothing else, from the same
 * server. It sets `window.idleAt` to the milliseconds after which its map first came to rest.
 */
export function writeFloor(folder: string): void {
  const library = dirname(fileURLToPath(import.meta.resolve("maplibre-gl/dist/maplibre-gl.mjs")));
  mkdirSync(join(folder, "assets"), { recursive: true });
  for (const file of ["maplibre-gl.mjs", "maplibre-gl-worker.mjs", "maplibre-gl-shared.mjs"])
    copyFileSync(join(library, file), join(folder, "assets", file));
  copyFileSync(join("dist", "_headers"), join(folder, "_headers"));
  const { scale, land } = landFile.parse(JSON.parse(readFileSync("data/basemap/poster-land.json", "utf8")));
  const features = land.map(({ iso, rings }) => ({
    type: "Feature",
    properties: { iso },
    geometry: { type: "MultiPolygon", coordinates: rings.map((ring) => [positions(ring, scale)]) },
  }));
  writeFileSync(join(folder, "land.json"), JSON.stringify({ type: "FeatureCollection", features }));
  writeFileSync(
    join(folder, "floor.js"),
    `import { Map as M, setWorkerUrl } from "./assets/maplibre-gl.mjs";
trustedTypes?.createPolicy("default", { createScriptURL: (u) => u, createHTML: () => "" });
setWorkerUrl(new URL("./assets/maplibre-gl-worker.mjs", import.meta.url).href);
const map = new M({ container: "map", center: [9, 15.6], zoom: 4.6, attributionControl: false,
  style: { version: 8, sources: { land: { type: "geojson", data: new URL("./land.json", import.meta.url).href } },
    layers: [{ id: "land", type: "fill", source: "land", paint: { "fill-color": "#ddd" } }] } });
map.once("idle", () => { window.idleAt = performance.now(); });
`,
  );
  writeFileSync(join(folder, "floor.css"), "html,body,#map{margin:0;height:100%}#map{position:absolute;inset:0}");
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>floor</title><link rel="stylesheet" href="floor.css"></head><body><div id="map"></div><script type="module" src="floor.js"></script></body></html>',
  );
}
