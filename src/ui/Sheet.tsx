import { type ReactNode, useRef } from "react";
import { shellWords } from "#i18n/shell.ts";
import { useActions, useWords } from "./context.tsx";
import { useMouseDrag } from "./useMouseDrag.ts";
import { type Stop, useSheetStops } from "./useSheetStops.ts";

type Props = {
  /** What lies above the sheet. */
  over: "map" | "list";
  above: ReactNode;
  dock?: ReactNode;
  children: ReactNode;
};

/**
 * On phones the details lie in a sheet with three stops, moved by scrolling, by its handle and by a receipt that opens.
 * What lies above it, the dock and the sheet are one column that scrolls, and rests at the stops
 * (`styles/shell-phone.css`). Elsewhere the sheet and its column are nothing.
 */
export function Sheet({ over, above, dock, children }: Props) {
  const words = useWords(shellWords);
  const actions = useActions();
  const sheet = useRef<HTMLDivElement>(null);
  const half = useRef<HTMLSpanElement>(null);
  const { isSheet, stop, column, go, next, after } = useSheetStops({ sheet, half, over });
  const show = (to: Stop) => {
    go(to);
    actions.announce(words.sheetNow[to]);
  };
  const { isEnd, handlers } = useMouseDrag({
    element: column.element,
    onEnd: (pixels) => show(after(pixels)),
  });
  return (
    <>
      <div className="above">
        {above}
        <span className="sheet-stop" />
        <span ref={half} className="sheet-stop half" />
      </div>
      {dock}
      <div ref={sheet} className="sheet" data-stop={isSheet ? stop : undefined}>
        <div className="sheet-body">
          <button
            type="button"
            className="sheet-handle"
            aria-label={words.sheet[stop === "full" ? over : stop]}
            {...handlers}
            onClick={(event) => {
              if (!isEnd(event)) show(next());
            }}
          >
            <span className="sheet-grip" />
          </button>
          {children}
        </div>
      </div>
    </>
  );
}
