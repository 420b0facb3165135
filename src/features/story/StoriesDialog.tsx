import { useActions } from "#ui/context.tsx";
import { StoryPicker } from "./StoryPicker.tsx";

/** The dialog behind "Present". */
export function StoriesDialog() {
  const actions = useActions();
  return <StoryPicker onClose={() => actions.openDialog("none")} />;
}
