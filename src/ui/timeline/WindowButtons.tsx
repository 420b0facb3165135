import { timelineWords } from "#i18n/timeline.ts";
import { useActions, useView, useWords } from "#ui/context.tsx";
import { Icon, type IconName } from "#ui/parts/Icon.tsx";
import { type DaySpan, lengthOf, SHORTEST_WINDOW, shiftSpan, zoomSpan } from "./scale.ts";
import { periodOf, useTimeWindow } from "./useTimeWindow.ts";

/** Moves and sizes the window by keys and clicks: what dragging its frame does. */
export function WindowButtons() {
  const words = useWords(timelineWords);
  const actions = useActions();
  const { dossier, day } = useView();
  const window = useTimeWindow();
  const period = periodOf(dossier);
  const half = Math.round(lengthOf(window) / 2);
  const isWhole = lengthOf(window) >= lengthOf(period);
  const buttons: { name: string; icon: IconName; next: DaySpan; isEnd: boolean }[] = [
    {
      name: words.earlier,
      icon: "previous",
      next: shiftSpan(window, -half, period),
      isEnd: window.from <= period.from,
    },
    { name: words.later, icon: "next", next: shiftSpan(window, half, period), isEnd: window.to >= period.to },
    { name: words.wider, icon: "minus", next: zoomSpan(window, 2, day, period), isEnd: isWhole },
    {
      name: words.narrower,
      icon: "plus",
      next: zoomSpan(window, 0.5, day, period),
      isEnd: lengthOf(window) <= SHORTEST_WINDOW,
    },
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: see Stepper.
    <div className="tl-window-buttons" role="group" aria-label={words.windows}>
      {buttons.map(({ name, icon, next, isEnd }) => (
        <button
          key={icon}
          type="button"
          aria-label={name}
          title={name}
          aria-disabled={isEnd || undefined}
          onClick={() => !isEnd && actions.setTimeWindow(next)}
        >
          <Icon name={icon} size={14} />
        </button>
      ))}
    </div>
  );
}
