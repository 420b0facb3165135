import { ActorKey } from "#ui/ActorSymbol.tsx";
import { useDossier } from "#ui/context.tsx";

/** Forces by symbol and short name. */
export function Forces({ ids }: { ids: readonly string[] }) {
  const dossier = useDossier();
  return (
    <span className="forces">
      {ids.map((id) => {
        const actor = dossier.actor.get(id);
        return (
          actor && (
            <span key={id} className="force" data-actor={id}>
              <ActorKey actor={actor} /> {actor.short}
            </span>
          )
        );
      })}
    </span>
  );
}
