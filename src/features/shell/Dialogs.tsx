import { Suspense } from "react";
import type { PrintHandout } from "#features/export/ExportDialog.tsx";
import { useActions, useAppState } from "#ui/context.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { later } from "./later.tsx";

/** Prints a story or the view; the code of it comes when it is asked for. */
const printHandout: PrintHandout = async (wish) => (await import("#features/print/handout.ts")).printHandout(wish);

/** The dialog that is open, whose code comes when it opens: one that does not come closes, and a notice says so. */
export function Dialogs() {
  const actions = useActions();
  const dialog = useAppState((state) => state.dialog);
  if (dialog === "none") return null;
  const { Part } = later[dialog];
  return (
    <ErrorBoundary key={dialog} name={dialog} message={null} onFailed={actions.partFailed}>
      <Suspense fallback={null}>
        <Part printHandout={printHandout} />
      </Suspense>
    </ErrorBoundary>
  );
}
