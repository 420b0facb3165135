import type { Place } from "#domain/compiled.ts";
import type { Presence } from "#domain/presence.ts";
import type { PlaceView } from "#domain/view.ts";
import { presenceForm } from "#marks/presenceform.ts";
import { standingOf } from "#prose/bounds.ts";
import { undatedSentences } from "#prose/facts.ts";
import { placesLine } from "#prose/placerows.ts";
import { presenceLine } from "#prose/rows.ts";
import { contextOf, summaryOf } from "#prose/summary.ts";
import { ActorSymbol } from "#ui/ActorSymbol.tsx";
import { useLanguage, usePage, useView, useWords } from "#ui/context.tsx";
import { ShowHidden } from "#ui/HiddenForces.tsx";
import { References } from "#ui/References.tsx";
import { Runs } from "#ui/Runs.tsx";
import { commonWords } from "#words/common.ts";
import { joinList } from "#words/language.ts";
import { gridWords } from "#words/viewgrids.ts";
import { ShowOnMap } from "./ShowOnMap.tsx";

function StateRow({ place, presence }: { place: PlaceView; presence: Presence }) {
  const common = useWords(commonWords);
  const language = useLanguage();
  const view = useView();
  const { dossier } = view;
  const actor = dossier.actor.get(presence.actor);
  const passages = [...presence.claims, ...presence.partlyLeft, ...presence.toldToLeave].flatMap((id) =>
    (dossier.claim.get(id)?.evidence ?? []).flatMap((item) =>
      item.role === "supports" ? (dossier.passage.get(item.passage) ?? []) : [],
    ),
  );
  return (
    <tr data-claims={presence.claims.join(" ")}>
      <th scope="row" data-actor={presence.actor}>
        {actor && (
          <>
            <ActorSymbol actor={actor} form={presenceForm(view, place, presence)} size={26} /> {actor.name}
          </>
        )}
      </th>
      <td>
        {common.states[standingOf(view, presence)]}
        <span className="note">
          {[presenceLine(language, view, presence), placesLine(language, view, presence)]
            .filter((text) => text !== "")
            .join(common.semicolon)}
        </span>
      </td>
      <td>
        <References passages={passages} />
      </td>
    </tr>
  );
}

/** Forces of the place that the filter hides, and the way to show them. */
function Hidden({ presences }: { presences: readonly Presence[] }) {
  const words = useWords(gridWords).list;
  const [language, , dossier] = usePage();
  if (presences.length === 0) return null;
  const names = presences.map(({ actor }) => dossier.actor.get(actor)?.name ?? actor);
  return <ShowHidden>{words.hidden(joinList(language, names))}</ShowHidden>;
}

/** What sources tell of other forces here without a time. */
function Undated({ place }: { place: PlaceView }) {
  const language = useLanguage();
  const text = undatedSentences(contextOf(language, useView(), place)).join(". ");
  return text === "" ? null : <p className="note">{text}.</p>;
}

function PlaceBlock({ place }: { place: Place }) {
  const words = useWords(gridWords).list;
  const common = useWords(commonWords);
  const [language, actions] = usePage();
  const view = useView();
  const here = view.places.get(place.id);
  return (
    <div className="place-block" data-place={place.id}>
      <h3 tabIndex={-1} data-arrival={`place:${place.id}`}>
        {place.name} <span className="note">{words.placeKinds[place.kind]}</span>
      </h3>
      {place.note && (
        <p className="note">
          <Runs text={place.note} />
        </p>
      )}
      {here && here.presences.length > 0 ? (
        <table className="states">
          <caption className="visually-hidden">{common.labelled(words.states, place.name)}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.force}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.where}</th>
            </tr>
          </thead>
          <tbody>
            {here.presences.map((presence) => (
              <StateRow key={presence.actor} place={here} presence={presence} />
            ))}
          </tbody>
        </table>
      ) : (
        !here?.hidden.length && (
          <p className="note">{here ? summaryOf(language, view, here).text : words.noStatement}</p>
        )
      )}
      {here && here.presences.length > 0 && <Undated place={here} />}
      <Hidden presences={here?.hidden ?? []} />
      <ShowOnMap of={place.name} data-place={place.id} onClick={() => actions.showPlace(place.id)} />
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
