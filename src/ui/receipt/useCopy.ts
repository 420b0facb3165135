import { useState } from "react";
import { useActions } from "#ui/context.tsx";

/** Text that the browser would not put on the clipboard, to be copied by hand. */
export type ManualCopy = string | null;

/** Copies text and says so; where the clipboard is closed the text is given back, to be copied by hand. */
export function useCopy(): { manual: ManualCopy; copy: (text: string, done: string) => void } {
  const actions = useActions();
  const [manual, setManual] = useState<ManualCopy>(null);
  const copy = (text: string, done: string) => {
    const write = async () => {
      try {
        await navigator.clipboard.writeText(text);
        setManual(null);
        actions.announce(done);
      } catch {
        setManual(text);
      }
    };
    void write();
  };
  return { manual, copy };
}
