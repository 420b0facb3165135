import { collectionsOf } from "#domain/collections.ts";
import type { Dossier } from "#domain/dossier.ts";
import { deriveView, type View } from "#domain/view.ts";
import { withCollections } from "#domain/withcollections.ts";
import type { Extent, Size } from "#geo/camera.ts";
import { extentOf } from "#geo/mercator.ts";
import { fullAddress, pageAddress } from "#link/address.ts";
import { type Link, layerNames } from "#link/link.ts";
import { actorsOf, queryOf } from "#state/select.ts";
import type { Language } from "#words/language.ts";
import type { PictureWish } from "./mapsvg.ts";

/** Address of the full page with a link; embeds are left behind. */
export function addressOf(link: Link): string {
  return fullAddress(pageAddress(location.href), link);
}

/** What the reader chose for the page and every step keeps. */
export type PageLink = Pick<Link, "dossier" | "lang" | "symbols">;

/** The parts of a link that stay with the page while a story is told. */
export function pageLinkOf({ dossier, lang, symbols }: Link): PageLink {
  return { ...(dossier ? { dossier } : {}), ...(lang ? { lang } : {}), ...(symbols ? { symbols } : {}) };
}

/** The view of any link: the page's own, or a step's of a story. */
export function viewOfLink(whole: Dossier, link: Link): View {
  const dossier = withCollections(whole, collectionsOf(whole, link.collections));
  const actors = actorsOf(dossier, link.actors);
  return deriveView(dossier, queryOf(dossier, link, actors === undefined ? null : new Set(actors)));
}

/** Size of the map on the screen; the usual one where there is none. */
function screenSize(): Size {
  const rect = document.getElementById("map-region")?.getBoundingClientRect();
  return rect && rect.width > 0 && rect.height > 0 ? rect : { width: 1016, height: 485 };
}

/** What a link shows of the earth; null: all of the view. */
function extentOfLink(link: Link): Extent | null {
  return link.camera ? extentOf(link.camera, screenSize()) : (link.bbox ?? null);
}

/** What a picture needs to know of a link and its view. */
export function pictureOfLink(view: View, link: Link, language: Language): PictureWish {
  return {
    view,
    language,
    mode: link.view === "context" ? "context" : "map",
    layers: link.layers ?? layerNames,
    selected: link.place ?? null,
    highlighted: new Set(link.highlight),
    extent: extentOfLink(link),
    symbols: link.symbols ?? "plain",
    address: addressOf(link),
  };
}
