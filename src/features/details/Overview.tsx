import type { Presence } from "#domain/presence.ts";
import { formOf } from "#drawing/symbol.ts";
import { lastTime, standingOf } from "#prose/bounds.ts";
import { aboutOf, momentText } from "#prose/summary.ts";
import { ActorSymbol } from "#ui/ActorSymbol.tsx";
import { useActions, useDossier, useLanguage, useView, useViewPart, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { commonWords } from "#words/common.ts";
import { detailsWords } from "#words/details.ts";
import { joinList } from "#words/language.ts";
import { DifferDisc } from "./DisagreementBlock.tsx";
import { PlaceButtons } from "./PlacesNav.tsx";

/** The bases have rows of their own. */
const basesOnly = ["base"] as const;

const nobody: readonly Presence[] = [];

/** "United States and France (last reported 2 May 2024)": forces in the same state share what is said of it. */
function useForcesText(presences: readonly Presence[]): string {
  const words = useWords(detailsWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const dossier = useDossier();
  const groups = new Map<string, string[]>();
  for (const presence of presences) {
    const { actor } = presence;
    const standing = standingOf(dossier, presence);
    const says =
      standing === "attested"
        ? ""
        : standing === "last-attested"
          ? words.lastReported(lastTime(language, dossier, presence))
          : common.states[standing];
    groups.set(says, [...(groups.get(says) ?? []), dossier.actor.get(actor)?.name ?? actor]);
  }
  return [...groups]
    .map(([says, names]) => `${joinList(language, names)}${says === "" ? "" : ` (${says})`}`)
    .join(", ");
}

/** Drawn anew only when who is there, or how it is known, is something else. */
function BaseRow({ id }: { id: string }) {
  const words = useWords(detailsWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const actions = useActions();
  const dossier = useDossier();
  const presences = useViewPart((view) => view.places.get(id)?.presences ?? nobody);
  const hidden = useViewPart((view) => view.places.get(id)?.hidden ?? nobody);
  const moment = useViewPart((view) => view.query.moment.kind);
  const hiddenNames = hidden.map(({ actor }) => dossier.actor.get(actor)?.name ?? actor);
  const forces = presences.map((presence) => ({ presence, actor: dossier.actor.get(presence.actor) }));
  const named = useForcesText(presences);
  return (
    <li>
      <button type="button" className="base-row" data-place={id} onClick={() => actions.selectPlace(id, { fly: true })}>
        <span className="base-name">{dossier.place.get(id)?.name}</span>
        <span className="base-forces">
          {[
            ...(forces.length > 0 ? [named] : []),
            ...(hidden.length > 0 ? [common.labelled(words.hiddenHere, joinList(language, hiddenNames))] : []),
          ].join(common.semicolon) || words.noSourceHere[moment]}
        </span>
        <span className="base-symbols">
          {forces.map(
            ({ presence, actor }) =>
              actor && (
                <ActorSymbol
                  key={actor.id}
                  actor={actor}
                  form={formOf(presence.state, { old: presence.old })}
                  size={32}
                />
              ),
          )}
        </span>
        <Icon name="next" size={16} />
      </button>
    </li>
  );
}

/** The day or stretch that the rows are of. */
function MomentChip() {
  const language = useLanguage();
  return <span className="chip-asof dated">{momentText(language, useView())}</span>;
}

/** Drawn anew only when what counts as known changes. */
function Summary() {
  const language = useLanguage();
  const dossier = useDossier();
  const known = useViewPart((view) => view.query.known);
  return <p className="dossier-summary">{aboutOf(language, dossier, known)}</p>;
}

/** The panel with nothing selected: the dossier in words, who is at the bases, where the articles differ. */
export function Overview() {
  const words = useWords(detailsWords);
  const common = useWords(commonWords);
  const actions = useActions();
  const dossier = useDossier();
  const bases = useViewPart((view) => dossier.bases.filter((id) => view.places.has(id)));
  const contradictions = dossier.disagreements.filter((item) => item.kind === "contradiction");
  return (
    <>
      <h2 id="details-title" tabIndex={-1}>
        {dossier.title}
      </h2>
      <Summary />
      <nav className="overview-places" aria-label={words.places}>
        <h3>
          {words.basesOn} <MomentChip />
        </h3>
        <ul className="base-rows">
          {bases.map((id) => (
            <BaseRow key={id} id={id} />
          ))}
        </ul>
        <p className="choose">
          <b>{words.choose}</b>
          <br />
          {words.hint[0]}
          <kbd>B</kbd>
          {words.hint[1]}
        </p>
        <PlaceButtons without={basesOnly} />
      </nav>
      {contradictions.length > 0 && (
        <section aria-labelledby="overview-differ">
          <h3 id="overview-differ">{words.differ}</h3>
          <ul className="differ-rows">
            {contradictions.slice(0, 4).map((item) => (
              <li key={item.id}>
                <button
                  type="button"
                  className="differ-row"
                  data-disagreement={item.id}
                  onClick={() => actions.compare(item.id)}
                >
                  <DifferDisc item={item} />
                  <span>{item.question}</span>
                  <Icon name="next" size={16} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="note counts">
        {common.articles(dossier.sources.length)}, {common.passages(dossier.passages.length)},{" "}
        {common.claims(dossier.claims.length)}, {words.contradictions(contradictions.length)}. {dossier.subtitle}.
      </p>
    </>
  );
}
