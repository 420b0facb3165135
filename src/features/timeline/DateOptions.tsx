import { Suspense, useState } from "react";
import { useAppState, useWords } from "#ui/context.tsx";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { Icon } from "#ui/Icon.tsx";
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
      <button
        type="button"
        className={`button icon large${isUsed ? " is-used" : ""}`}
        popoverTarget="tl-options"
        aria-label={words.options}
        title={words.options}
      >
        <Icon name="menu" />
      </button>
      <div id="tl-options" popover="auto" className="tl-popover" onToggle={() => setOpened(true)}>
        <BesideDate />
        <Presets />
        {wasOpened && (
          <ErrorBoundary name="Between" message={shell.partFailed} again={shell.tryAgain}>
            <Suspense>
              <between.Part />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </div>
  );
}
