import { useEffect, useRef } from "react";
import type { Dossier } from "#domain/dossier.ts";
import type { PlaceView } from "#domain/view.ts";
import { useAppState, useDossier, useViewPart, useWords } from "#ui/context.tsx";
import { detailsWords } from "#words/details.ts";
import { ClaimPanel } from "./ClaimPanel.tsx";
import { Overview } from "./Overview.tsx";
import { PlacePanel } from "./PlacePanel.tsx";
import { PlacesNav } from "./PlacesNav.tsx";

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
      hidden: [],
      now: [],
      otherTimes: [],
      disagreements: [],
      unknowns: dossier.unknowns.filter((item) => item.places.includes(id)),
      key: null,
      nearest: null,
    }
  );
}

/** The details panel: a place, a claim's receipt, or the dossier when nothing is selected. */
export function Details() {
  const words = useWords(detailsWords);
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
      {claim ? <ClaimPanel claim={claim} /> : place ? <PlacePanel place={place} /> : <Overview />}
    </section>
  );
}
