import { Suspense, useState } from "react";
import { useWords } from "#ui/context.tsx";
import { lazyPart } from "#ui/lazypart.ts";
import { timelineWords } from "#words/timeline.ts";

const signs = lazyPart("LaneSigns", () => import("./LaneSigns.tsx"));

/** The signs behind a button at the head of the lanes. */
export function Key() {
  const words = useWords(timelineWords).key;
  const [wasOpened, setOpened] = useState(false);
  return (
    <>
      <button type="button" className="button tl-key-button" popoverTarget="tl-key">
        {words.name}
      </button>
      <div id="tl-key" popover="auto" className="tl-popover" onToggle={() => setOpened(true)}>
        {wasOpened && (
          <Suspense>
            <signs.Part />
          </Suspense>
        )}
      </div>
    </>
  );
}
