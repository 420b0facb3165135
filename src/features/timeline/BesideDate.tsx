import { useId } from "react";
import { isoOf } from "#domain/day.ts";
import { publicationDays } from "#domain/now.ts";
import { useActions, useAppState, useLanguage, useWords } from "#ui/context.tsx";
import { formatEdtf } from "#words/dates.ts";
import { timelineWords } from "#words/timeline.ts";

function Known() {
  const words = useWords(timelineWords);
  const language = useLanguage();
  const actions = useActions();
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
