import { useState } from "react";
import { dialogWords } from "#i18n/dialogs.ts";
import { useActions, useWords } from "#ui/context.tsx";
import { commands } from "#ui/keys/commands.ts";
import { KEYS_OFF } from "#ui/keys/useKeys.ts";
import { readStored, writeStored } from "#url/storage.ts";
import { Modal } from "./Modal.tsx";

/** Keys, read from the table that the keyboard uses, and how to read the map. */
export function HelpDialog() {
  const { help } = useWords(dialogWords);
  const actions = useActions();
  const [isOff, setOff] = useState(() => readStored(KEYS_OFF) === "1");
  return (
    <Modal title={help.title} onClose={() => actions.openDialog("none")}>
      <h3>{help.reading}</h3>
      <ul className="help-rules">
        {help.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <h3>{help.keys}</h3>
      <table className="help-keys">
        <tbody>
          {commands.map(({ id, keys }) => (
            <tr key={id}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key.replace("Shift+", "⇧ ").toUpperCase()}</kbd>
                ))}
              </th>
              <td>{help.commands[id] ?? id}</td>
            </tr>
          ))}
          {help.native.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="help-switch">
        <input
          type="checkbox"
          checked={isOff}
          onChange={(event) => {
            setOff(event.target.checked);
            writeStored(KEYS_OFF, event.target.checked ? "1" : null);
          }}
        />
        {help.switchOff}
      </label>
    </Modal>
  );
}
