import { type ReactNode, useEffect, useRef } from "react";
import { commonWords } from "#words/common.ts";
import { useActions, useWords } from "./context.tsx";
import { IconButton } from "./IconButton.tsx";

/** The open dialog on the native element, which keeps and gives back the focus; it begins at `data-focus`. */
export function Modal({ title, children }: { title: string; children: ReactNode }) {
  const actions = useActions();
  const onClose = () => actions.openDialog("none");
  const words = useWords(commonWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const opener = document.activeElement;
    element.showModal();
    // The browser takes the first control, which is the one that closes.
    element.querySelector<HTMLElement>("[data-focus]")?.focus();
    return () => {
      element.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="modal popup" aria-label={title} onClose={onClose}>
      <div className="ends modal-head">
        <h2>{title}</h2>
        <IconButton icon="close" label={words.close} onClick={onClose} />
      </div>
      <div className="modal-body">{children}</div>
    </dialog>
  );
}
