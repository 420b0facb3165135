import type { Story, StoryStep } from "#domain/compiled.ts";
import { addressOf, pageLinkOf, viewOfLink } from "#features/export/address.ts";
import type { Link } from "#link/link.ts";
import type { LandFile } from "#marks/land.ts";
import { momentText } from "#prose/moment.ts";
import { claimsOfStep, quotesOfStep, savedState, unknownsOfStep } from "#state/player.ts";
import { useAppState, useDossier, usePage, useWords } from "#ui/context.tsx";
import { Runs } from "#ui/Runs.tsx";
import { SvgTree } from "#ui/SvgTree.tsx";
import { commonWords } from "#words/common.ts";
import { handoutWords } from "#words/handout.ts";
import { HandoutQuote, HandoutReference } from "./HandoutClaim.tsx";
import { HandoutHead, HandoutSources } from "./HandoutHead.tsx";
import { HandoutMap } from "./HandoutMap.tsx";
import { blankNode, locatorNode } from "./papermaps.ts";
import { mapsOfStory, questionsOfStory } from "./storypaper.ts";

/** Quotes of a step on paper, where a whole story has four pages. */
const QUOTES = 2;
/** Heights of the two maps, which share the first page with its head; a region has more to say. */
const HEIGHTS = { map: 310, region: 390, besideRegion: 272 } as const;
const LOCATOR = { width: 330, height: 140 };
const BLANK = { width: 860, height: HEIGHTS.map };

/** Ruled lines to write on. */
function Lines({ count }: { count: number }) {
  return (
    <div className="handout-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are all alike.
        <span key={n} />
      ))}
    </div>
  );
}

function Step({ step, n, total, address }: { step: StoryStep; n: number; total: number; address: string }) {
  const words = useWords(handoutWords);
  const [language, , dossier] = usePage();
  const quotes = quotesOfStep(dossier, step, QUOTES);
  const gaps = unknownsOfStep(dossier, step);
  return (
    <section className="handout-step">
      <p className="handout-count">
        {words.step(n, total)}. {momentText(language, viewOfLink(dossier, savedState(step)))}
      </p>
      <h3>
        <a href={address}>{step.title}</a>
      </h3>
      <p>
        <Runs text={step.says} />
      </p>
      <ul>
        {quotes.map((quote) => (
          <HandoutQuote key={quote.passage.id} quoted={quote} />
        ))}
        {quotes.length === 0 && gaps.map(({ id, says }) => <li key={id}>{says}</li>)}
      </ul>
    </section>
  );
}

/** What a class is asked: what sources dispute, who speaks, what changed, what nobody says. */
function Questions({ story, hasBlank, isPair }: { story: Story; hasBlank: boolean; isPair: boolean }) {
  const { questions: words } = useWords(handoutWords);
  const dossier = useDossier();
  const asked = questionsOfStory(dossier, story);
  // Four pages hold all of it.
  const room = asked.length > 3 ? 2 : 3;
  return (
    <section className="handout-questions">
      <h2>{words.title}</h2>
      <ol>
        {isPair && !hasBlank && (
          <li>
            {words.maps} <Lines count={room} />
          </li>
        )}
        {asked.map(({ id, question, passages }) => (
          <li key={id} data-disagreement={id}>
            <b>{question}</b> {words.differ}{" "}
            {passages.map((quoted) => (
              <span key={quoted.passage.id}>
                <HandoutReference quoted={quoted} />{" "}
              </span>
            ))}
            <Lines count={room} />
          </li>
        ))}
        <li>
          {words.speakers} <Lines count={room} />
        </li>
        <li>
          {words.gaps} <Lines count={room} />
        </li>
      </ol>
    </section>
  );
}

type Props = { story: Story; mono: boolean; blank: boolean; land: LandFile | null };

/** A story on at most four pages: two maps, every step with its quotes, questions with room to write, the sources. */
export function StoryHandout({ story, mono, blank, land }: Props) {
  const words = useWords(handoutWords);
  const common = useWords(commonWords);
  const dossier = useDossier();
  const page = pageLinkOf(useAppState((state) => state.link));
  const at = (step: number): Link => ({ ...page, story: story.id, step });
  const total = story.steps.length;
  const claims = story.steps.flatMap((step) => claimsOfStep(dossier, step));
  const maps = mapsOfStory(story);
  const extent = maps.at(-1)?.link.bbox ?? null;
  const drawn = blank ? maps.slice(-1) : maps;
  const hasRegion = drawn.some(({ link }) => link.view === "context");
  const heightOf = ({ view }: Link) => HEIGHTS[view === "context" ? "region" : hasRegion ? "besideRegion" : "map"];
  return (
    <>
      <HandoutHead
        title={story.title}
        subtitle={`${dossier.title}. ${words.steps(total)}, ${common.claims(new Set(claims).size)}.`}
        moment={dossier.subtitle}
        address={addressOf(at(1))}
      />
      <div className="handout-intro">
        <div>
          <p>{story.summary}</p>
          <p className="handout-note">{words.markNote}</p>
        </div>
        {land && (
          <SvgTree
            node={locatorNode({ dossier, land, mono, size: LOCATOR }, extent ?? dossier.extent)}
            label={words.locator}
          />
        )}
      </div>
      {drawn.map(({ link, n }) => {
        const shown = { ...link, ...page };
        const view = viewOfLink(dossier, shown);
        return <HandoutMap key={n} view={view} link={shown} mono={mono} land={land} height={heightOf(link)} isTitled />;
      })}
      {blank && (
        <figure className="handout-map blank">
          <SvgTree node={blankNode({ dossier, land, mono, size: BLANK }, extent)} label={words.blankMap} />
          <figcaption>{words.blankTask}</figcaption>
        </figure>
      )}
      <div className="handout-columns handout-steps">
        {story.steps.map((step, n) => (
          <Step key={step.title} step={step} n={n + 1} total={total} address={addressOf(at(n + 1))} />
        ))}
      </div>
      <Questions story={story} hasBlank={blank} isPair={maps.length > 1} />
      <HandoutSources dossier={dossier} claims={claims} />
    </>
  );
}
