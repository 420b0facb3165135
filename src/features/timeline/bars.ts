import type { Day } from "#domain/day.ts";
import type { Bar, Lane, LaneSegment } from "#domain/lanes.ts";
import type { PresenceState } from "#domain/presence.ts";
import { type DaySpan, fractionOf } from "./scale.ts";

const present: ReadonlySet<PresenceState> = new Set(["attested", "possible", "inferred"]);

/** What sources dispute about a stretch that is drawn as a presence: as map and panel have it. */
function contestedOf({ state, startNotStated, disputed }: LaneSegment): string[] {
  return state === "attested" || (state === "possible" && !startNotStated) ? disputed : [];
}

/** An imprecise stretch that something else cuts in two is still one stretch, with one ramp. */
function sharesClaim(bar: Bar, segment: LaneSegment): boolean {
  return segment.claims.some((claim) => bar.claims.includes(claim));
}

/** The bars of a lane, in order. Days that differ only in which claims say so run together. */
export function barsOf(lane: Lane): Bar[] {
  const bars: Bar[] = [];
  for (const segment of lane.segments) {
    const last = bars.at(-1);
    const follows = last !== undefined && last.to + 1 === segment.from;
    const contested = contestedOf(segment);
    const partLeft = segment.partlyLeft.length > 0;
    const looksAlike =
      follows &&
      last.state === segment.state &&
      (segment.state !== "possible" || (last.ramp === segment.ramp && sharesClaim(last, segment))) &&
      last.first.isRead === segment.isRead &&
      last.partLeft === partLeft &&
      last.first.at.join() === segment.at.join() &&
      last.contested.join() === contested.join();
    if (looksAlike) {
      last.to = segment.to;
      last.toldToLeave ||= segment.toldToLeave.length > 0;
      last.claims = [...new Set([...last.claims, ...segment.claims])];
      continue;
    }
    const { state, from, to, ramp, startNotStated } = segment;
    const joined = follows && present.has(last.state);
    bars.push({
      ...{ first: segment, state, from, to, ramp, startNotStated, partLeft, contested, joined },
      leaves: joined && partLeft && !last.partLeft && present.has(state),
      toldToLeave: segment.toldToLeave.length > 0,
      claims: [...segment.claims],
    });
  }
  return bars;
}

/** A stretch of bars that one contradiction covers: one not-equal disc each. */
export type Dispute = { id: string; from: Day; to: Day };

/** Discs of a lane: neighbouring bars in the same contradiction share one. */
export function disputesOf(bars: readonly Bar[]): Dispute[] {
  const disputes: Dispute[] = [];
  for (const bar of bars)
    for (const id of bar.contested) {
      const open = disputes.find((item) => item.id === id && item.to + 1 === bar.from);
      if (open) open.to = bar.to;
      else disputes.push({ id, from: bar.from, to: bar.to });
    }
  return disputes;
}

/** Left and right edge in pixels; may lie outside the track. */
export type Extent = { x1: number; x2: number };

/** Where a stretch of days lies on a track. */
export function extentOf(window: DaySpan, span: DaySpan, width: number): Extent {
  return { x1: fractionOf(window, span.from) * width, x2: fractionOf(window, span.to + 1) * width };
}

/** Smallest width of a target; a bar of a day or two is made up to it where its neighbours leave room. */
const TARGET_PX = 24;

/** How far the target of a bar reaches when the rest of its stretch is only "since then, silence". */
const SILENT_PX = 24;

/** Targets of bars, 24 px wide where there is room; a "last attested" one has ticks only, the blank moves the date. */
export function targetsOf(bars: readonly Bar[], extents: readonly Extent[], width: number): (Extent | null)[] {
  const targets: (Extent | null)[] = [];
  let taken = 0;
  for (const [n, bar] of bars.entries()) {
    const extent = extents[n];
    if (!extent || extent.x2 <= 0 || extent.x1 >= width) {
      targets.push(null);
      continue;
    }
    let x1 = Math.max(extent.x1, taken);
    let x2 = Math.min(extent.x2, width);
    if (isSilent(bar)) x2 = Math.min(x2, Math.max(x1, 0) + SILENT_PX);
    else {
      const nextBar = bars.findIndex((other, m) => m > n && !isSilent(other));
      const right = Math.min(extents[nextBar]?.x1 ?? width, width);
      x2 = Math.max(x2, Math.min(x1 + TARGET_PX, right));
      x1 = Math.max(Math.min(x1, x2 - TARGET_PX), taken);
    }
    const isSeen = x2 - x1 >= 1;
    targets.push(isSeen ? { x1, x2 } : null);
    if (isSeen) taken = x2;
  }
  return targets;
}

/** States that are drawn as a mark and then nothing. */
export function isSilent(bar: Pick<Bar, "state">): boolean {
  return bar.state === "last-attested" || bar.state === "ended";
}
