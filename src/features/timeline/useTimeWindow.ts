import { useLayoutEffect } from "react";
import { type Day, dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { lastSourceDay } from "#domain/now.ts";
import { selectView } from "#state/select.ts";
import { useActions, useApp, useAppState, useViewPart } from "#ui/context.tsx";
import { clampSpan, type DaySpan, windowAround } from "./scale.ts";

export function periodOf(dossier: Pick<Dossier, "first" | "last">): DaySpan {
  return { from: dossier.first, to: dossier.last };
}

/** Days after the last source that the axis still shows: room for what fades there. */
const AFTER_DAYS = 7;

/** What the axis can show: it ends where the sources end, or at the date that is looked at after that. */
function axisOf(dossier: Dossier, day: Day): DaySpan {
  const { from, to } = periodOf(dossier);
  return { from, to: Math.min(Math.max(lastSourceDay(dossier) + AFTER_DAYS, day), to) };
}

/** A stretch of the dossier, as far as the axis goes. */
export function presetSpan({ from, to }: Dossier["windows"][number], axis: DaySpan): DaySpan {
  return { from: dayOf(from), to: Math.min(dayOf(to), axis.to) };
}

/** The stretch shown: the dossier's window moved to the date, or the reader's, moved on when the date leaves it. */
export function useTimeWindow(): DaySpan {
  const chosen = useAppState((state) => state.timeWindow);
  return useViewPart(({ dossier, day }): DaySpan => {
    const limits = axisOf(dossier, day);
    if (chosen) return clampSpan(chosen, limits);
    const [preset] = dossier.windows;
    const first = preset ? presetSpan(preset, axisOf(dossier, dossier.first)) : limits;
    return windowAround(clampSpan(first, limits), day, limits);
  });
}

/** Moves a window that the reader chose to where the date goes, and only when the date changes. */
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
      const next = windowAround(timeWindow, view.day, axisOf(view.dossier, view.day));
      if (next !== timeWindow) actions.setTimeWindow(next);
    };
    follow();
    return store.subscribe(follow);
  }, [store, actions]);
}

/** What the axis can show at the moment. */
export function useAxis(): DaySpan {
  return useViewPart(({ dossier, day }) => axisOf(dossier, day));
}
