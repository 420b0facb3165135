import { fewWords, quotedClaim } from "#domain/evidence.ts";
import type { Presence } from "#domain/presence.ts";
import type { PlaceView } from "#domain/view.ts";
import { presenceForm } from "#marks/presenceform.ts";
import { numberLine } from "#prose/numbers.ts";
import { placesLine, voicesLine } from "#prose/placerows.ts";
import { presenceLine } from "#prose/rows.ts";
import { sourcesText } from "#prose/sight.ts";
import { ActorSymbol } from "#ui/ActorSymbol.tsx";
import { useLanguage, usePage, useView, useWords } from "#ui/context.tsx";
import { useHover } from "#ui/hooks/useHover.ts";
import { Reference } from "#ui/Reference.tsx";
import { wordsOfLanguage } from "#words/direction.ts";
import { capital } from "#words/language.ts";
import { placePanelWords } from "#words/placepanel.ts";

function Row({ place, presence }: { place: PlaceView; presence: Presence }) {
  const view = useView();
  const language = useLanguage();
  const hover = useHover();
  const actor = view.dossier.actor.get(presence.actor);
  if (!actor) return null;
  const claim = quotedClaim(view.dossier, presence);
  const ofDepartures = presence.partlyLeft.flatMap((id) => view.dossier.claim.get(id)?.evidence ?? []);
  const quote = claim && fewWords(view.dossier, claim, new Set(ofDepartures.map(({ passage }) => passage)));
  const claims = [...presence.claims, ...presence.partlyLeft, ...presence.toldToLeave];
  return (
    <li
      className={`presence state-${presence.state}`}
      data-actor={actor.id}
      data-claims={presence.claims.join(" ")}
      {...hover(claims)}
    >
      <ActorSymbol actor={actor} form={presenceForm(view, place, presence)} size={34} />
      <div>
        <p className="presence-head">
          <b>{actor.name}</b> {placesLine(language, view, presence)}
        </p>
        {quote && (
          <p className="presence-line aside">
            <q {...wordsOfLanguage(quote.passages[0]?.source.language)}>“{quote.words}”</q>{" "}
            {quote.passages.map(({ passage }) => (
              <Reference key={passage.id} passage={passage} />
            ))}
          </p>
        )}
        <p className="presence-line aside">
          {capital(presenceLine(language, view, presence))}. {voicesLine(language, view, presence)}
        </p>
        <p className="presence-line aside number">{capital(numberLine(language, view, place, presence))}.</p>
      </div>
    </li>
  );
}

/** Forces at the place at the moment, one row each: a few words of an article, how it is known, how many. */
export function WhoIsHere({ place }: { place: PlaceView }) {
  const words = useWords(placePanelWords);
  const [language, , dossier] = usePage();
  if (place.presences.length === 0) return null;
  return (
    <section className="who" aria-label={words.whoIsHere}>
      <ul>
        {place.presences.map((presence) => (
          <Row key={presence.actor} place={place} presence={presence} />
        ))}
      </ul>
      <p className="note">{sourcesText(language, dossier)}</p>
    </section>
  );
}
