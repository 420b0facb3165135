import { later } from "#features/shell/later.tsx";
import { useActions, useAppState } from "#ui/context.tsx";
import { DialogPlace } from "#ui/DialogPlace.tsx";

/** The dialogs that the page's keys open while presenting. */
export function PresentDialogs() {
  const actions = useActions();
  const dialog = useAppState((state) => state.dialog);
  return (
    <DialogPlace>
      {dialog === "help" && <later.help.Part />}
      {dialog === "search" && <later.search.Part />}
      {dialog === "stories" && <later.picker.Part onClose={() => actions.openDialog("none")} />}
    </DialogPlace>
  );
}
