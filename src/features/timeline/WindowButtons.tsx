import { selectView } from "#state/select.ts";
import { useActions, useApp, useWords } from "#ui/context.tsx";
import { Icon, type IconName } from "#ui/Icon.tsx";
import { timelineWords } from "#words/timeline.ts";
import { type DaySpan, lengthOf, SHORTEST_WINDOW, shiftSpan, zoomSpan } from "./scale.ts";
import { useAxis, useTimeWindow } from "./useTimeWindow.ts";

/** Moves and sizes the window by keys and clicks: what dragging its frame does. */
export function WindowButtons() {
  const words = useWords(timelineWords);
  const actions = useActions();
  const { store } = useApp();
  const window = useTimeWindow();
  const period = useAxis();
  const half = Math.round(lengthOf(window) / 2);
  const zoom = (factor: number) => zoomSpan(window, factor, selectView(store.getState())?.day ?? window.from, period);
  const buttons: [name: string, icon: IconName, next: () => DaySpan, isEnd: boolean][] = [
    [words.earlier, "previous", () => shiftSpan(window, -half, period), window.from <= period.from],
    [words.later, "next", () => shiftSpan(window, half, period), window.to >= period.to],
    [words.wider, "minus", () => zoom(2), lengthOf(window) >= lengthOf(period)],
    [words.narrower, "plus", () => zoom(0.5), lengthOf(window) <= SHORTEST_WINDOW],
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: see Stepper.
    <div className="tl-window-buttons" role="group" aria-label={words.windows}>
      {buttons.map(([name, icon, next, isEnd]) => (
        <button
          key={icon}
          type="button"
          aria-label={name}
          title={name}
          aria-disabled={isEnd || undefined}
          onClick={() => !isEnd && actions.setTimeWindow(next())}
        >
          <Icon name={icon} size={14} />
        </button>
      ))}
    </div>
  );
}
