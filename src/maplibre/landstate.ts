import type { MapEvents } from "#marks/scene.ts";
import type { Archive } from "./tiles.ts";

/** How long nothing must have been drawn before all of the land is fetched, in milliseconds. */
const QUIET = 15_000;

/** Whether the browser says that the line is paid by the byte, slow, or to be spared; where it says nothing, it is not. */
function isMetered(): boolean {
  const { connection } = navigator as {
    connection?: { saveData?: boolean; type?: string; effectiveType?: string };
  };
  if (!connection) return false;
  const { saveData, type, effectiveType } = connection;
  return saveData === true || type === "cellular" || (effectiveType !== undefined && effectiveType !== "4g");
}

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
  #quiet: ReturnType<typeof setTimeout> | undefined;

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
   * Keeps the whole file once the reader has let the map be for long, so that it goes on without the network. Only in a
   * page of its own, and on a line that costs nothing by the byte as far as the browser says.
   */
  holdWhenQuiet(): void {
    clearTimeout(this.#quiet);
    if (!this.#isShown || globalThis.top !== globalThis.self || isMetered() || this.#archive.source.isWhole) return;
    this.#quiet = setTimeout(() => {
      // Without it the map goes on by ranges, so a failure needs no words.
      this.#archive.source.holdWholeFile().catch(() => undefined);
    }, QUIET);
  }

  end(): void {
    this.#ended = true;
    clearTimeout(this.#quiet);
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
