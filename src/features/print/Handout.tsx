import "#ui/strength/strength.css";
import "./print.css";
import type { Claim } from "#domain/compiled.ts";
import { placesOf } from "#domain/dossier.ts";
import { keysOf } from "#domain/keys.ts";
import { strengthOf } from "#domain/strength.ts";
import { homePlace, type PlaceView, type View } from "#domain/view.ts";
import { addressOf } from "#features/export/address.ts";
import { claimsOfView } from "#features/export/facts.ts";
import type { LandFile } from "#marks/land.ts";
import { hiddenText } from "#marks/legend.ts";
import { momentText } from "#prose/moment.ts";
import { summaryOf } from "#prose/summary.ts";
import { Answers } from "#ui/Answers.tsx";
import { useAppState, useLanguage, usePage, useView, useWords } from "#ui/context.tsx";
import { Runs } from "#ui/Runs.tsx";
import { StrengthChart } from "#ui/strength/StrengthChart.tsx";
import { handoutWords } from "#words/handout.ts";
import { joinList } from "#words/language.ts";
import { gridWords } from "#words/viewgrids.ts";
import { HandoutClaim } from "./HandoutClaim.tsx";
import { HandoutHead, HandoutSources } from "./HandoutHead.tsx";
import { HandoutMap } from "./HandoutMap.tsx";
import { StoryHandout } from "./StoryHandout.tsx";

/** Claims under one heading; `place` is null for those that belong to no place. */
type ClaimGroup = { place: string | null; claims: Claim[] };

/** What a handout quotes in full, and how much more holds at the moment. */
type Selection = { groups: ClaimGroup[]; more: { place: string | null; count: number }[] };

/** Ids of the claims that the marks of the map and the rows "who is where" rest on. */
function behindMarks(view: View): Set<string> {
  // Elsewhere the map draws numbers and moves only; what else is known there is counted.
  const places = view.dossier.bases.flatMap((id) => view.places.get(id) ?? []);
  return new Set([
    ...places.flatMap(({ presences }) => presences.flatMap(({ claims, partlyLeft }) => [...claims, ...partlyLeft])),
    ...places.flatMap((place) => keysOf(view, place).map(({ id }) => id)),
    ...view.figures.map(({ id }) => id),
    ...view.movements.flatMap(({ claims }) => claims.map(({ id }) => id)),
  ]);
}

function grouped(view: View, claims: readonly Claim[], place: string | undefined): ClaimGroup[] {
  const { dossier } = view;
  const order = [...new Set([...dossier.bases, ...dossier.lanes, ...dossier.places.map(({ id }) => id)])];
  const homeOf = (claim: Claim) => place ?? homePlace(dossier, claim);
  return [...order, null]
    .map((id) => ({ place: id, claims: claims.filter((claim) => homeOf(claim) === id) }))
    .filter((group) => group.claims.length > 0);
}

/**
 * The claims of a handout, by the place they are shown at: with a place selected all of its claims that hold at the
 * moment, else those that the marks of the map rest on. What else holds is counted, so that nothing is left out in
 * silence.
 */
function selectionOf(view: View, place: string | undefined): Selection {
  const all = claimsOfView(view);
  const marked = behindMarks(view);
  const isTold = (claim: Claim) => (place ? placesOf(claim).includes(place) : marked.has(claim.id));
  return {
    groups: grouped(view, all.filter(isTold), place),
    more: grouped(
      view,
      all.filter((claim) => !isTold(claim)),
      undefined,
    ).map((group) => ({ place: group.place, count: group.claims.length })),
  };
}

/** Places with a force of their own, bases first: one that only has what lies inside it would say the same again. */
function placesWithForces(view: View): PlaceView[] {
  const { bases } = view.dossier;
  const rank = ({ place: { id } }: PlaceView) => (bases.includes(id) ? bases.indexOf(id) : bases.length);
  return [...view.places.values()]
    .filter(({ presences }) => presences.some(({ at }) => at.length === 0))
    .sort((one, other) => rank(one) - rank(other));
}

export type HandoutProps = {
  /** Id of a story; null: the view on the screen. */
  story: string | null;
  /** Shapes and hatching only. */
  mono: boolean;
  /** A map of the story to be filled in by hand. */
  blank: boolean;
  land: LandFile | null;
};

