import { lazy } from "react";
import { useActions, useAppState } from "#ui/context.tsx";
import { DialogPlace } from "#ui/DialogPlace.tsx";
import { styled } from "#ui/styled.ts";

const Help = lazy(() =>
  styled(import("#features/help/HelpDialog.tsx"), import("#ui/dialogs.css")).then(({ HelpDialog }) => ({
    default: HelpDialog,
  })),
);
const Search = lazy(() =>
  styled(import("#features/search/SearchDialog.tsx"), import("#ui/dialogs.css")).then(({ SearchDialog }) => ({
    default: SearchDialog,
  })),
);
const Picker = lazy(() =>
  styled(import("./StoryPicker.tsx"), import("#ui/dialogs.css")).then(({ StoryPicker }) => ({
    default: StoryPicker,
  })),
);

/** The dialogs that the page's keys open while presenting. */
export function PresentDialogs() {
  const actions = useActions();
  const dialog = useAppState((state) => state.dialog);
  return (
    <DialogPlace>
      {dialog === "help" && <Help />}
      {dialog === "search" && <Search />}
      {dialog === "stories" && <Picker onClose={() => actions.openDialog("none")} />}
    </DialogPlace>
  );
}
