import { useLayoutEffect } from "react";
import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { selectView } from "#state/select.ts";
import { useActions, useApp, useAppState, useViewPart } from "#ui/context.tsx";
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
  const chosen = useAppState((state) => state.timeWindow);
  return useViewPart(({ dossier, day }): DaySpan => {
    const limits = periodOf(dossier);
    return chosen ? clampSpan(chosen, limits) : windowAround(clampSpan(defaultWindow(dossier), limits), day, limits);
  });
}

/**
 * Moves a window that the reader chose to where the date goes, in the same step. Only a change of the date does: the
 * reader may look at a stretch that the date is not in.
 */
export function useWindowFollows(): void {
  const { store } = useApp();
  const actions = useActions();
  useLayoutEffect(() => {
    let seen: number | null = null;
    const follow = () => {
      const { timeWindow } = store.getState();
      const view = selectView(store.getState());
      if (!view || view.day === seen) return;
      seen = view.day;
      if (!timeWindow) return;
      const next = windowAround(timeWindow, view.day, periodOf(view.dossier));
      if (next !== timeWindow) actions.setTimeWindow(next);
    };
    follow();
    return store.subscribe(follow);
  }, [store, actions]);
}
