import { selectHiddenForces } from "#state/select.ts";
import { timelineWords } from "#words/timeline.ts";
import { useActions, useAppState, useWords } from "./context.tsx";

/** How many forces the filter hides, with the way to show them; nothing where it hides none. */
export function HiddenForces() {
  const words = useWords(timelineWords);
  const actions = useActions();
  const count = useAppState((state) => selectHiddenForces(state).length);
  if (count === 0) return null;
  return (
    <p className="hidden-forces">
      {words.hidden(count)}.{" "}
      <button type="button" className="link-button" onClick={() => actions.setActors(undefined)}>
        {words.showHidden}
      </button>
    </p>
  );
}
