import { Suspense, useState } from "react";
import { useAppState, useWords } from "#ui/context.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { lazyPart } from "#ui/lazypart.ts";
import { shellWords } from "#words/shell.ts";
import { timelineWords } from "#words/timeline.ts";
import { BesideDate } from "./BesideDate.tsx";
import { Presets } from "./Presets.tsx";

const between = lazyPart("Between", () => import("./Between.tsx"));

/** Less common ways to choose the time: a stretch instead of a day, and what was known on a day. */
export function DateOptions() {
  const words = useWords(timelineWords);
  const shell = useWords(shellWords);
  const [wasOpened, setOpened] = useState(false);
  const isUsed = useAppState((state) => state.link.known !== undefined || state.link.from !== undefined);
  return (
    <div className="tl-options">
      <IconButton
        className={`large${isUsed ? " is-used" : ""}`}
        icon="calendar"
        label={words.options}
        popoverTarget="tl-options"
      />
      <div id="tl-options" popover="auto" className="tl-popover" onToggle={() => setOpened(true)}>
        {wasOpened && (
          <>
            <BesideDate />
            <Presets />
            <ErrorBoundary name="Between" message={shell.partFailed} again={shell.tryAgain}>
              <Suspense>
                <between.Part />
              </Suspense>
            </ErrorBoundary>
          </>
        )}
      </div>
    </div>
  );
}
