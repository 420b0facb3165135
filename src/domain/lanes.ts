import type { Day } from "./day.ts";
import type { Dossier } from "./dossier.ts";
import { changeDays, isOurs, type Presence, type PresenceState, presenceOn } from "./presence.ts";
import type { Track } from "./track.ts";

/** A stretch of days on which the presence stays the same. */
export type LaneSegment = Presence & {
  from: Day;
  to: Day;
  /** `up`: an imprecise start; `down`: an imprecise end. Only for `possible`, and not where no source states a start. */
  ramp: "up" | "down" | null;
  /** Our reading, no source's words. */
  isRead: boolean;
};

export type Lane = { place: string; actor: string; segments: LaneSegment[] };

function key(presence: Presence): string {
  const { state, at, claims, startNotStated, partlyLeft, toldToLeave, disputed } = presence;
  return [state, at, claims, startNotStated, partlyLeft.length > 0, toldToLeave.length > 0, disputed].join("|");
}

function rampOf(dossier: Dossier, presence: Presence, day: Day): "up" | "down" | null {
  if (presence.state !== "possible") return null;
  for (const id of presence.claims) {
    const span = dossier.spans.get(id);
    if (span?.possibleStart && day >= span.possibleStart.from && day <= span.possibleStart.to) return "up";
    if (span?.possibleEnd && day >= span.possibleEnd.from && day <= span.possibleEnd.to) return "down";
  }
  return null;
}

/** The lane of a track over the whole period: the states of `presenceOn`, run together, without the blanks. */
export function laneOf(dossier: Dossier, track: Track): Lane {
  const stops = [dossier.first, ...changeDays(dossier, track).filter((d) => d > dossier.first && d <= dossier.last)];
  const segments: LaneSegment[] = [];
  let previous: { key: string; segment: LaneSegment } | null = null;
  for (const [n, from] of stops.entries()) {
    const to = (stops[n + 1] ?? dossier.last + 1) - 1;
    const presence = presenceOn(dossier, track, from);
    const isRead = isOurs({ dossier, day: from }, presence);
    const now = `${isRead} ${key(presence)}`;
    if (previous && previous.key === now) {
      previous.segment.to = to;
      continue;
    }
    const segment = {
      ...presence,
      from,
      to,
      ramp: rampOf(dossier, presence, from),
      isRead,
    };
    segments.push(segment);
    previous = { key: now, segment };
  }
  return {
    place: track.place,
    actor: track.actor,
    segments: segments.filter((segment) => segment.state !== "none"),
  };
}

/** One bar of a lane: neighbouring segments that look the same are one bar resting on all their claims. */
export type Bar = {
  /** The segment that it begins with: how the force is known to be there. */
  first: LaneSegment;
  state: PresenceState;
  from: Day;
  to: Day;
  claims: string[];
  ramp: "up" | "down" | null;
  /** Possible only because no source states a start. */
  startNotStated: boolean;
  partLeft: boolean;
  /** A part of the force leaves as it begins. */
  leaves: boolean;
  toldToLeave: boolean;
  /** Contradictions about the force here in this time: the bar is an outline. */
  contested: string[];
  /** Follows another bar of presence without a gap: no room for marks or words before it. */
  joined: boolean;
};
