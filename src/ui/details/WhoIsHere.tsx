import type { Figure } from "#domain/frame.ts";
import type { Presence } from "#domain/presence.ts";
import type { PlaceView } from "#domain/view.ts";
import { commonWords, formatQuantity } from "#i18n/common.ts";
import { detailsWords } from "#i18n/details.ts";
import { presenceLine } from "#i18n/summary.ts";
import { formOf } from "#map/symbol.ts";
import { useActions, useLanguage, useView, useWords } from "#ui/context.tsx";
import { ActorSymbol } from "#ui/parts/ActorSymbol.tsx";
import { Reference } from "#ui/parts/Reference.tsx";
import { fewWords, quotedClaim } from "./facts.ts";

/** The figures of a force, or the words for none. Two figures are shown, never averaged. */
function HowMany({ figures }: { figures: readonly Figure[] }) {
  const language = useLanguage();
  const words = useWords(detailsWords);
  const common = useWords(commonWords);
  const numbers = [...new Set(figures.flatMap(({ strength }) => formatQuantity(language, strength) ?? []))];
  return (
    <span className={numbers.length > 0 ? "number stated" : "number"}>
      {numbers.length > 0 ? numbers.join(words.orJoin) : common.numberNotStated}
    </span>
  );
}

function Row({ presence, figures }: { presence: Presence; figures: readonly Figure[] }) {
  const view = useView();
  const language = useLanguage();
  const actions = useActions();
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
      onPointerEnter={() => actions.hover(claims)}
      onPointerLeave={() => actions.hover([])}
    >
      <ActorSymbol actor={actor} form={formOf(presence.state, { old: presence.old })} size={34} />
      <div>
        <p className="presence-head">
          <b>{actor.name}</b>
          <HowMany figures={figures} />
        </p>
        <p className="presence-line">
          {quote && (
            <>
              <q lang={quote.passages[0]?.source.language}>“{quote.words}”</q>{" "}
              {quote.passages.map(({ passage }) => (
                <Reference key={passage.id} passage={passage} />
              ))}{" "}
            </>
          )}
          {presenceLine(language, view, presence)}
        </p>
      </div>
    </li>
  );
}

/** Forces at the place at the moment, one row each: how it is known, how many, a few words of an article. */
export function WhoIsHere({ place }: { place: PlaceView }) {
  const words = useWords(detailsWords);
  if (place.presences.length === 0) return null;
  return (
    <section className="who" aria-label={words.whoIsHere}>
      <ul>
        {place.presences.map((presence) => (
          <Row
            key={presence.actor}
            presence={presence}
            figures={place.figures.filter(({ actor }) => actor === presence.actor)}
          />
        ))}
      </ul>
    </section>
  );
}
