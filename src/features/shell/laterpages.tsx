import { lazy } from "react";
import { fetchLibrary, fetchMap } from "#features/map/latermap.tsx";
import type { Ground } from "#geo/ground.ts";
import type { Link } from "#link/link.ts";
import { savesData } from "#ui/savedata.ts";
import { styled } from "#ui/styled.ts";
import { fetchStory, fetchView, fetchViews } from "./later.tsx";

/** Dialogs and whole pages that the first picture does not need. */
const chunks = {
  help: () =>
    styled(import("#features/help/HelpDialog.tsx"), import("#ui/dialogs.css")).then(({ HelpDialog }) => ({
      default: HelpDialog,
    })),
  search: () =>
    styled(import("#features/search/SearchDialog.tsx"), import("#ui/dialogs.css")).then(({ SearchDialog }) => ({
      default: SearchDialog,
    })),
  share: () =>
    styled(
      import("#features/share/ShareDialog.tsx"),
      import("#ui/dialogs.css"),
      import("#features/share/share.css"),
    ).then(({ ShareDialog }) => ({ default: ShareDialog })),
  export: () =>
    styled(
      import("#features/export/ExportDialog.tsx"),
      import("#ui/dialogs.css"),
      import("#features/share/share.css"),
      import("#features/export/export.css"),
    ).then(({ ExportDialog }) => ({ default: ExportDialog })),
  stories: () =>
    styled(
      import("#features/story/StoriesDialog.tsx"),
      import("#ui/dialogs.css"),
      import("#features/story/story.css"),
    ).then(({ StoriesDialog }) => ({ default: StoriesDialog })),
  present: () =>
    styled(import("#features/story/PresentApp.tsx"), import("#features/story/story.css")).then(({ PresentApp }) => ({
      default: PresentApp,
    })),
};

const embed = () =>
  styled(
    import("#features/embed/EmbedApp.tsx"),
    import("#features/embed/embed.css"),
    import("#features/timeline/datebar.css"),
  ).then(({ EmbedApp }) => ({ default: EmbedApp }));

export const LaterHelp = lazy(chunks.help);
export const LaterSearch = lazy(chunks.search);
export const LaterShare = lazy(chunks.share);
export const LaterExport = lazy(chunks.export);
export const LaterStories = lazy(chunks.stories);
export const LaterPresent = lazy(chunks.present);
export const LaterEmbed = lazy(embed);

function showsMap({ view }: Pick<Link, "view">): boolean {
  return !view || view === "map" || view === "context";
}

/** Fetches the map library while the first picture is being made: the line is free then and the processor is not. */
export function fetchBeside(link: Pick<Link, "embed" | "view">, ground: Ground | null): void {
  // In a frame the map waits until it is seen.
  if (ground && !link.embed && showsMap(link) && !savesData()) fetchLibrary(ground).catch(() => undefined);
}

/**
 * Fetches the chunk that a link shows first, so that the served text is replaced once and not by an empty frame. Rejects
 * where the whole page is in it; a view that does not come says so in its own place.
 */
export async function fetchFirst(link: Pick<Link, "embed" | "story" | "view">): Promise<void> {
  if (link.embed) await Promise.all([embed(), link.story === undefined ? undefined : fetchStory()]);
  else if (link.story) await chunks.present();
  else {
    const map = showsMap(link) ? fetchMap().catch(() => undefined) : null;
    // A served map that shows another state cannot stand in for the map's code; otherwise nothing waits for it.
    const isStale = document.documentElement.hasAttribute("data-stale");
    await Promise.all([
      link.view && link.view !== "map" ? fetchView(link.view).catch(() => undefined) : null,
      isStale ? map : null,
    ]);
  }
}

/** Fetches what is not there yet, so that every view opens with the network off. Failures are left to the first use. */
export async function fetchLater(): Promise<void> {
  await fetchViews();
  await Promise.allSettled(Object.values(chunks).map((fetchChunk) => fetchChunk()));
  await Promise.allSettled([
    import("#features/search/search.ts"),
    import("#features/timeline/Between.tsx"),
    import("#ui/dates/written.ts"),
  ]);
}
