import { useState } from "react";
import { Check, Choice } from "#ui/Choice.tsx";
import { useActions, useAppState, useView, useWords } from "#ui/context.tsx";
import { Icon } from "#ui/Icon.tsx";
import { exportWords } from "#words/export.ts";
import { addressOf } from "./address.ts";

export type PrintHandout = (wish: { story: string | null; mono: boolean; blank: boolean }) => Promise<boolean>;

/** Prints the view or a story on paper; where a frame may not print, the full page is offered. */
export function HandoutSection({ printHandout }: { printHandout: PrintHandout }) {
  const { dialog: words } = useWords(exportWords);
  const actions = useActions();
  const { stories } = useView().dossier;
  const link = useAppState((state) => state.link);
  const [story, setStory] = useState(link.story ?? "");
  const [isMono, setMono] = useState(false);
  const [isBlank, setBlank] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const print = async () => {
    const isPrinted = await printHandout({ story: story === "" ? null : story, mono: isMono, blank: isBlank });
    setBlocked(!isPrinted);
    if (isPrinted) actions.openDialog("none");
  };
  return (
    <section className="export-section">
      <h3>{words.handout}</h3>
      <p className="export-note">{words.handoutNote}</p>
      <div className="export-choices">
        {stories.length > 0 && (
          <Choice
            label={words.handoutOf}
            value={story}
            options={[["", words.handoutView], ...stories.map(({ id, title }) => [id, title] as const)]}
            onPick={setStory}
          />
        )}
        <Check label={words.noColour} isOn={isMono} onToggle={setMono} />
        {story !== "" && <Check label={words.blankMap} isOn={isBlank} onToggle={setBlank} />}
        <button type="button" className="button" onClick={() => void print()}>
          <Icon name="download" /> {words.print}
        </button>
      </div>
      {isBlocked && (
        <p role="alert">
          {words.printBlocked}{" "}
          <a href={addressOf(link)} target="_blank" rel="noopener">
            {addressOf(link)}
          </a>
        </p>
      )}
    </section>
  );
}
