import type { Place } from "#domain/compiled.ts";
import type { Presence } from "#domain/presence.ts";
import { commonWords } from "#i18n/common.ts";
import { formatDay } from "#i18n/dates.ts";
import { gridWords } from "#i18n/viewgrids.ts";
import { viewWords } from "#i18n/views.ts";
import { formOf } from "#map/symbol.ts";
import { useActions, useLanguage, useView, useWords } from "#ui/context.tsx";
import { ActorSymbol } from "#ui/parts/ActorSymbol.tsx";
import { References } from "./References.tsx";

function StateRow({ presence }: { presence: Presence }) {
  const words = useWords(gridWords).list;
  const common = useWords(commonWords);
  const language = useLanguage();
  const { dossier } = useView();
  const actor = dossier.actor.get(presence.actor);
  const passages = presence.claims.flatMap((id) =>
    (dossier.claim.get(id)?.evidence ?? []).flatMap((item) =>
      item.role === "supports" ? (dossier.passage.get(item.passage) ?? []) : [],
    ),
  );
  const more = [
    ...(presence.lastAttested === null ? [] : [words.lastSaid(formatDay(language, presence.lastAttested))]),
    ...(presence.partlyLeft.length > 0 ? [words.partLeft] : []),
    ...(presence.toldToLeave.length > 0 ? [words.told] : []),
  ];
  return (
    <tr data-claims={presence.claims.join(" ")}>
      <th scope="row" data-actor={presence.actor}>
        {actor && (
          <>
            <ActorSymbol
              actor={actor}
              form={{ ...formOf(presence.state, presence), struck: presence.state === "ended" }}
              size={26}
            />{" "}
            {actor.name}
          </>
        )}
      </th>
      <td>
        {common.states[presence.state]}
        {more.length > 0 && <span className="note">{more.join("; ")}</span>}
      </td>
      <td>
        <References passages={passages} />
      </td>
    </tr>
  );
}

function PlaceBlock({ place }: { place: Place }) {
  const words = useWords(gridWords).list;
  const showOnMap = useWords(viewWords).showOnMap;
  const view = useView();
  const actions = useActions();
  const here = view.places.get(place.id);
  return (
    <div className="place-block" data-place={place.id}>
      <h3 tabIndex={-1} data-arrival={`place:${place.id}`}>
        {place.name} <span className="note">{words.placeKinds[place.kind]}</span>
      </h3>
      {place.note && <p className="note">{place.note}</p>}
      {here && here.presences.length > 0 ? (
        <table className="states">
          <caption className="visually-hidden">
            {words.states}: {place.name}
          </caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.force}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.where}</th>
            </tr>
          </thead>
          <tbody>
            {here.presences.map((presence) => (
              <StateRow key={presence.actor} presence={presence} />
            ))}
          </tbody>
        </table>
      ) : (
        <p className="note">{here ? words.noForce : words.noStatement}</p>
      )}
      <button
        type="button"
        className="link-button show-link"
        data-place={place.id}
        onClick={() => actions.showPlace(place.id)}
      >
        {showOnMap}
        <span className="visually-hidden">: {place.name}</span>
      </button>
    </div>
  );
}

/** Every place, with the state of each force there in words: the states that map and timeline draw. */
export function ListPlaces() {
  const words = useWords(gridWords).list;
  const { dossier } = useView();
  return (
    <section className="list-places" aria-labelledby="list-places-title">
      <h2 id="list-places-title" className="section-title">
        {words.states}
      </h2>
      {dossier.places.map((place) => (
        <PlaceBlock key={place.id} place={place} />
      ))}
    </section>
  );
}
