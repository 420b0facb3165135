import { type ReactNode, Suspense } from "react";
import { Details } from "#features/details/Details.tsx";
import { Timeline } from "#features/timeline/Timeline.tsx";
import { selectViewName } from "#state/select.ts";
import { Announcer } from "#ui/Announcer.tsx";
import { useAppState, useWords } from "#ui/context.tsx";
import { Notices } from "#ui/Notices.tsx";
import { Sheet } from "#ui/Sheet.tsx";
import { shellWords } from "#words/shell.ts";
import { Dialogs } from "./Dialogs.tsx";
import { Guard } from "./Guard.tsx";
import { Header } from "./Header.tsx";
import { later } from "./later.tsx";
import { SkipLink } from "./SkipLink.tsx";

/** A part whose code is fetched when it is shown. */
function Fetched({ name, children }: { name: string; children: ReactNode }) {
  const words = useWords(shellWords);
  return (
    <Guard name={name}>
      <Suspense fallback={<p className="panel-loading">{words.loading}</p>}>{children}</Suspense>
    </Guard>
  );
}

/**
 * The page of a loaded dossier.
 *
 * @param map what shows the map, on the views that have one
 */
export function App({ map }: { map: ReactNode }) {
  const words = useWords(shellWords);
  const view = useAppState(selectViewName);
  const other = view === "map" || view === "context" ? null : view;
  const Other = other && later[other].Part;
  return (
    <div className={`app view-${view}`}>
      <div className="skip-links">
        {view === "map" && <SkipLink to="map-region">{words.skip.map}</SkipLink>}
        {view === "map" && <SkipLink to="timeline-region">{words.skip.timeline}</SkipLink>}
        <SkipLink to="details-region">{words.skip.details}</SkipLink>
      </div>
      <Header />
      <Notices />
      <main className="surfaces">
        {view === "map" && (
          <Sheet
            over="map"
            above={<Guard name="Map">{map}</Guard>}
            dock={
              <Guard name="Timeline">
                <Timeline />
              </Guard>
            }
          >
            <Guard name="Details">
              <Details />
            </Guard>
          </Sheet>
        )}
        {view === "context" && (
          <Sheet over="map" above={<Guard name="Map">{map}</Guard>}>
            <Fetched name="Details">
              <later.context.Part />
            </Fetched>
          </Sheet>
        )}
        {other && Other && (
          <Fetched key={other} name={words.views[other]}>
            <Other />
          </Fetched>
        )}
      </main>
      <Dialogs />
      <Announcer />
    </div>
  );
}
