import { Suspense, useState } from "react";
import type { PlaceView } from "#domain/view.ts";
import { useView, useWords } from "#ui/context.tsx";
import { lazyPart } from "#ui/lazypart.ts";
import { placePanelWords } from "#words/placepanel.ts";

const { Part: Chart } = lazyPart(
  "StrengthChart",
  () => import("#ui/strength/StrengthChart.tsx"),
  () => import("#ui/strength/strength.css"),
);

/** Numbers of people over the years at a base or in a country; the chart's code comes when it is opened. */
export function StrengthOverTime({ place: { place } }: { place: PlaceView }) {
  const words = useWords(placePanelWords);
  const view = useView();
  const [isOpen, setOpen] = useState(false);
  if (place.kind !== "base" && place.kind !== "country") return null;
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.strengthOverTime}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <Chart view={view} place={place.id} />
        </Suspense>
      )}
    </details>
  );
}
