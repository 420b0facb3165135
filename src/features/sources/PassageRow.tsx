import type { Claim, Passage } from "#domain/compiled.ts";
import { placesOf } from "#domain/dossier.ts";
import { isDemandToLeave } from "#domain/track.ts";
import { homePlace } from "#domain/view.ts";
import type { SymbolForm } from "#drawing/symbol.ts";
import { FormSymbol } from "#ui/ActorSymbol.tsx";
import { Attribution } from "#ui/Attribution.tsx";
import { useAppState, usePage, useWords } from "#ui/context.tsx";
import { useHover } from "#ui/hooks/useHover.ts";
import { carryingWords, QuoteBlock } from "#ui/MarkedQuote.tsx";
import { commonWords, placeInArticle, sourceName } from "#words/common.ts";
import { isolated } from "#words/language.ts";
import { viewWords } from "#words/views.ts";

/** A claim's symbol in lists: solid for what is stated, outlined for what is not there yet, with a sign for a demand and for an end. */
function listForm(claim: Claim): SymbolForm {
  if (isDemandToLeave(claim)) return { core: "none", outline: "solid", sign: "told" };
  if (claim.standing === "ended") return { core: "none", outline: "solid", sign: "gone" };
  if (claim.standing === "planned" || claim.standing === "demanded")
    return { core: "none", outline: "dashed", sign: null };
  const isFigure = claim.strength?.counts === "country" && (claim.strength.min ?? claim.strength.max) !== undefined;
  return isFigure ? { core: "none", outline: "solid", sign: null } : { core: "full", outline: "none", sign: null };
}

/** What a passage bears on: force, place and subject; opens the receipt. */
function BearsOn({ claim }: { claim: Claim }) {
  const words = useWords(viewWords);
  const common = useWords(commonWords);
  const [, actions, dossier] = usePage();
  const isOpen = useAppState((state) => state.link.claim === claim.id);
  const home = homePlace(dossier, claim);
  const places =
    claim.kind === "movement" && claim.fromPlace && claim.toPlace
      ? [claim.fromPlace, claim.toPlace]
      : home
        ? [home]
        : placesOf(claim);
  const names = places.map((id) => dossier.place.get(id)?.short ?? id);
  const hasNumber = claim.strength && (claim.strength.min ?? claim.strength.max) !== undefined;
  const topic = claim.topics[0];
  const about =
    claim.kind === "movement"
      ? words.move
      : hasNumber && claim.kind === "presence"
        ? words.figure
        : topic
          ? words.topics[topic]
          : "";
  const actor = dossier.actor.get(
    claim.actors.find((id) => dossier.actor.get(id)?.role === "force") ?? claim.actors[0] ?? "",
  );
  return (
    <button
      type="button"
      className="bears-on aside"
      data-claim={claim.id}
      aria-pressed={isOpen}
      title={claim.says}
      onClick={() => actions.openClaim(claim.id)}
    >
      <span className="symbol-cell">{actor && <FormSymbol actor={actor} form={listForm(claim)} />}</span>
      <span>
        {actor && <span className="visually-hidden">{actor.short}, </span>}
        <strong>{names.length > 0 ? names.map(isolated).join(" → ") : words.noPlace}</strong>
        <span className="note">{about}</span>
        <span className="visually-hidden">{common.labelled("", claim.says)}</span>
      </span>
    </button>
  );
}

/** One passage of the reader: paragraph, quote, who speaks, and what it bears on. */
export function PassageRow({ passage, isSelected }: { passage: Passage; isSelected: boolean }) {
  const words = useWords(viewWords).sources;
  const common = useWords(commonWords);
  const [language, actions, dossier] = usePage();
  const hover = useHover();
  const claims = dossier.claimsOfPassage.get(passage.id) ?? [];
  const isLit = useAppState((state) => claims.some((claim) => state.hovered.includes(claim.id)));
  const source = dossier.source.get(passage.source);
  const choose = () => actions.openSource(passage.source, passage.id);
  const where = placeInArticle(common, passage);
  const long = passage.paragraph === undefined ? where : common.paragraphLong(passage.paragraph);
  return (
    <li
      className={["passage-row", isSelected ? "selected" : "", isLit ? "lit" : ""].filter(Boolean).join(" ")}
      data-arrival={`passage:${passage.id}`}
      tabIndex={-1}
      {...hover(claims.map(({ id }) => id))}
    >
      <button
        type="button"
        className="passage-mark"
        aria-current={isSelected ? "true" : undefined}
        aria-label={[source && sourceName(language, dossier, source), long].filter(Boolean).join(", ")}
        onClick={choose}
      >
        {where || source?.letter}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the paragraph's button does the same for keys and screen readers. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above. */}
      <div
        className="passage-words"
        onClick={({ target }) => {
          // Words that were marked are to be copied.
          const isPlain = getSelection()?.isCollapsed !== false && !(target as Element).closest("a, button, summary");
          if (isPlain) choose();
        }}
      >
        <QuoteBlock passage={passage} words={carryingWords(dossier, passage)} />
        <Attribution passage={passage} />
      </div>
      {claims.length > 0 && (
        <ul className="bears-list" aria-label={words.supports}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <BearsOn claim={claim} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
