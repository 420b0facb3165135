import "./sheet.css";
import { useLayoutEffect, useRef, useState } from "react";
import { sheetWords } from "#words/sheet.ts";
import { useApp, useWords } from "./context.tsx";
import { keepStops, type Stop } from "./sheetstops.ts";

/** The handle of a phone's sheet: a press goes on to the next stop, its name says to which, and a mouse drags by it. */
export function SheetHandle({ over }: { over: "map" | "list" }) {
  const { handle: words } = useWords(sheetWords);
  const { store, actions } = useApp();
  const handle = useRef<HTMLButtonElement>(null);
  const [stop, setStop] = useState<Stop>("half");
  useLayoutEffect(() => {
    if (handle.current) return keepStops(handle.current, { store, actions, over, onStop: setStop });
  }, [store, actions, over]);
  return (
    <button ref={handle} type="button" className="sheet-handle" aria-label={words[stop === "full" ? over : stop]}>
      <span className="sheet-grip" />
    </button>
  );
}
