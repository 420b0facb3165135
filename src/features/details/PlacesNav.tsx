import { useEffect, useMemo, useRef } from "react";
import type { Place } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { keptFor } from "#domain/index/later.ts";
import { placesInside } from "#domain/inside.ts";
import { useAppState, usePage, useWords } from "#ui/context.tsx";
import { IconButton } from "#ui/IconButton.tsx";
import { pressed } from "#ui/keys/pressed.ts";
import { commonWords } from "#words/common.ts";
import { detailsWords } from "#words/details.ts";

const order = ["base", "airport", "country", "city", "region", "destination"] as const;

/** Places with at least one claim, there or inside, by kind, bases first. */
const placeGroups = keptFor((dossier: Dossier): { kind: Place["kind"]; places: Place[] }[] => {
  const isSaid = (id: string) => dossier.claimsAtPlace.has(id);
  const places = dossier.places.filter(({ id }) => isSaid(id) || [...placesInside(dossier, id)].some(isSaid));
  return order
    .map((kind) => ({ kind, places: places.filter((place) => place.kind === kind) }))
    .filter((group) => group.places.length > 0);
});

/** Buttons to all places. */
export function PlaceButtons({ onPick }: { onPick?: () => void }) {
  const words = useWords(detailsWords);
  const [, actions, dossier] = usePage();
  const current = useAppState((state) => state.link.place);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });
  // A dossier may have thousands of places, and the date changes none of the buttons.
  return useMemo(
    () => (
      <dl className="place-groups">
        {placeGroups(dossier).map(({ kind, places }) => (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            {places.map((place) => (
              <dd key={place.id}>
                <button
                  type="button"
                  data-place={place.id}
                  aria-current={place.id === current ? "true" : undefined}
                  onClick={() => {
                    pick.current?.();
                    actions.selectPlace(place.id, { fly: true });
                  }}
                >
                  {place.name}
                </button>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    ),
    [dossier, words, actions, current],
  );
}

/** Where the reader is among the places, with the ways to the next base, to all places and out. */
export function PlacesNav() {
  const words = useWords(detailsWords);
  const common = useWords(commonWords);
  const [, actions, dossier] = usePage();
  const current = useAppState((state) => state.link.place);
  const menu = useRef<HTMLDetailsElement>(null);
  const at = dossier.bases.indexOf(current ?? "");
  const close = () => menu.current?.removeAttribute("open");
  // An embed has its own way to the places, of the same name.
  const isEmbed = useAppState((state) => state.link.embed === true);
  const Bar = isEmbed ? "div" : "nav";
  return (
    <Bar className="places-nav note" aria-label={isEmbed ? undefined : words.places}>
      {at >= 0 && <span className="place-of">{words.placeOf(at + 1, dossier.bases.length)}</span>}
      <details
        ref={menu}
        className="places-menu"
        onKeyDown={(event) => {
          if (pressed(event) !== "Escape" || !menu.current?.open) return;
          event.stopPropagation();
          close();
          menu.current.querySelector("summary")?.focus();
        }}
      >
        <summary>{words.allPlaces}</summary>
        <div className="popup">
          <PlaceButtons onPick={close} />
        </div>
      </details>
      <span className="steps">
        <IconButton className="plain" icon="previous" label={words.previousBase} onClick={() => actions.stepBase(-1)} />
        <IconButton className="plain" icon="next" label={words.nextBase} onClick={() => actions.stepBase(1)} />
        <IconButton
          className="plain"
          icon="close"
          label={common.close}
          onClick={() => actions.selectPlace(undefined)}
        />
      </span>
    </Bar>
  );
}
