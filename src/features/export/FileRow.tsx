import { useEffect, useState } from "react";
import { CopyField } from "#ui/CopyField.tsx";
import { useAppState, usePage, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { within } from "#ui/within.ts";
import { exportWords } from "#words/export.ts";
import { formatNumber } from "#words/language.ts";
import { download, type MadeFile } from "./make.ts";

/** How long a file may take, its code and a large picture's drawing included, in milliseconds. */
const PATIENCE = 60_000;

type State = "idle" | "making" | "failed" | "blank" | MadeFile;

/** A made picture, so that it can be looked at, and saved by hand where downloads are blocked. */
function Preview({ file }: { file: MadeFile }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file.blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url && <img className="export-preview" src={url} alt={file.alt ?? ""} />;
}

function Made({ file }: { file: MadeFile }) {
  const { dialog: words } = useWords(exportWords);
  const framed = useAppState((state) => state.framed);
  return (
    <div className="stack">
      {file.alt !== undefined && (
        <>
          {framed && <p className="aside">{words.pictureByHand}</p>}
          <Preview file={file} />
          <CopyField label={words.alt} value={file.alt} rows={3} />
        </>
      )}
      {file.text !== undefined && (
        <details open={framed}>
          <summary>{words.noDownload}</summary>
          <CopyField label={words.saveByHand} value={file.text} rows={4} />
        </details>
      )}
    </div>
  );
}

type Props = {
  says: readonly [name: string, holds: string];
  /** Makes the file; null: it came out empty. */
  make: () => MadeFile | null | Promise<MadeFile | null>;
};

/** One download: what it is, a button, and after that its name and size. The content itself is a click away, and in frames, where downloads are often blocked, open. */
export function FileRow({ says: [name, holds], make }: Props) {
  const { dialog: words } = useWords(exportWords);
  const [language, actions] = usePage();
  const [state, setState] = useState<State>("idle");
  const isMade = typeof state === "object";
  const size = (file: MadeFile) => words.kb(formatNumber(language, Math.max(1, Math.round(file.blob.size / 1000))));
  const start = async () => {
    setState("making");
    try {
      const file = await within(PATIENCE, Promise.resolve(make()));
      setState(file ?? "blank");
      if (!file) return;
      download(file);
      actions.announce(words.made(file.name, size(file)));
    } catch (error) {
      console.error(error);
      setState("failed");
    }
  };
  const note = isMade
    ? words.made(state.name, size(state))
    : { idle: holds, making: words.making, failed: words.failed, blank: words.blank }[state];
  return (
    <li className="export-row stack">
      <div className="ends export-head">
        <p>
          <b>{name}</b> <span className={isMade ? "export-file" : "aside"}>{note}</span>
        </p>
        <button
          type="button"
          className="button"
          aria-label={words.make(name)}
          aria-disabled={state === "making"}
          onClick={() => {
            if (state !== "making") void start();
          }}
        >
          <Icon name="download" /> {words.download}
        </button>
      </div>
      {isMade && <Made file={state} />}
    </li>
  );
}
