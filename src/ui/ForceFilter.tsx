import { selectActors } from "#state/select.ts";
import { gridWords } from "#words/viewgrids.ts";
import { ActorKey } from "./ActorSymbol.tsx";
import { useAppState, usePage, useWords } from "./context.tsx";

/** Shows or hides forces: each a button with its symbol and name. */
export function ForceFilter() {
  const words = useWords(gridWords).list;
  const [, actions, dossier] = usePage();
  const shown = useAppState(selectActors);
  return (
    <fieldset className="row force-filter">
      <legend>{words.filter}</legend>
      {dossier.actors
        .filter((actor) => actor.role === "force")
        .map((actor) => (
          <button
            key={actor.id}
            type="button"
            className="button"
            data-actor={actor.id}
            aria-pressed={shown === undefined || shown.includes(actor.id)}
            onClick={() => actions.toggleActor(actor.id)}
          >
            <ActorKey actor={actor} /> {actor.short}
          </button>
        ))}
    </fieldset>
  );
}
