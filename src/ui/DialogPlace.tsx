import { type ReactNode, Suspense } from "react";
import { useActions, useAppState } from "./context.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

/** Where dialogs stand, whose code comes when they open: one that does not come closes, and a notice says so. */
export function DialogPlace({ children }: { children: ReactNode }) {
  const actions = useActions();
  const dialog = useAppState((state) => state.dialog);
  return (
    <ErrorBoundary key={dialog} name={dialog} message={null} onFailed={actions.partFailed}>
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}
