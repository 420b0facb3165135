import type { MapEvents } from "#marks/scene.ts";
import type { Archive } from "./tiles.ts";

/** What one map knows about its land: whether the archive can be read, and when to keep all of it. */
export class Land {
  readonly #archive: Archive;
  readonly #isShown: boolean;
  readonly #events: Pick<MapEvents, "failed" | "recovered">;
  readonly #refresh: () => void;
  readonly #stop: () => void;
  #missing = false;
  #retrying = false;
  #ended = false;

  /**
   * @param isShown - whether the map draws the archive at all; a deployer's style may take its place
   * @param refresh - asks the map to load its tiles again
   */
  constructor(
    archive: Archive,
    isShown: boolean,
    events: Pick<MapEvents, "failed" | "recovered">,
    refresh: () => void,
  ) {
    this.#archive = archive;
    this.#isShown = isShown;
    this.#events = events;
    this.#refresh = refresh;
    this.#stop = archive.onRead((ok) => this.#read(ok));
    globalThis.addEventListener("online", this.retry);
    if (isShown) archive.begin();
  }

  /** Loads the land again, if some of it is missing. */
  readonly retry = (): void => {
    if (!this.#missing || this.#ended) return;
    this.#retrying = true;
    this.#refresh();
  };

  /**
   * Keeps the whole file when the browser has time, so that the map goes on without the network. Only in a page of its
   * own: a frame saves its host the bytes.
   */
  holdWhenIdle(): void {
    if (!this.#isShown) return;
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (globalThis.top !== globalThis.self || connection?.saveData || this.#archive.source.isWhole) return;
    const later: (call: () => void) => void = globalThis.requestIdleCallback ?? ((call) => setTimeout(call, 1000));
    later(() => {
      // Without it the map goes on by ranges, so a failure needs no words.
      if (!this.#ended) this.#archive.source.holdWholeFile().catch(() => undefined);
    });
  }

  end(): void {
    this.#ended = true;
    this.#stop();
    globalThis.removeEventListener("online", this.retry);
  }

  #read(ok: boolean): void {
    const retrying = this.#retrying;
    this.#retrying = false;
    if (ok !== this.#missing) return;
    this.#missing = !ok;
    if (!ok) {
      this.#events.failed("tiles");
      return;
    }
    this.#events.recovered();
    // A tile that came by itself, after a pan, says that the others may come too.
    if (!retrying) this.#refresh();
  }
}
