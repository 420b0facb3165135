import { type ReactNode, useRef, useState } from "react";
import { shellWords } from "#i18n/shell.ts";
import { useWords } from "./context.tsx";

const stops = ["peek", "half", "full"] as const;
type Stop = (typeof stops)[number];

/** Pixels that a drag of the handle must cover to count as one. */
const DRAG_PIXELS = 24;

function stopAfter(stop: Stop, steps: number): Stop {
  return stops[Math.min(Math.max(stops.indexOf(stop) + steps, 0), stops.length - 1)] ?? stop;
}

/** On phones the details lie in a sheet with three stops; a button moves it, dragging is the shortcut. Elsewhere it is nothing. */
export function Sheet({ children }: { children: ReactNode }) {
  const { sheet } = useWords(shellWords);
  const [stop, setStop] = useState<Stop>("half");
  const dragFrom = useRef<number | null>(null);
  return (
    <div className="sheet" data-stop={stop}>
      <button
        type="button"
        className="sheet-handle"
        aria-label={sheet[stop]}
        onClick={() => setStop(stop === "full" ? "half" : stopAfter(stop, 1))}
        onPointerDown={(event) => {
          dragFrom.current = event.clientY;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={(event) => {
          const moved = dragFrom.current === null ? 0 : event.clientY - dragFrom.current;
          dragFrom.current = null;
          if (Math.abs(moved) < DRAG_PIXELS) return;
          event.preventDefault();
          setStop(stopAfter(stop, moved < 0 ? 1 : -1));
        }}
      >
        <span className="sheet-grip" />
      </button>
      {children}
    </div>
  );
}
