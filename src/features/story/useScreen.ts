import { momentText } from "#prose/moment.ts";
import type { Telling, Turn } from "#state/player.ts";
import { useAppState, useLanguage, useView } from "#ui/context.tsx";
import { useTheme } from "#ui/hooks/useTheme.ts";
import { usePresenter } from "./usePresenter.ts";

type Screen = {
  telling: Telling;
  isExplored: boolean;
  isBlank: boolean;
  turn: (turn: Turn) => void;
  back: () => void;
  setBlank: (isBlank: boolean) => void;
};

/** Ties the presenter's window to what the screen shows. */
export function useScreen({ telling, isExplored, isBlank, turn, back, setBlank }: Screen) {
  const language = useLanguage();
  const theme = useTheme();
  const isFramed = useAppState((state) => state.framed);
  const view = useView();
  const { story, step, n, total } = telling;
  const presenter = usePresenter(
    {
      language,
      theme,
      story: story.title,
      n,
      total,
      title: step.title,
      says: step.says,
      notes: step.notes ?? "",
      nextTitle: story.steps[n]?.title ?? null,
      date: momentText(language, view),
      isExplored,
      isBlank,
    },
    (message) => {
      if (message.kind === "blank") setBlank(!isBlank);
      else if (message.kind === "turn" && message.turn === "back") back();
      else if (message.kind === "turn" && message.turn !== "back") turn(message.turn);
    },
  );
  // A frame's host decides about windows; its notes are shown in the page.
  return { open: () => !isFramed && presenter.open() };
}
