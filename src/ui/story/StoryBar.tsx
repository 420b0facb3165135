import type { Story } from "#domain/compiled.ts";
import { storyWords } from "#i18n/story.ts";
import { isExplored, selectStory, stepAfter, type Telling, tellingOf } from "#story/player.ts";
import { useApp, useAppState, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/parts/Icon.tsx";
import { goToStep } from "./tell.ts";
import { useStepFollow } from "./useStepFollow.ts";

function Bar({ story, telling }: { story: Story; telling: Telling }) {
  const app = useApp();
  const words = useWords(storyWords);
  const link = useAppState((state) => state.link);
  const isReady = useStepFollow(story);
  const { step, n, total } = telling;
  const arrow = (turn: "previous" | "next") => {
    const to = stepAfter(story, n, turn);
    return (
      <button
        type="button"
        className={`story-arrow${turn === "next" ? " primary" : ""}`}
        aria-label={words[turn]}
        disabled={to === null}
        onClick={() => {
          if (to !== null) goToStep(app, story, to);
        }}
      >
        <Icon name={turn} />
      </button>
    );
  };
  return (
    <section className="story-bar" aria-label={story.title}>
      <div className="story-bar-steps">
        {arrow("previous")}
        <span className="story-count">{words.count(n, total)}</span>
        {arrow("next")}
      </div>
      <div className="story-bar-text">
        <h2>{step.title}</h2>
        <p>{step.says}</p>
        {isReady && isExplored(story, link, null) && (
          <button type="button" className="link-button" onClick={() => goToStep(app, story, n)}>
            {words.backToStep(n)}
          </button>
        )}
      </div>
    </section>
  );
}

/** A story in an embed: two buttons, "2 of 8", and what the step says. Nothing while the link names no story. */
export function StoryBar() {
  const story = useAppState(selectStory);
  const link = useAppState((state) => state.link);
  const telling = story && tellingOf(story, link);
  return story && telling ? <Bar key={story.id} story={story} telling={telling} /> : null;
}
