import { momentDays } from "#prose/moment.ts";
import { useActions, useLanguage, useView, useWords } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";
import { timelineWords } from "#words/timeline.ts";

/**
 * The date control of the public contract: a native range input over the whole period, in days since its start. Its
 * keys are the browser's own.
 */
export function DateRange() {
  const words = useWords(timelineWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const actions = useActions();
  const view = useView();
  const { dossier, day, holdingCount } = view;
  return (
    <input
      type="range"
      className="tl-range"
      aria-label={words.date}
      min={0}
      max={dossier.last - dossier.first}
      step={1}
      value={day - dossier.first}
      aria-valuetext={`${momentDays(language, view)}, ${common.claimsHold(holdingCount)}`}
      onChange={(event) => actions.setDay(dossier.first + Number(event.currentTarget.value), { playing: false })}
    />
  );
}
