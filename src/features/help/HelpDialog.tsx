import { useState } from "react";
import { LaneSigns } from "#features/timeline/LaneSigns.tsx";
import { selectStory } from "#state/select.ts";
import { Check } from "#ui/Choice.tsx";
import { useApp, useAppState, useDossier, useWords } from "#ui/context.tsx";
import { commands } from "#ui/keys/commands.ts";
import { KeyTable } from "#ui/keys/KeyTable.tsx";
import { areKeysOff, switchKeysOff } from "#ui/keys/useKeys.ts";
import { Modal } from "#ui/Modal.tsx";
import { dialogWords } from "#words/dialogs.ts";
import { storyWords } from "#words/story.ts";
import { MapSigns } from "./MapSigns.tsx";

function PresentKeys() {
  const { help } = useWords(dialogWords);
  const { keys } = useWords(storyWords);
  return (
    <>
      <h3>{help.presenting}</h3>
      <KeyTable label={help.presenting} rows={keys} />
    </>
  );
}

/** Keys, read from the table that the keyboard uses, and how to read the map. */
export function HelpDialog() {
  const { help } = useWords(dialogWords);
  const { links, root } = useApp();
  const { context, place } = useDossier();
  const region = place.get(context?.place ?? "");
  const isPresenting = useAppState(selectStory) !== null;
  const [isOff, setOff] = useState(areKeysOff);
  const presenting = <PresentKeys />;
  return (
    <Modal title={help.title}>
      <h3>{help.reading}</h3>
      <ul className="stack help-rules">
        {help.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <MapSigns />
      <LaneSigns />
      {isPresenting && presenting}
      <h3>{help.keys}</h3>
      <KeyTable label={help.keys} rows={help.native}>
        {commands.map(({ id, keys }) => (
          <tr key={id}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key.replace("Shift+", "⇧ ").toUpperCase()}</kbd>
              ))}
            </th>
            {/* The region's own name, as on its tab. */}
            <td>{(id === "context" && region?.short) || help.commands[id]}</td>
          </tr>
        ))}
      </KeyTable>
      {!isPresenting && presenting}
      <Check
        label={help.switchOff}
        isOn={isOff}
        onToggle={(next) => {
          setOff(next);
          switchKeysOff(next);
        }}
      />
      <p>
        <a href={`${root}check.html`}>{help.check}</a>
      </p>
      {links.length > 0 && (
        <>
          <h3>{help.links}</h3>
          <ul className="stack">
            {links.map(({ text, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Modal>
  );
}
