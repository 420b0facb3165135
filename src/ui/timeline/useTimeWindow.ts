import { useLayoutEffect, useMemo, useRef } from "react";
import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { useActions, useAppState, useView } from "#ui/context.tsx";
import { clampSpan, type DaySpan, windowAround } from "./scale.ts";

/** The whole period of a dossier. */
export function periodOf(dossier: Pick<Dossier, "first" | "last">): DaySpan {
  return { from: dossier.first, to: dossier.last };
}

/** The dossier's first window, or the whole period. */
function defaultWindow(dossier: Dossier): DaySpan {
  const preset = dossier.windows[0];
  return preset ? { from: dayOf(preset.from), to: dayOf(preset.to) } : periodOf(dossier);
}

/**
 * The stretch of time shown. Until the reader chooses one it is the dossier's first window, moved to where the date is;
 * a chosen one stays until the date leaves it and then moves along with its length kept.
 */
export function useTimeWindow(): DaySpan {
  const { dossier, day } = useView();
  const actions = useActions();
  const chosen = useAppState((state) => state.timeWindow);
  const seen = useRef<number | null>(null);
  // Only a change of the date moves a chosen window: the reader may look at a stretch the date is not in.
  useLayoutEffect(() => {
    if (seen.current === day) return;
    seen.current = day;
    if (!chosen) return;
    const next = windowAround(chosen, day, periodOf(dossier));
    if (next !== chosen) actions.setTimeWindow(next);
  }, [day, chosen, dossier, actions]);
  const limits = periodOf(dossier);
  const span = chosen
    ? clampSpan(chosen, limits)
    : windowAround(clampSpan(defaultWindow(dossier), limits), day, limits);
  const { from, to } = span;
  // The same object while it is the same stretch: rows that depend on it alone are not drawn anew for another day.
  return useMemo(() => ({ from, to }), [from, to]);
}
