import { Suspense, useId, useState } from "react";
import { isoOf } from "#domain/day.ts";
import { publicationDays } from "#domain/now.ts";
import { useActions, useAppState, usePage, useWords } from "#ui/context.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { lazyPart } from "#ui/lazypart.ts";
import { formatEdtf } from "#words/dates.ts";
import { shellWords } from "#words/shell.ts";
import { timelineWords } from "#words/timeline.ts";
import { presetSpan, useAxis, useTimeWindow } from "./useTimeWindow.ts";

function Known() {
  const words = useWords(timelineWords);
  const [language, actions] = usePage();
  const id = useId();
  const known = useAppState((state) => state.link.known);
  const dossier = useAppState((state) => state.dossier);
  const days = (dossier ? publicationDays(dossier) : []).map(isoOf);
  // A link may name a day on which nothing was published: it stays a choice of its own.
  const values = known === undefined || days.includes(known) ? days : [...days, known].sort();
  return (
    <p className="tl-known">
      <label htmlFor={id}>{words.known}</label>
      <select
        id={id}
        value={known ?? ""}
        onChange={(event) => actions.setKnown(event.currentTarget.value || undefined)}
      >
        <option value="">{words.knownNow}</option>
        {values.map((value) => (
          <option key={value} value={value}>
            {formatEdtf(language, value)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What stands beside the date: a second date to compare it with, and what was known on a day. */
export function BesideDate() {
  const words = useWords(timelineWords);
  const actions = useActions();
  return (
    <div className="tl-beside">
      <button
        type="button"
        className="button"
        onClick={({ currentTarget }) => {
          // Closed first, the popover gives the focus to its button, and the dialog gives it back there.
          currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
          actions.openDialog("dates");
        }}
      >
        {words.compareDates}
      </button>
      <Known />
    </div>
  );
}

/** The dossier's stretches of time, as one control of joined buttons. */
export function Presets() {
  const words = useWords(timelineWords);
  const [, actions, dossier] = usePage();
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

const between = lazyPart("Between", () => import("./Between.tsx"));

/** Less common ways to choose the time: a stretch instead of a day, and what was known on a day. */
export function DateOptions() {
  const words = useWords(timelineWords);
  const shell = useWords(shellWords);
  const [wasOpened, setOpened] = useState(false);
  const isUsed = useAppState((state) => state.link.known !== undefined || state.link.from !== undefined);
  return (
    <div className="tl-options">
      <IconButton
        className={`large${isUsed ? " is-used" : ""}`}
        icon="calendar"
        label={words.options}
        popoverTarget="tl-options"
      />
      <div id="tl-options" popover="auto" className="popup tl-popover" onToggle={() => setOpened(true)}>
        {wasOpened && (
          <>
            <BesideDate />
            <Presets />
            <ErrorBoundary name="Between" message={shell.partFailed} again={shell.tryAgain}>
              <Suspense>
                <between.Part />
              </Suspense>
            </ErrorBoundary>
          </>
        )}
      </div>
    </div>
  );
}
