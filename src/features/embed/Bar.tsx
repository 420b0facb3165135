import type { ReactNode } from "react";
import { DateBar } from "#features/timeline/DateBar.tsx";
import { CollectionSwitch } from "#ui/CollectionSwitch.tsx";
import { useWords } from "#ui/context.tsx";
import { embedWords } from "#words/embed.ts";
import { FullScreenButton } from "./FullScreen.tsx";
import { PlacesMenu } from "./PlacesMenu.tsx";
import type { StripProps } from "./Sentence.tsx";

type Props = Pick<StripProps, "isStatic" | "isNarrow"> & {
  children: ReactNode;
  /** A line over all of it. */
  above?: ReactNode;
  /** The steps of a story, in place of those of the date. */
  lead?: ReactNode;
  /** Beside the places, where there is room for buttons. */
  aside?: ReactNode;
};

/** The bar under the map around what is told: date or steps, places and menu; in a frame without controls the words alone. */
export function Bar({ isStatic, isNarrow, above, lead, aside, children }: Props) {
  const words = useWords(embedWords);
  if (isStatic)
    return (
      <section id="timeline-region" className="embed-static" aria-label={words.timeline}>
        {above}
        {children}
      </section>
    );
  const places = (
    <>
      {aside}
      <PlacesMenu />
    </>
  );
  const more = (
    <>
      <CollectionSwitch />
      <FullScreenButton />
    </>
  );
  return (
    <DateBar above={above} lead={lead} aside={!isNarrow && places} menu={isNarrow && more}>
      {children}
    </DateBar>
  );
}
