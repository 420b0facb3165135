import { type ReactNode, Suspense } from "react";
import { useMedia } from "#ui/hooks/useMedia.ts";
import { lazyPart } from "./lazypart.ts";

/** Where there is a sheet; the style sheets ask the same. Lower pages are one plain column. */
const PHONE = "(width < 37.5em) and (height >= 35em)";

/** What lies above the sheet. */
type Over = { over: "map" | "list" };

const nothing = { SheetHandle: () => null };
// The column scrolls without it.
const handle = lazyPart<"SheetHandle", Over>("SheetHandle", () => import("./SheetHandle.tsx").catch(() => nothing));

type Props = Over & {
  above: ReactNode;
  dock?: ReactNode;
  children: ReactNode;
};

/**
 * On phones the details lie in a sheet with three stops. What lies above it, the dock and the sheet are one column that
 * scrolls, and rests at the stops once their code is there. Elsewhere sheet and column are nothing.
 */
export function Sheet({ over, above, dock, children }: Props) {
  const isSheet = useMedia(PHONE);
  return (
    <>
      <div className="above">
        {above}
        <span className="sheet-stop" />
        <span className="sheet-stop half" />
      </div>
      {dock}
      <div className="sheet">
        <div className="sheet-body">
          {isSheet && (
            <Suspense fallback={null}>
              <handle.Part over={over} />
            </Suspense>
          )}
          {children}
        </div>
      </div>
    </>
  );
}
