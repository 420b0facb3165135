import { useActions, useDossier, useWords } from "#ui/context.tsx";
import { timelineWords } from "#words/timeline.ts";
import { presetSpan, useAxis, useTimeWindow } from "./useTimeWindow.ts";

/** The dossier's stretches of time, as one control of joined buttons. */
export function Presets() {
  const words = useWords(timelineWords);
  const actions = useActions();
  const dossier = useDossier();
  const shown = useTimeWindow();
  const axis = useAxis();
  return (
    // biome-ignore lint/a11y/useSemanticElements: see Stepper; the frame is drawn around the buttons.
    <div className="tl-presets joined" role="group" aria-label={words.windows}>
      {dossier.windows.map((preset) => {
        const window = presetSpan(preset, axis);
        return (
          <button
            key={preset.id}
            type="button"
            aria-pressed={shown.from === window.from && shown.to === window.to}
            onClick={() => actions.setTimeWindow(window)}
          >
            {preset.name}
          </button>
        );
      })}
    </div>
  );
}
