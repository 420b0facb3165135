import { isOfDefault } from "#domain/collections.ts";
import type { Dossier } from "#domain/dossier.ts";
import { keptFor } from "#domain/index/later.ts";
import { selectStory } from "#state/select.ts";
import { useActions, useAppState } from "./context.tsx";

/** Ids of the collections that the dossier holds, among them those shown by default. */
const heldCollections = keptFor((dossier: Dossier): readonly string[] => {
  const has = new Set(dossier.sources.map(({ collection }) => collection ?? dossier.collections?.[0]?.id));
  return (dossier.collections ?? []).map(({ id }) => id).filter((id) => has.has(id));
});

/** Letters of a name that the narrowest header has room for, and those that are left of a longer one. */
const MOST = 20;
const LEFT = 17;

/**
 * A switch for each collection not shown by default, but that of the story told, which needs it; on when its records are
 * there, so a press asks again.
 */
export function CollectionSwitch() {
  const actions = useActions();
  const dossier = useAppState((state) => state.dossier);
  const needed = useAppState((state) => selectStory(state)?.collection);
  if (!dossier?.collections) return null;
  const held = heldCollections(dossier);
  const { collections } = dossier;
  return collections
    .filter(({ id }) => id !== needed && !isOfDefault(dossier, { collection: id }))
    .map(({ id, name, short }) => {
      const isOn = held.includes(id);
      const next = collections.map((item) => item.id).filter((item) => (item === id ? !isOn : held.includes(item)));
      return (
        <button
          key={id}
          type="button"
          className="button collection-switch"
          aria-pressed={isOn}
          title={name}
          onClick={() => actions.setCollections(next)}
        >
          {short.length > MOST ? `${short.slice(0, LEFT).trim()}…` : short}
        </button>
      );
    });
}