/** Who is where, in the sentences of the screen, with the numbers of the claims they rest on. */
function Summaries({ view, numbers }: { view: View; numbers: ReadonlyMap<string, number> }) {
  const words = useWords(handoutWords);
  const language = useLanguage();
  const places = placesWithForces(view);
  const hidden = hiddenText(view, "context", language);
  if (places.length === 0 && hidden === null) return null;
  const behind = (place: PlaceView) => {
    const ids = place.presences.flatMap(({ claims, partlyLeft }) => [...claims, ...partlyLeft]);
    return [...new Set(ids.flatMap((id) => numbers.get(id) ?? []))].sort((one, other) => one - other);
  };
  return (
    <section>
      <h2>{words.who}</h2>
      {hidden !== null && <p className="handout-note">{hidden}.</p>}
      <dl className="handout-places">
        {places.map((place) => (
          <div key={place.place.id} className="handout-row">
            <dt>{place.place.name}</dt>
            <dd>
              {summaryOf(language, view, place).text}{" "}
              <span className="handout-ref">{behind(place).length > 0 && `(${behind(place).join(", ")})`}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The number of each claim on the handout; one that comes again keeps its own. */
function numbered(claims: readonly Claim[]): Map<string, number> {
  return new Map([...new Set(claims.map(({ id }) => id))].map((id, n) => [id, n + 1]));
}

function Unknowns({ says }: { says: readonly { id: string; says: string }[] }) {
  const words = useWords(handoutWords);
  if (says.length === 0) return null;
  return (
    <section className="handout-unknowns">
      <h3>{words.unknowns}</h3>
      <ul>
        {says.map((item) => (
          <li key={item.id}>
            <Runs text={item.says} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What else holds at the moment, by place and number. */
function More({ view, more }: { view: View; more: Selection["more"] }) {
  const words = useWords(handoutWords);
  const language = useLanguage();
  if (more.length === 0) return null;
  const name = (id: string | null) => (id === null ? words.elsewhere : (view.dossier.place.get(id)?.name ?? id));
  const total = more.reduce((sum, { count }) => sum + count, 0);
  return (
    <p className="handout-more">
      {words.more[view.query.moment.kind](
        total,
        joinList(
          language,
          more.map(({ place, count }) => `${name(place)} ${count}`),
        ),
      )}
    </p>
  );
}

function ViewHandout({ mono, land }: HandoutProps) {
  const words = useWords(handoutWords);
  const language = useLanguage();
  const view = useView();
  const { dossier } = view;
  const { strength } = useWords(gridWords);
  const { kind } = view.query.moment;
  const { story: _story, step: _step, ...link } = useAppState((state) => state.link);
  const { groups, more } = selectionOf(view, link.place);
  const claims = groups.flatMap((group) => group.claims);
  const numbers = numbered(claims);
  const unknowns = dossier.unknowns.filter((item) => (link.place ? item.places.includes(link.place) : true));
  return (
    <>
      <HandoutHead
        title={dossier.title}
        subtitle={dossier.subtitle}
        moment={momentText(language, view)}
        address={addressOf(link)}
      />
      <Answers />
      <HandoutMap view={view} link={link} mono={mono} land={land} height={480} />
      <Summaries view={view} numbers={numbers} />
      <section>
        <h2>{words.claims}</h2>
        <p className="handout-note">{words.markNote}</p>
        {claims.length === 0 && <p>{words.noClaims[kind]}</p>}
        <div className="handout-columns">
          {groups.flatMap(({ place, claims: list }) =>
            list.map((claim, n) => (
              // A heading stays with its first claim.
              <div key={claim.id} className="handout-start">
                {n === 0 && (
                  <h3>
                    {place === null ? words.otherClaims[kind] : words.claimsAt(dossier.place.get(place)?.name ?? "")}
                  </h3>
                )}
                <HandoutClaim claim={claim} dossier={dossier} number={numbers.get(claim.id) ?? 0} />
              </div>
            )),
          )}
        </div>
        <More view={view} more={more} />
      </section>
      {link.place && strengthOf(dossier, link.place, view.query.actors).length > 0 && (
        <section className="handout-strength">
          <h3>{strength.title}</h3>
          <StrengthChart view={view} place={link.place} isOpen />
        </section>
      )}
      <Unknowns says={unknowns} />
      <HandoutSources dossier={dossier} claims={claims} />
    </>
  );
}

/** What goes on paper. In the page only while it is printed; `print.css` hides everything else then. */
export function Handout(props: HandoutProps) {
  const [language, , dossier] = usePage();
  const story = dossier.stories.find(({ id }) => id === props.story);
  return (
    <article className={`handout${props.mono ? " mono" : ""}`} lang={language}>
      {story ? <StoryHandout {...props} story={story} /> : <ViewHandout {...props} />}
    </article>
  );
}
