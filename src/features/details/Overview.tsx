import type { Presence } from "#domain/presence.ts";
import { unplacedIn } from "#domain/unplaced.ts";
import { presenceForm } from "#marks/presenceform.ts";
import { sourceCountText } from "#prose/counts.ts";
import { aboutOf } from "#prose/moment.ts";
import { answerLine, originCount } from "#prose/rows.ts";
import { forceBrief, letterNote } from "#prose/sight.ts";
import { ActorSymbol } from "#ui/ActorSymbol.tsx";
import { Answers } from "#ui/Answers.tsx";
import { AsOf } from "#ui/AsOf.tsx";
import { useLanguage, usePage, useView, useViewPart, useWords } from "#ui/context.tsx";
import { KeySlot } from "#ui/KeySlot.tsx";
import { Origins } from "#ui/Origins.tsx";
import { Runs } from "#ui/Runs.tsx";
import { commonWords } from "#words/common.ts";
import { formatPublished } from "#words/dates.ts";
import { detailsWords } from "#words/details.ts";
import { joinList } from "#words/language.ts";
import { PlaceButtons } from "./PlacesNav.tsx";

const nobody: readonly Presence[] = [];

/** A force at a place in a line: how it is known to be there, since when, by which articles, and on how many original sources. On a phone only how it is known. */
function ForceLine({ at, presence }: { at: string; presence: Presence }) {
  const language = useLanguage();
  const view = useView();
  const actor = view.dossier.actor.get(presence.actor);
  const place = view.places.get(at);
  if (!actor || !place) return null;
  return (
    <span className={`base-force state-${presence.state}`}>
      <ActorSymbol actor={actor} form={presenceForm(view, place, presence)} size={24} />
      <span>
        <b>{actor.short}</b> <span className="narrow">{forceBrief(language, view, presence)}</span>
        <span className="wide">
          {answerLine(language, view, presence)}{" "}
          <span className="note">
            {letterNote(language, view, presence)} <Origins {...originCount(view, presence)} />
          </span>
        </span>
      </span>
    </span>
  );
}

/** A base, or a country with forces at a base that no source gives, with the answer for each force. */
function PlaceRow({ id }: { id: string }) {
  const words = useWords(detailsWords);
  const common = useWords(commonWords);
  const [language, actions, dossier] = usePage();
  const isBase = dossier.bases.includes(id);
  const presences = useViewPart(
    (view) => (isBase ? view.places.get(id)?.presences : unplacedIn(view).get(id)) ?? nobody,
  );
  const hidden = useViewPart((view) => (isBase && view.places.get(id)?.hidden) || nobody);
  const moment = useViewPart((view) => view.query.moment.kind);
  const name = dossier.place.get(id)?.name ?? id;
  const hiddenNames = hidden.map(({ actor }) => dossier.actor.get(actor)?.name ?? actor);
  return (
    <li>
      <button type="button" className="base-row" data-place={id} onClick={() => actions.selectPlace(id, { fly: true })}>
        <b>{isBase ? name : words.sight.baseNotGiven(name)}</b>
        {presences.map((presence) => (
          <ForceLine key={presence.actor} at={id} presence={presence} />
        ))}
        {hidden.length > 0 && (
          <span className="base-force plain">{common.labelled(words.hiddenHere, joinList(language, hiddenNames))}</span>
        )}
        {presences.length + hidden.length === 0 && (
          <span className="base-force plain">{words.noSourceHere[moment]}</span>
        )}
      </button>
    </li>
  );
}

/** Drawn anew only when what counts as known changes. */
function Summary() {
  const [language, , dossier] = usePage();
  const known = useViewPart((view) => view.query.known);
  return <p className="dossier-summary">{aboutOf(language, dossier, known)}</p>;
}

/** The articles behind the letters, and what "our reading" means: the key to every reference. */
function Articles() {
  const words = useWords(detailsWords);
  const [language, actions, dossier] = usePage();
  return (
    <section className="overview-articles" aria-labelledby="overview-articles">
      <h3 id="overview-articles">{words.articles}</h3>
      <ul>
        {dossier.sources.map((source) => (
          <li key={source.id}>
            <button type="button" className="link-button" onClick={() => actions.openSource(source.id)}>
              <span className="letter-box">{source.letter}</span> <Runs text={source.label} />
            </button>{" "}
            <span className="note">{formatPublished(language, source)}</span>
          </li>
        ))}
      </ul>
      <p className="note">{words.readingMeans}</p>
    </section>
  );
}

/** The panel with nothing selected: who is at the bases, what else is asked of the whole map, the articles. */
export function Overview() {
  const words = useWords(detailsWords);
  const common = useWords(commonWords);
  const [language, actions, dossier] = usePage();
  const bases = useViewPart((view) => dossier.bases.filter((id) => view.places.has(id)));
  const countries = [...useViewPart(unplacedIn).keys()];
  const contradictions = dossier.disagreements.filter((item) => item.kind === "contradiction");
  return (
    <>
      <h2 id="details-title" tabIndex={-1}>
        {dossier.title}
      </h2>
      <div className="overview-asof">
        <AsOf />
        <KeySlot />
      </div>
      <ul className="base-rows dated" aria-label={words.basesOn}>
        {[...bases, ...countries].map((id) => (
          <PlaceRow key={id} id={id} />
        ))}
      </ul>
      <Answers withBases={false} onDiffer={({ id }) => actions.compare(id)} onClaim={(id) => actions.openClaim(id)} />
      <p className="note">{words.originsMean}</p>
      <nav className="overview-places" aria-label={words.places}>
        <p className="choose">
          <b>{words.choose}</b>
        </p>
        <PlaceButtons />
      </nav>
      <Articles />
      <Summary />
      <p className="note counts">
        {sourceCountText(language, dossier, dossier.sources)}, {common.passages(dossier.passages.length)},{" "}
        {common.claims(dossier.claims.length)}, {words.contradictions(contradictions.length)}. {dossier.subtitle}.
      </p>
    </>
  );
}
