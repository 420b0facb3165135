import { CollectionSwitch } from "#ui/CollectionSwitch.tsx";
import { useWords } from "#ui/context.tsx";
import { canFillScreen } from "#ui/hooks/useFullScreen.ts";
import { Icon, type IconName } from "#ui/Icon.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { storyWords } from "#words/story.ts";
import type { PresentCommand } from "./keys.ts";

type Tool = Exclude<PresentCommand["does"], "turn" | "exit" | "start">;

type Props = {
  hasLegend: boolean;
  isLarge: boolean;
  onType: () => void;
  onCommand: (does: Tool) => void;
  onEnd: () => void;
};

/** Everything the keys do, as buttons: for touch, embeds and those who do not know the keys. */
export function PresentTools({ hasLegend, isLarge, onType, onCommand, onEnd }: Props) {
  const words = useWords(storyWords);
  const tool = (does: Tool, icon: IconName, label: string, pressed?: boolean) => (
    <IconButton
      className={`large does-${does}`}
      icon={icon}
      label={label}
      aria-pressed={pressed}
      onClick={() => onCommand(does)}
    />
  );
  return (
    <div className="story-tools">
      <button type="button" className="button large end" aria-label={words.end} title={words.end} onClick={onEnd}>
        <Icon name="close" /> <span>{words.end}</span>
      </button>
      <CollectionSwitch />
      {tool("legend", "layers", words.legend, hasLegend)}
      <button
        type="button"
        className="button icon large does-type"
        aria-label={words.largeType}
        title={words.largeType}
        aria-pressed={isLarge}
        onClick={onType}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      {tool("presenter", "copy", words.presenter)}
      {canFillScreen() && tool("fullScreen", "fit", words.fullScreen)}
    </div>
  );
}
