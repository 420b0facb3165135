import { useState } from "react";
import { useApp, useDossier, useWords } from "#ui/context.tsx";
import { KeyTable } from "#ui/keys/KeyTable.tsx";
import { Modal } from "#ui/Modal.tsx";
import { commonWords } from "#words/common.ts";
import { storyWords } from "#words/story.ts";
import { CompareDates } from "./CompareDates.tsx";
import { Exercise } from "./Exercise.tsx";
import { startStory, startWith } from "./tell.ts";

type Props = { onClose: () => void };

/** The dialog behind "Present": the dossier's stories with their steps, two dates, and the exercise. */
export function StoryPicker({ onClose }: Props) {
  const app = useApp();
  const words = useWords(storyWords);
  const common = useWords(commonWords);
  const { stories, collections = [] } = useDossier();
  const [tool, setTool] = useState<"none" | "dates" | "exercise">("none");
  const start = (id: string, n: number) => {
    onClose();
    startStory(app, id, n);
  };
  /** Stories of collections that are not shown, announced by title. */
  const others = collections.flatMap((collection) =>
    (collection.stories ?? [])
      .filter(({ id }) => stories.every((story) => story.id !== id))
      .map((story) => ({ story, collection })),
  );
  const nameOf = (id: string | undefined) => collections.find((item) => item.id === id && !item.default)?.name;
  if (tool === "dates") return <CompareDates onClose={onClose} />;
  if (tool === "exercise") return <Exercise onClose={onClose} />;
  return (
    <Modal title={words.pick.title} onClose={onClose}>
      <p>{words.pick.intro}</p>
      <ul className="story-list">
        {stories.map((story) => (
          <li key={story.id}>
            <div>
              <h3>{story.title}</h3>
              <p>{story.summary}</p>
              {nameOf(story.collection) && <p className="note">{words.pick.needs(nameOf(story.collection) ?? "")}</p>}
            </div>
            <button
              type="button"
              className="button large primary"
              aria-label={common.labelled(words.pick.start, story.title)}
              onClick={() => start(story.id, 1)}
            >
              {words.pick.start}
            </button>
            <details>
              <summary>{words.pick.steps(story.steps.length)}</summary>
              <ol>
                {story.steps.map((step, at) => (
                  <li key={step.state + step.title}>
                    <button type="button" className="link-button" onClick={() => start(story.id, at + 1)}>
                      {step.title}
                    </button>
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
        {others.map(({ story, collection }) => (
          <li key={story.id}>
            <div>
              <h3>{story.title}</h3>
              <p>{story.summary}</p>
              <p className="note">
                {words.pick.needs(collection.name)} {words.pick.steps(story.steps)}.
              </p>
            </div>
            <button
              type="button"
              className="button large primary"
              aria-label={common.labelled(words.pick.start, story.title)}
              onClick={() => {
                onClose();
                startWith(app, collection.id, story.id);
              }}
            >
              {words.pick.start}
            </button>
          </li>
        ))}
      </ul>
      <h3>{words.tools.title}</h3>
      <ul className="story-tool-list">
        <li>
          <button type="button" className="button large" onClick={() => setTool("dates")}>
            {words.tools.compare}
          </button>
          <span>{words.tools.compareHint}</span>
        </li>
        <li>
          <button type="button" className="button large" onClick={() => setTool("exercise")}>
            {words.tools.exercise}
          </button>
          <span>{words.tools.exerciseHint}</span>
        </li>
      </ul>
      <KeyTable rows={words.keys} />
    </Modal>
  );
}
