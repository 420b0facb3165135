import { useId, useRef, useState } from "react";
import { shareWords } from "#words/share.ts";
import { useActions, useWords } from "./context.tsx";
import { Icon } from "./Icon.tsx";

type Props = { label: string; note?: string; value: string; rows?: number };

/** Text to take away: a button that copies, and the text itself, selectable where the button may not. */
export function CopyField({ label, note, value, rows = 1 }: Props) {
  const words = useWords(shareWords);
  const actions = useActions();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setState("copied");
      actions.announce(words.copied);
    } catch {
      // A sandbox or an insecure page has no clipboard: the text is selected instead, ready for Ctrl+C.
      setState("refused");
      field.current?.select();
    }
  };
  return (
    <div className="stack">
      <label htmlFor={id}>
        <b>{label}</b>
      </label>
      {note !== undefined && (
        <p className="aside" id={`${id}-note`}>
          {note}
        </p>
      )}
      <div className="copy-row">
        <textarea
          ref={field}
          id={id}
          readOnly
          rows={rows}
          spellCheck={false}
          value={value}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="button" aria-label={`${words.copy}: ${label}`} onClick={() => void copy()}>
          <Icon name="copy" /> {words.copy}
        </button>
      </div>
      {state !== "idle" && <p className="aside">{state === "copied" ? words.copied : words.copyByHand}</p>}
    </div>
  );
}
