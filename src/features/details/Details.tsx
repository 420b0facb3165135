import { Suspense, useEffect, useRef } from "react";
import type { Dossier } from "#domain/dossier.ts";
import type { PlaceView } from "#domain/view.ts";
import { useAppState, useDossier, useViewPart, useWords } from "#ui/context.tsx";
import { lazyPart } from "#ui/lazypart.ts";
import { detailsWords } from "#words/details.ts";
import { shellWords } from "#words/shell.ts";
import { Overview } from "./Overview.tsx";
import { PlacesNav } from "./PlacesNav.tsx";

/** The panels of a place and a claim: fetched once the text can be used. */
export const selection = lazyPart("Selection", () => import("./Selection.tsx"));

/** Shows the panel from its top after a change of place or claim. */
function useFollowSelection(place: string | undefined, claim: string | undefined) {
  const region = useRef<HTMLElement>(null);
  const seen = useRef(`${place} ${claim}`);
  useEffect(() => {
    const now = `${place} ${claim}`;
    if (seen.current === now) return;
    seen.current = now;
    region.current?.scrollTo(0, 0);
  }, [place, claim]);
  return region;
}

/** A place that no claim is about: its name, and what no source says there. */
function withoutClaims(dossier: Dossier, id: string): PlaceView | undefined {
  const place = dossier.place.get(id);
  return (
    place && {
      place,
      presences: [],
      figures: [],
      otherFigures: [],
      lastFigures: [],
      hidden: [],
      now: [],
      otherTimes: [],
      disagreements: [],
      unknowns: dossier.unknowns.filter((item) => item.places.includes(id)),
      nearest: null,
    }
  );
}

/** The details panel: a place, a claim's receipt, or the dossier when nothing is selected. */
export function Details() {
  const words = useWords(detailsWords);
  const { loading } = useWords(shellWords);
  const dossier = useDossier();
  const selected = useAppState((state) => state.link.place);
  const opened = useAppState((state) => state.link.claim);
  const region = useFollowSelection(selected, opened);
  const found = useViewPart((view) => (selected === undefined ? undefined : view.places.get(selected)));
  const place = found ?? (selected === undefined ? undefined : withoutClaims(dossier, selected));
  const claim = opened === undefined ? undefined : dossier.claim.get(opened);
  return (
    <section id="details-region" className="details" aria-label={words.region} tabIndex={-1} ref={region}>
      {opened !== undefined && !claim && <p className="details-notice">{words.unknownClaim(opened)}</p>}
      {selected !== undefined && !place && <p className="details-notice">{words.unknownPlace(selected)}</p>}
      {(place || claim) && <PlacesNav />}
      {place || claim ? (
        <Suspense fallback={<p className="panel-loading">{loading}</p>}>
          <selection.Part claim={claim} place={place} />
        </Suspense>
      ) : (
        <Overview />
      )}
    </section>
  );
}
