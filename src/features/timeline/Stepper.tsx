import type { Day } from "#domain/day.ts";
import { lastSourceDay } from "#domain/now.ts";
import { selectStop } from "#state/select.ts";
import { useActions, useAppState, usePage, useViewPart, useWords } from "#ui/context.tsx";
import { Icon, type IconName } from "#ui/Icon.tsx";
import { timelineWords } from "#words/timeline.ts";
import { useTimeWindow } from "./useTimeWindow.ts";

function StepButton({ direction, icon, isNamed }: { direction: -1 | 1; icon: IconName; isNamed: boolean }) {
  const words = useWords(timelineWords);
  const actions = useActions();
  const isEnd = useAppState((state) => selectStop(state, direction) === null);
  const name = direction === 1 ? words.next : words.previous;
  const reason = direction === 1 ? words.atLast : words.atFirst;
  // Not `disabled`: the button keeps the focus when the end is reached, and says why it does nothing.
  return (
    <button
      type="button"
      className={isNamed ? "tl-step named" : "tl-step"}
      aria-label={name}
      aria-disabled={isEnd || undefined}
      aria-description={isEnd ? reason : undefined}
      title={isEnd ? reason : name}
      onClick={() => {
        actions.pause();
        actions.step(direction);
      }}
    >
      {(!isNamed || direction === -1) && <Icon name={icon} />}
      {isNamed && <span className="tl-step-name">{direction === 1 ? words.nextShort : words.previousShort}</span>}
      {isNamed && direction === 1 && <Icon name={icon} />}
    </button>
  );
}

/** Play and pause. At the last change it starts again at the first one of the window. */
export function PlayButton() {
  const words = useWords(timelineWords);
  const [, actions, dossier] = usePage();
  const isPlaying = useAppState((state) => state.playing);
  const window = useTimeWindow();
  const last = lastSourceDay(dossier);
  const stops = useViewPart((view) => view.stops);
  const firstFrom = (day: Day) => {
    const stop = stops.from({ day: day - 1, event: null }, 1);
    return stop && stop.day < last ? stop : null;
  };
  const start = firstFrom(window.from) ?? firstFrom(dossier.first);
  const canGoOn = useAppState((state) => (selectStop(state, 1)?.day ?? last + 1) <= last);
  const isEmpty = !canGoOn && start === null;
  const name = isPlaying ? words.pause : words.play;
  return (
    <button
      type="button"
      className="tl-step"
      data-play=""
      aria-label={name}
      title={isEmpty ? words.atLast : name}
      aria-disabled={isEmpty || undefined}
      onClick={() => {
        if (isPlaying || isEmpty) return actions.pause();
        if (!canGoOn && start !== null) actions.showStop(start);
        actions.play();
      }}
    >
      <Icon name={isPlaying ? "pause" : "play"} />
    </button>
  );
}

/** Previous change, play, next change; in a bar without room, play stands elsewhere and the other two have their names in words. */
export function Stepper({ withPlay = true }: { withPlay?: boolean }) {
  const words = useWords(timelineWords);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the joined frame of three buttons in all browsers.
    <div className="tl-stepper joined" role="group" aria-label={words.changes}>
      <StepButton direction={-1} icon={withPlay ? "first" : "previous"} isNamed={!withPlay} />
      {withPlay && <PlayButton />}
      <StepButton direction={1} icon={withPlay ? "last" : "next"} isNamed={!withPlay} />
    </div>
  );
}
