import type { Map as MapLibreMap } from "maplibre-gl";
import { featureSource } from "./style.ts";

/** How long land cover, a deployer's tiles and other decoration may hold up a picture, in milliseconds. */
export const DECOR_PATIENCE = 5000;
const AGAIN = 500;

type Drawing = Pick<MapLibreMap, "getSource" | "isSourceLoaded">;

/** Waits for land and marks alone: MapLibre is not idle before all has come, and a host may never answer. */
export class Waiting {
  readonly #done: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  /** @param done called once land and marks are drawn, if the waiting was not ended before */
  constructor(done: () => void) {
    this.#done = done;
  }

  begin(map: Drawing): void {
    this.end();
    this.#timer = setTimeout(() => this.#look(map), DECOR_PATIENCE);
  }

  end(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  /** In an animation frame, because what cannot be seen is not drawn. */
  #look(map: Drawing): void {
    this.#frame = requestAnimationFrame(() => {
      const sources = ["basemap", featureSource].filter((id) => map.getSource(id));
      if (sources.includes(featureSource) && sources.every((id) => map.isSourceLoaded(id))) this.#done();
      else this.#timer = setTimeout(() => this.#look(map), AGAIN);
    });
  }
}
