import { selection } from "#features/details/Details.tsx";
import { fetchLibrary, fetchMap } from "#features/map/latermap.tsx";
import type { Ground } from "#geo/ground.ts";
import type { Link } from "#link/link.ts";
import { lazyPart } from "#ui/lazypart.ts";
import { savesData } from "#ui/savedata.ts";
import { later, laterInEmbed } from "./later.tsx";

const embedSheet = () => import("#features/embed/embed.css");
const dateBar = () => import("#features/timeline/datebar.css");
const storySheet = () => import("#features/story/story.css");

/** Whole pages in the place of the usual one. They show parts of `later`, so they are no part of that list. */
export const pages = {
  embed: lazyPart("EmbedApp", () => import("#features/embed/EmbedApp.tsx"), embedSheet, dateBar),
  present: lazyPart("PresentApp", () => import("#features/story/PresentApp.tsx"), storySheet),
};

/** How long the page waits for code of a part that can say for itself that it does not come, in milliseconds. */
const FIRST_PATIENCE = 5000;

/** Resolves when that time is over, from the first time that code was asked for. */
let late: Promise<unknown> | undefined;

function showsMap({ view }: Pick<Link, "view">): boolean {
  return !view || view === "map" || view === "context";
}

/** Fetches the map library while the first picture is being made: the line is free then and the processor is not. */
export function fetchBeside(link: Pick<Link, "embed" | "view">, ground: Ground | null): void {
  // In a frame the map waits until it is seen.
  if (ground && !link.embed && showsMap(link) && !savesData()) fetchLibrary(ground).catch(() => undefined);
}

/** Fetches what a link shows first, so that the served text is replaced once. Rejects where that is the whole page. */
export async function fetchFirst(link: Pick<Link, "embed" | "story" | "view" | "place" | "claim">): Promise<void> {
  if (link.embed)
    await Promise.all([pages.embed.fetch(), link.story === undefined ? null : laterInEmbed.storyBar.fetch()]);
  else if (link.story) await pages.present.fetch();
  else {
    late ??= new Promise((resolve) => setTimeout(resolve, FIRST_PATIENCE));
    const soon = (part: Promise<unknown>) => Promise.race([part.catch(() => undefined), late]);
    const map = showsMap(link) ? soon(fetchMap()) : null;
    // A served map that shows another state cannot stand in for the map's code; otherwise nothing waits for it.
    const isStale = document.documentElement.hasAttribute("data-stale");
    await Promise.all([
      (link.place ?? link.claim) ? soon(selection.fetch()) : null,
      link.view && link.view !== "map" ? soon(later[link.view].fetch()) : null,
      isStale ? map : null,
    ]);
  }
}

/** Fetches what is not there yet, so that every view opens with the network off. Failures are left to the first use. */
export async function fetchLater(): Promise<void> {
  await Promise.allSettled([...Object.values(later), pages.present].map(({ fetch }) => fetch()));
  await Promise.allSettled([
    import("#features/search/search.ts"),
    import("#features/timeline/Between.tsx"),
    import("#ui/dates/written.ts"),
  ]);
}
