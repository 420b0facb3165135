import type { Day } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { changeDays, type Presence, presenceOn } from "#domain/presence.ts";
import type { Track } from "#domain/track.ts";
import { lastUpTo } from "./intervals.ts";

/** The states of one track, each worked out once: one for each stretch between two days of change. */
export class Stretches {
  readonly #dossier: Dossier;
  readonly #track: Track;
  readonly #days: readonly Day[];
  /** One for each stretch looked at; the first lies before every change. */
  readonly #states: (Presence | undefined)[] = [];

  constructor(dossier: Dossier, track: Track) {
    this.#dossier = dossier;
    this.#track = track;
    this.#days = changeDays(dossier, track);
  }

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
    return [from, ...this.#days.filter((day) => day > from && day <= to)].map((day) => this.on(day));
  }
}
