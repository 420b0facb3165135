import type { ReactNode } from "react";
import { selectHiddenForces } from "#state/select.ts";
import { timelineWords } from "#words/timeline.ts";
import { useActions, useAppState, useWords } from "./context.tsx";

/** Says what the filter hides, with the way to show it. */
export function ShowHidden({ children }: { children: ReactNode }) {
  const { showHidden } = useWords(timelineWords);
  const actions = useActions();
  return (
    <p className="hidden-forces">
      {children}{" "}
      <button type="button" className="link-button" onClick={() => actions.setActors(undefined)}>
        {showHidden}
      </button>
    </p>
  );
}

/** How many forces the filter hides; nothing where it hides none. */
export function HiddenForces() {
  const words = useWords(timelineWords);
  const count = useAppState((state) => selectHiddenForces(state).length);
  return count === 0 ? null : <ShowHidden>{words.hidden(count)}.</ShowHidden>;
}
