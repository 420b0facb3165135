import { useRef } from "react";
import { PlaceButtons } from "#features/details/PlacesNav.tsx";
import { useWords } from "#ui/context.tsx";
import { embedWords } from "#words/embed.ts";

/** Every place without the map, in a menu. */
export function PlacesMenu() {
  const words = useWords(embedWords);
  const menu = useRef<HTMLDivElement>(null);
  return (
    <nav className="embed-places" aria-label={words.places}>
      <button type="button" className="button large" popoverTarget="embed-places">
        {words.places}
      </button>
      <div id="embed-places" ref={menu} popover="auto" className="popup embed-popover">
        <PlaceButtons onPick={() => menu.current?.hidePopover()} />
      </div>
    </nav>
  );
}
