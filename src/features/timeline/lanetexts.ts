import type { Day } from "#domain/day.ts";
import type { Bar } from "#domain/lanes.ts";
import type { LaneWords } from "#prose/lanenotes.ts";
import { FADE_PX } from "./BarShape.tsx";
import { type Extent, isSilent } from "./bars.ts";
import { textWidth } from "./fit.ts";

/** A text of a lane: on the bar, in the hatching, or beside the bar. */
export type LaneText = { bar: number; x: number; width: number; text: string; tone: "on-bar" | "on-hatch" | "beside" };

const PAD = 6;

/**
 * Texts of a lane that fit whole; a text that does not fit is left out, never cut.
 *
 * @param silentFrom left edge of the stretch after the last source, which has its own sentence
 * @param windowFrom first day of the window
 */
export function laneTexts(
  bars: readonly Bar[],
  extents: readonly Extent[],
  track: { width: number; silentFrom: number; windowFrom: Day },
  words: LaneWords,
): LaneText[] {
  const texts: LaneText[] = [];
  let taken = 0;
  const add = (
    bar: number,
    said: string | readonly string[] | null,
    tone: LaneText["tone"],
    x1: number,
    x2: number,
    align: number,
  ) => {
    const text = [said ?? []].flat().find((one) => textWidth(one) <= x2 - x1);
    if (!text || (tone === "beside" && x1 < taken)) return;
    const width = textWidth(text);
    const x = x1 + (x2 - x1 - width) * align;
    texts.push({ bar, x, width, text, tone });
    taken = Math.max(taken, x + width + PAD);
  };
  for (const [n, bar] of bars.entries()) {
    const extent = extents[n];
    if (!extent || extent.x2 <= 0 || extent.x1 >= track.width) continue;
    const left = Math.max(extent.x1, 0);
    const right = Math.min(extent.x2, track.width);
    const isCut = bar.from < track.windowFrom;
    if (bar.state === "attested" && isCut && bar.contested.length === 0 && !bar.partLeft)
      add(
        n,
        words.since(bar).map((text) => `‹ ${text}`),
        "on-bar",
        left + 4,
        right - 4,
        0,
      );
    if (bar.state === "inferred") {
      const leaving = bar.leaves ? words.leaving(bar) : [];
      const said = [...leaving.map((text) => `${text}; ${words.inferred}`), ...leaving];
      add(n, [...said, words.inferred], "on-hatch", left + 2 * PAD, right - PAD, leaving.length > 0 ? 0 : 0.5);
    }
    if (bar.state === "planned")
      add(n, words.planned(bar), "on-hatch", left + PAD, Math.min(right, track.silentFrom) - PAD, 0);
    const isContested = (bars[n + 1]?.contested.length ?? 0) > 0;
    if (bar.startNotStated)
      add(
        n,
        words.startNotStated(bar, isContested),
        "beside",
        Math.max(taken, isContested ? PAD : left + PAD),
        right - PAD,
        1,
      );
    if (bar.state === "possible" && bar.ramp === "up" && !isCut && !bar.joined)
      add(n, words.ramp(bar), "beside", taken, left - PAD, 1);
    // In the fade where it begins before the window.
    if (bar.state === "possible" && bar.ramp === "up" && isCut) {
      const said = words.since(bar).map((text) => `${text}; ${words.possible}`);
      add(n, [...said, words.possible], "beside", left + PAD, right - PAD, 0);
    }
    taken = Math.max(taken, isSilent(bar) ? left + FADE_PX + 2 : right + PAD);
    if (isSilent(bar)) {
      const next = extents[n + 1]?.x1 ?? track.width;
      const from = isCut ? 4 : left + FADE_PX + 4;
      taken = Math.min(taken, from);
      add(n, words.silent(bar), "beside", from, Math.min(right, next, track.silentFrom) - PAD, 0);
    }
  }
  return texts;
}
