import type { Day } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import { lastUpTo } from "./intervals.ts";
import { changeDays, type Presence, presenceOn, STALE_AFTER_DAYS, type Track } from "./presence.ts";
import { lastHeld } from "./span.ts";

/**
 * The states of one track, each worked out once: between two neighbouring days of change there is one state, and a
 * question about a day is a search for its stretch.
 */
export class Stretches {
  readonly #dossier: Dossier;
  readonly #track: Track;
  readonly #changes: readonly Day[];
  /** Days of change, and those on which an attestation becomes old. */
  readonly #days: readonly Day[];
  /** One for each stretch looked at; the first lies before every change. */
  readonly #states: (Presence | undefined)[] = [];

  constructor(dossier: Dossier, track: Track) {
    this.#dossier = dossier;
    this.#track = track;
    this.#changes = changeDays(dossier, track);
    const old = track.held.flatMap((claim) => {
      const span = dossier.spans.get(claim.id);
      const last = span ? lastHeld(span) : null;
      return last === null ? [] : [last + STALE_AFTER_DAYS + 1];
    });
    this.#days = [...new Set([...this.#changes, ...old])].sort((a, b) => a - b);
  }

  /** The same as `presenceOn`. */
  on(day: Day): Presence {
    const stretch = lastUpTo(this.#days, day, Number) + 1;
    const known = this.#states[stretch];
    if (known) return known;
    const presence = presenceOn(this.#dossier, this.#track, day);
    this.#states[stretch] = presence;
    return presence;
  }

  /** The states from a day to a day: that of the first day, then one for each day of change. */
  between(from: Day, to: Day): Presence[] {
    return [from, ...this.#changes.filter((day) => day > from && day <= to)].map((day) => this.on(day));
  }
}
