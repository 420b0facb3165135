import { addProtocol, type GeoJSONSource, GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { wrapped } from "#geo/bounds.ts";
import type { Camera, Size } from "#geo/camera.ts";
import { constrain } from "#geo/mercator.ts";
import type { Flight, Scene } from "#marks/scene.ts";
import type { MapAdapter, MapOptions, MapWords } from "./adapter-types.ts";
import { NameRoom } from "./clear.ts";
import { Waiting } from "./decor.ts";
import { fetchFaces } from "./faces.ts";
import { keepFlat, mapOptions } from "./flat.ts";
import { flightTarget, flightTime, isCut, isEmpty } from "./flight.ts";
import { iconOf, iconRatio } from "./images.ts";
import { Land } from "./landstate.ts";
import { putWords } from "./putwords.ts";
import { watchPixels } from "./sharp.ts";
import { keepOnPaper, takeSnapshot } from "./snapshot.ts";
import { basemapStyle, featureSource, sameStyle } from "./style.ts";
import { archiveAt, readTile } from "./tiles.ts";
import { installTrustedTypes } from "./trusted.ts";
import { watch } from "./watchdog.ts";
import { workerUrl } from "./worker-url.ts";
import "./map.css";

/** After so many losses of the graphics context the map is given up. */
const MOST_LOSSES = 3;
const STEP_TIME = 250;

setWorkerUrl(workerUrl);
addProtocol("pmtiles", readTile);

/** Starts a map. Failures are reported through `events.failed`, never thrown, and never before this returns. */
export function createMapAdapter(options: MapOptions): MapAdapter {
  return new Adapter(options);
}

class Adapter implements MapAdapter {
  readonly #options: MapOptions;
  readonly #land: Land;
  readonly #room = new NameRoom();
  #map: MapLibreMap | undefined;
  #words: MapWords;
  #wanted: Scene;
  #applied: Scene | undefined;
  #flown: Flight | null = null;
  /** MapLibre ends a resize with a `moveend`, in the same task, unless a movement is under way. */
  #resizing = false;
  #drawn = false;
  #destroyed = false;
  #frame = 0;
  #losses = 0;
  #lost = false;
  #down = false;
  readonly #callOff: () => void;
  #paper?: () => void;
  readonly #sharp = watchPixels(() => this.resize());
  readonly #waiting = new Waiting(() => this.#idle());

  constructor(options: MapOptions) {
    this.#options = options;
    this.#wanted = options.scene;
    this.#words = options.words;
    this.#land = new Land(archiveAt(options.ground.tiles), !options.foreign, options.events, () => this.#refreshLand());
    const canBeSeen = () => document.visibilityState === "visible" && !isEmpty(this.#size());
    this.#callOff = watch(canBeSeen, () => this.#fail(this.#map ? "worker" : "timeout"));
    const trusted = installTrustedTypes(workerUrl) ?? Promise.resolve();
    // Always a microtask later, so that no event comes before the owner holds the adapter.
    trusted.then(
      () => this.#start(),
      () => this.#fail("worker"),
    );
  }

  #start(): void {
    if (this.#destroyed) return;
    const scene = this.#wanted;
    const size = this.#size();
    const flies = scene.flight !== null && !isEmpty(size);
    const camera = flies && scene.flight ? flightTarget(scene.flight, size) : constrain(this.#options.camera, size);
    try {
      this.#map = new MapLibreMap(mapOptions(this.#options, camera, this.#style(scene), () => this.#size()));
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) console.error(error);
      this.#fail("webgl");
      return;
    }
    if (scene.names) fetchFaces();
    this.#applied = scene;
    if (flies) this.#flown = scene.flight;
    this.#listen(this.#map);
    this.say(this.#words);
  }

  #listen(map: MapLibreMap): void {
    const { events } = this.#options;
    keepFlat(map);
    this.#paper = keepOnPaper(map);
    map.setMissingStyleImageResolver((id) => {
      const icon = iconOf(id);
      if (icon) map.addImage(id, icon, { pixelRatio: iconRatio });
    });
    map.on("move", () => events.camera(this.camera()));
    map.on("moveend", (event) => {
      const { ours } = event as { ours?: boolean };
      const byUser = !ours && !this.#resizing;
      this.#resizing = false;
      events.rest(this.camera(), byUser);
    });
    map.on("click", () => events.background());
    map.on("style.load", () => this.#schedule());
    map.on("idle", () => this.#idle());
    map.on("sourcedata", (event) => {
      if (event.sourceId === featureSource && event.sourceDataType === "content") this.#showLife();
    });
    map.on("resize", () => {
      this.#resizing = !map.isMoving();
      this.#schedule();
    });
    map.on("webglcontextlost", () => this.#lose());
    map.on("webglcontextrestored", () => {
      this.#lost = false;
      this.#applied = undefined;
      this.#schedule();
    });
    map.on("error", (event) => this.#hear(event.error));
  }

  apply(scene: Scene): void {
    this.#wanted = scene;
    this.#drawn = false;
    this.#schedule();
  }

  #schedule(): void {
    if (this.#destroyed || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => this.#flush());
  }

  /** Shows the wanted scene; what cannot be done yet, after the next `style.load`. New data repaints when it has come. */
  #flush(): void {
    this.#frame = 0;
    const map = this.#map;
    if (!map || this.#lost) return;
    const source = map.getSource<GeoJSONSource>(featureSource);
    if (!source) return;
    const scene = this.#wanted;
    const applied = this.#applied;
    if (!applied || !sameStyle(applied, scene)) map.setStyle(this.#style(scene));
    else {
      if (applied.features !== scene.features) void source.setData(scene.features);
      if (!this.#room.change(map, scene.clear)) map.triggerRepaint();
    }
    if (scene.flight !== this.#flown) this.#fly(map, scene.flight);
    this.#applied = scene;
    if (!this.#drawn) this.#waiting.begin(map);
  }

  #fly(map: MapLibreMap, flight: Flight | null): void {
    const size = this.#size();
    // Without a size there is no camera to fly to: the `resize` that gives one comes back here.
    if (flight && isEmpty(size)) return;
    this.#flown = flight;
    if (!flight) return;
    const from = this.camera();
    const to = flightTarget(flight, size);
    const goal = { center: [to.lng, to.lat] as [number, number], zoom: to.zoom };
    if (this.#options.reducedMotion || isCut(flight, from, to, size)) map.jumpTo(goal, { ours: true });
    else map.easeTo({ ...goal, duration: flightTime }, { ours: true });
  }

  #idle(): void {
    const map = this.#map;
    const isBusy = this.#frame !== 0 || this.#room.isWaiting || this.#applied !== this.#wanted;
    if (!map || isBusy || this.#lost || isEmpty(this.#size())) return;
    this.#showLife();
    if (this.#drawn) return;
    this.#drawn = true;
    this.#waiting.end();
    this.#options.events.drawn();
    this.#land.holdWhenQuiet();
  }

  /** The worker answers: a map is possible, even if it was called broken before. */
  #showLife(): void {
    this.#callOff();
    if (!this.#down || this.#lost) return;
    this.#down = false;
    this.#options.events.recovered();
  }

  #lose(): void {
    this.#lost = true;
    this.#drawn = false;
    this.#losses += 1;
    this.#fail("context-lost");
    if (this.#losses >= MOST_LOSSES) setTimeout(() => this.#end());
  }

  #hear(error: { name?: string; message: string }): void {
    if (error instanceof GPUInitializationError) this.#fail("webgl");
    else if (error.message.startsWith("Worker failed to load")) this.#fail("worker");
    else if (error.name !== "NoArchive" && error.name !== "AbortError") console.warn(`Map: ${error.message}`);
  }

  #fail(reason: "webgl" | "worker" | "timeout" | "context-lost"): void {
    // One failure at a time: the watchdog need not repeat what the worker's own error said.
    if (this.#destroyed || this.#down) return;
    this.#down = true;
    this.#options.events.failed(reason);
  }

  resize(): void {
    this.#map?.resize();
    this.#schedule();
  }

  camera(): Camera {
    const center = this.#map?.getCenter();
    if (!this.#map || !center) return constrain(this.#options.camera, this.#size());
    return { zoom: this.#map.getZoom(), lat: center.lat, lng: wrapped(center.lng) };
  }

  zoomBy(delta: number, around?: [lng: number, lat: number]): void {
    this.#map?.easeTo({ zoom: this.camera().zoom + delta, duration: STEP_TIME, ...(around && { around }) });
  }

  panBy(x: number, y: number): void {
    this.#map?.panBy([x, y], { duration: STEP_TIME });
  }

  cooperative(on: boolean): void {
    this.#map?.cooperativeGestures[on ? "enable" : "disable"]();
    this.say(this.#words);
  }

  say(words: MapWords): void {
    this.#words = words;
    if (this.#map) putWords(this.#options.container, words, this.#options.interactive);
  }

  retry(): void {
    this.#land.retry();
  }

  async snapshot(scale: number): Promise<ImageBitmap> {
    if (!this.#map || this.#lost) throw new Error("There is no map to take a picture of.");
    return takeSnapshot(this.#map, scale);
  }

  destroy(): void {
    this.#destroyed = true;
    this.#end();
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    this.#waiting.end();
    this.#room.end();
    this.#callOff();
    this.#sharp();
    this.#paper?.();
    this.#land.end();
    const map = this.#map;
    this.#map = undefined;
    map?.remove();
  }

  /** MapLibre 6.17 never loads a failed tile again (`reload` waits for a request that has ended): the style starts anew. */
  #refreshLand(): void {
    if (!this.#map || this.#lost) return;
    this.#drawn = false;
    this.#applied = this.#wanted;
    this.#map.setStyle(this.#style(this.#wanted), { diff: false });
  }

  #style(scene: Scene) {
    this.#room.start(scene.clear);
    return basemapStyle(scene, this.#options.ground, scene.features, this.#options.foreign);
  }

  #size(): Size {
    const { clientWidth, clientHeight } = this.#options.container;
    return { width: clientWidth, height: clientHeight };
  }
}
