import type { ReactNode } from "react";
import { useWords } from "#ui/context.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { shellWords } from "#words/shell.ts";

/** Around a part of the page: what fails in it is said in its place, with a way to try again. */
export function Guard({ name, children }: { name: string; children: ReactNode }) {
  const words = useWords(shellWords);
  return (
    <ErrorBoundary name={name} message={words.partFailed} again={words.tryAgain}>
      {children}
    </ErrorBoundary>
  );
}
