import { useActions, useAppState } from "#ui/context.tsx";
import { CompareDates } from "./CompareDates.tsx";
import { StoryPicker } from "./StoryPicker.tsx";

/** The dialog behind "Present", and the one beside the date that compares two. */
export function StoriesDialog() {
  const actions = useActions();
  const dialog = useAppState((state) => state.dialog);
  const onClose = () => actions.openDialog("none");
  return dialog === "dates" ? <CompareDates onClose={onClose} /> : <StoryPicker onClose={onClose} />;
}
