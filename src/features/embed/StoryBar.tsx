import { useEffect, useRef } from "react";
import type { Story } from "#domain/compiled.ts";
import { evidenceCount } from "#domain/view.ts";
import { goToStep } from "#features/story/tell.ts";
import { useStepFollow } from "#features/story/useStepFollow.ts";
import { restOf } from "#prose/says.ts";
import { claimsOfStep, isExplored, stepAfter, type Telling as ToldStep, tellingOf } from "#state/player.ts";
import { selectStory } from "#state/select.ts";
import { AsOf } from "#ui/AsOf.tsx";
import { useApp, useAppState, useDossier, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { KeySlot } from "#ui/KeySlot.tsx";
import { Runs } from "#ui/Runs.tsx";
import { storyWords } from "#words/story.ts";
import { Bar } from "./Bar.tsx";
import { PlacesMenu } from "./PlacesMenu.tsx";
import { DetailsHere, Passages, References, type StripProps } from "./Sentence.tsx";

type Props = StripProps & { story: Story; telling: ToldStep };

function Turn({ story, n, turn }: { story: Story; n: number; turn: "previous" | "next" }) {
  const app = useApp();
  const words = useWords(storyWords);
  const to = stepAfter(story, n, turn);
  // Not `disabled`: the button keeps the focus at the first and at the last step.
  return (
    <button
      type="button"
      className="tl-step"
      aria-label={words[turn]}
      title={words[turn]}
      aria-disabled={to === null || undefined}
      onClick={() => {
        if (to !== null) goToStep(app, story, to);
      }}
    >
      <Icon name={turn} />
    </button>
  );
}

/** Headline and text of the step, with what they rest on; scrolls where there is no room for all of it. */
function Told({ story, telling, ...props }: Props) {
  const { isStatic, isNarrow, isOpen } = props;
  const app = useApp();
  const words = useWords(storyWords);
  const dossier = useDossier();
  const link = useAppState((state) => state.link);
  const isReady = useStepFollow(story);
  const { step, n, total } = telling;
  const claims = claimsOfStep(dossier, step);
  const text = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read from its beginning.
  useEffect(() => {
    text.current?.scrollTo(0, 0);
  }, [n]);
  return (
    <section ref={text} className="story-told dated" tabIndex={isStatic ? undefined : 0} aria-label={story.title}>
      <DetailsHere isOpen={isOpen}>
        <h2>
          <span className="story-count">{words.count(n, total)}</span> {step.title}
        </h2>
        <p>
          <AsOf />{" "}
          <span className="embed-says">
            <Runs text={step.says} />
          </span>{" "}
          <span className="embed-references">
            <References of={restOf({ dossier }, claims)} {...props} />
          </span>
        </p>
      </DetailsHere>
      <KeySlot />
      {isReady && !isStatic && isExplored(story, link, null) && (
        <button type="button" className="link-button" onClick={() => goToStep(app, story, n)}>
          {words.backToStep(n)}
        </button>
      )}
      {isNarrow && !isStatic && (
        <div className="embed-inline">
          <Passages count={evidenceCount(dossier, claims).passages} {...props} />
          <PlacesMenu />
        </div>
      )}
    </section>
  );
}

function Telling(props: Props) {
  const { story, telling } = props;
  const words = useWords(storyWords);
  const dossier = useDossier();
  const { passages } = evidenceCount(dossier, claimsOfStep(dossier, telling.step));
  return (
    <Bar
      {...props}
      lead={
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be the joined frame of two buttons in all browsers.
        <div className="tl-stepper joined" role="group" aria-label={words.steps}>
          <Turn story={story} n={telling.n} turn="previous" />
          <Turn story={story} n={telling.n} turn="next" />
        </div>
      }
      aside={<Passages count={passages} {...props} />}
    >
      <Told {...props} />
    </Bar>
  );
}

/** A story in an embed: two buttons, "2 of 8", and what the step says. Nothing while the link names no story. */
export function StoryBar(props: StripProps) {
  const story = useAppState(selectStory);
  const link = useAppState((state) => state.link);
  const telling = story && tellingOf(story, link);
  return story && telling ? <Telling key={story.id} story={story} telling={telling} {...props} /> : null;
}
