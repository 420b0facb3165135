import type { Story } from "#domain/compiled.ts";
import { type Dossier, placesOf } from "#domain/dossier.ts";
import { homePlace, type PlaceView, type View } from "#domain/view.ts";
import { claimsOfView } from "#export/facts.ts";
import { commonWords } from "#i18n/common.ts";
import { exportWords } from "#i18n/export.ts";
import { momentText, summaryOf } from "#i18n/summary.ts";
import type { LandFile } from "#map/marks/land.ts";
import type { Link } from "#state/link.ts";
import { claimsOfStep, savedState, unknownsOfStep } from "#story/player.ts";
import { useAppState, useDossier, useLanguage, useView, useWords } from "#ui/context.tsx";
import { addressOf, viewOfLink } from "#ui/export/address.ts";
import { HandoutClaim } from "./HandoutClaim.tsx";
import { HandoutFoot } from "./HandoutFoot.tsx";
import { HandoutMap } from "./HandoutMap.tsx";
import { HandoutSources } from "./HandoutSources.tsx";

export type HandoutProps = {
  /** Id of a story; null: the view on the screen. */
  story: string | null;
  /** Shapes and hatching only. */
  mono: boolean;
  land: LandFile | null;
};

function Head({ title, subtitle, moment }: { title: string; subtitle: string; moment: string }) {
  return (
    <header className="handout-head">
      <h1>{title}</h1>
      <p className="handout-moment">{moment}</p>
      <p className="handout-subtitle">{subtitle}</p>
    </header>
  );
}

/** Who is where, in the sentences of the screen; bases first, in the dossier's order. */
function Summaries({ view, places }: { view: View; places: readonly PlaceView[] }) {
  const { handout: words } = useWords(exportWords);
  const language = useLanguage();
  if (places.length === 0) return null;
  return (
    <section>
      <h2>{words.who}</h2>
      <dl className="handout-places">
        {places.map((place) => (
          <div key={place.place.id} className="handout-row">
            <dt>{place.place.name}</dt>
            <dd>{summaryOf(language, view, place).text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Unknowns({ says }: { says: readonly { id: string; says: string }[] }) {
  const { handout: words } = useWords(exportWords);
  if (says.length === 0) return null;
  return (
    <section className="handout-unknowns">
      <h3>{words.unknowns}</h3>
      <ul>
        {says.map((item) => (
          <li key={item.id}>{item.says}</li>
        ))}
      </ul>
    </section>
  );
}

/** The view's claims by the place they are shown at; with a place selected, that place's only. */
function groupsOf(view: View, link: Link): { place: string | null; claims: Dossier["claims"] }[] {
  const { dossier } = view;
  const all = claimsOfView(view);
  const claims = link.place ? all.filter((claim) => placesOf(claim).includes(link.place ?? "")) : all;
  const order = [...new Set([...dossier.bases, ...dossier.lanes, ...dossier.places.map(({ id }) => id)])];
  const home = (id: string) => claims.filter((claim) => (link.place ?? homePlace(dossier, claim)) === id);
  return [
    ...order.map((id) => ({ place: id, claims: home(id) })),
    { place: null, claims: claims.filter((claim) => !link.place && homePlace(dossier, claim) === null) },
  ].filter((group) => group.claims.length > 0);
}

function ViewHandout({ mono, land }: HandoutProps) {
  const { handout: words } = useWords(exportWords);
  const language = useLanguage();
  const view = useView();
  const { dossier } = view;
  const { story: _story, step: _step, ...link } = useAppState((state) => state.link);
  const groups = groupsOf(view, link);
  const claims = groups.flatMap((group) => group.claims);
  const withForces = [...view.places.values()].filter(({ presences }) => presences.length > 0);
  const rank = ({ place: { id } }: PlaceView) => (dossier.bases.includes(id) ? dossier.bases.indexOf(id) : 99);
  const unknowns = dossier.unknowns.filter((item) => (link.place ? item.places.includes(link.place) : true));
  return (
    <>
      <Head title={dossier.title} subtitle={dossier.subtitle} moment={momentText(language, view)} />
      <HandoutMap view={view} link={link} mono={mono} land={land} height={480} />
      <Summaries view={view} places={withForces.sort((a, b) => rank(a) - rank(b))} />
      <h2>{words.claims}</h2>
      <p className="handout-note">{words.markNote}</p>
      {claims.length === 0 && <p>{words.noClaims}</p>}
      {groups.map(({ place, claims: list }) => (
        <section key={place}>
          <h3>{place === null ? words.otherClaims : words.claimsAt(dossier.place.get(place)?.name ?? "")}</h3>
          {list.map((claim) => (
            <HandoutClaim key={claim.id} claim={claim} dossier={dossier} />
          ))}
        </section>
      ))}
      <Unknowns says={unknowns} />
      <HandoutSources dossier={dossier} claims={claims} />
      <HandoutFoot address={addressOf(link)} />
    </>
  );
}

function StoryHandout({ story, mono, land }: { story: Story; mono: boolean; land: LandFile | null }) {
  const { handout: words } = useWords(exportWords);
  const common = useWords(commonWords);
  const language = useLanguage();
  const dossier = useDossier();
  const current = useAppState((state) => state.link);
  // A story's link needs no more: its steps know what they show.
  const pageLink = {
    ...(current.dossier ? { dossier: current.dossier } : {}),
    ...(current.lang ? { lang: current.lang } : {}),
  };
  const claims = story.steps.flatMap((step) => claimsOfStep(dossier, step));
  return (
    <>
      <Head
        title={story.title}
        subtitle={`${dossier.title}. ${words.steps(story.steps.length)}, ${common.claims(new Set(claims).size)}.`}
        moment={`${dossier.subtitle}`}
      />
      <p>{story.summary}</p>
      <p className="handout-note">{words.markNote}</p>
      {story.steps.map((step, n) => {
        const link = { ...savedState(step), ...(current.symbols ? { symbols: current.symbols } : {}) };
        const view = viewOfLink(dossier, link);
        return (
          <section key={step.title} className="handout-step">
            <p className="handout-count">
              {words.step(n + 1, story.steps.length)}. {momentText(language, view)}
            </p>
            <h2>{step.title}</h2>
            <p className="handout-says">{step.says}</p>
            <HandoutMap view={view} link={link} mono={mono} land={land} height={400} />
            {claimsOfStep(dossier, step).map((claim) => (
              <HandoutClaim key={claim.id} claim={claim} dossier={dossier} />
            ))}
            <Unknowns says={unknownsOfStep(dossier, step)} />
          </section>
        );
      })}
      <HandoutSources dossier={dossier} claims={claims} />
      <HandoutFoot address={addressOf({ ...pageLink, story: story.id, step: 1 })} />
    </>
  );
}

/** What goes on paper. In the page only while it is printed; `print.css` hides everything else then. */
export function Handout(props: HandoutProps) {
  const language = useLanguage();
  const dossier = useDossier();
  const story = dossier.stories.find(({ id }) => id === props.story);
  return (
    <article className={`handout${props.mono ? " mono" : ""}`} lang={language}>
      {story ? <StoryHandout {...props} story={story} /> : <ViewHandout {...props} />}
    </article>
  );
}
