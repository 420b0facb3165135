import type { ReactNode } from "react";
import { useApp, useDossier, useWords } from "#ui/context.tsx";
import { KeyTable } from "#ui/keys/KeyTable.tsx";
import { Modal } from "#ui/Modal.tsx";
import { commonWords } from "#words/common.ts";
import { dialogWords } from "#words/dialogs.ts";
import { storyWords } from "#words/story.ts";
import { startStory, startWith } from "./tell.ts";

type RowProps = {
  story: { title: string; summary: string };
  note: string | undefined;
  onStart: () => void;
  children?: ReactNode;
};

function Row({ story: { title, summary }, note, onStart, children }: RowProps) {
  const { start } = useWords(storyWords).pick;
  const { labelled } = useWords(commonWords);
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p>{summary}</p>
        {note && <p className="note">{note}</p>}
      </div>
      <button type="button" className="button large primary" aria-label={labelled(start, title)} onClick={onStart}>
        {start}
      </button>
      {children}
    </li>
  );
}

/** The dialog behind "Present": the dossier's stories with their steps, two dates, and the exercise. */
export function StoryPicker() {
  const app = useApp();
  const words = useWords(storyWords);
  const { help } = useWords(dialogWords);
  const { stories, collections = [] } = useDossier();
  const start = (id: string, n: number) => {
    app.actions.openDialog("none");
    startStory(app, id, n);
  };
  /** Stories of collections that are not shown, announced by title. */
  const others = collections.flatMap((collection) =>
    (collection.stories ?? [])
      .filter(({ id }) => stories.every((story) => story.id !== id))
      .map((story) => ({ story, collection })),
  );
  const nameOf = (id: string | undefined) => collections.find((item) => item.id === id && !item.default)?.name;
  return (
    <Modal title={words.pick.title}>
      <p>{words.pick.intro}</p>
      <ul className="stack story-list">
        {stories.map((story) => (
          <Row
            key={story.id}
            story={story}
            note={nameOf(story.collection) && words.pick.needs(nameOf(story.collection) ?? "")}
            onStart={() => start(story.id, 1)}
          >
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
          </Row>
        ))}
        {others.map(({ story, collection }) => (
          <Row
            key={story.id}
            story={story}
            note={`${words.pick.needs(collection.name)} ${words.pick.steps(story.steps)}.`}
            onStart={() => {
              app.actions.openDialog("none");
              startWith(app, collection.id, story.id);
            }}
          />
        ))}
      </ul>
      <h3>{words.tools.title}</h3>
      <ul className="stack story-tool-list">
        {(["dates", "exercise"] as const).map((name) => (
          <li key={name}>
            <button type="button" className="button large" onClick={() => app.actions.openDialog(name)}>
              {words.tools[name]}
            </button>
            <span>{words.tools[`${name}Hint`]}</span>
          </li>
        ))}
      </ul>
      <KeyTable label={help.presenting} rows={words.keys} />
    </Modal>
  );
}
