import { storyWords } from "#i18n/story.ts";
import type { PresentCommand } from "#story/keys.ts";
import { useWords } from "#ui/context.tsx";
import { Icon, type IconName } from "#ui/parts/Icon.tsx";
import { canFillScreen } from "./fullscreen.ts";

type Tool = Exclude<PresentCommand["does"], "turn" | "exit">;

type Props = {
  /** Words of the button that leads back to the step; null while it is shown as saved. */
  back: string | null;
  hasLegend: boolean;
  hasReceipts: boolean;
  canReceipts: boolean;
  onBack: () => void;
  onCommand: (does: Tool) => void;
  onEnd: () => void;
};

/** Everything the keys do, as buttons: for touch, embeds and those who do not know the keys. */
export function PresentTools({ back, hasLegend, hasReceipts, canReceipts, onBack, onCommand, onEnd }: Props) {
  const words = useWords(storyWords);
  const tool = (does: Tool, icon: IconName, label: string, pressed?: boolean) => (
    <button
      type="button"
      className="button icon large"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      onClick={() => onCommand(does)}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="story-tools">
      {back !== null && (
        <button type="button" className="button large primary" onClick={onBack}>
          <Icon name="left" /> {back}
        </button>
      )}
      {canReceipts && (
        <button type="button" className="button large" aria-pressed={hasReceipts} onClick={() => onCommand("receipts")}>
          {words.receipts}
        </button>
      )}
      {tool("legend", "layers", words.legend, hasLegend)}
      {tool("presenter", "copy", words.presenter)}
      {canFillScreen() && tool("fullScreen", "fit", words.fullScreen)}
      <button type="button" className="button large" onClick={onEnd}>
        <Icon name="close" /> {words.end}
      </button>
    </div>
  );
}
