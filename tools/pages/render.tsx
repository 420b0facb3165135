import type { ReactNode } from "react";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import type { Dossier } from "#domain/dossier.ts";
import { MapSurface } from "#features/map/MapSurface.tsx";
import { Root } from "#features/shell/Root.tsx";
import { createActions } from "#state/actions.ts";
import { selectView } from "#state/select.ts";
import { createAppStore } from "#state/store.ts";
import { AppProvider } from "#ui/context.tsx";
import { nearest } from "#words/language.ts";
import { Poster } from "./Poster.tsx";
import { posterCss } from "./posterlayout.ts";
import { type OtherDossier, type OtherPage, TextPage } from "./TextPage.tsx";
import { Unstarted } from "./Unstarted.tsx";

/** `poster`: style sheet that places the poster's marks, because style attributes are not allowed in the served HTML. */
export type RenderedPage = { app: string; notice: string; text: string; poster: string };

/** The served form of a dossier's default state: the app as it first appears, and the whole dossier as text. */
export function renderPage(
  dossier: Dossier,
  others: readonly OtherPage[],
  dossiers: readonly OtherDossier[],
): RenderedPage {
  const language = nearest(dossier.tag);
  const store = createAppStore({ dossier, language });
  const app = { store, actions: createActions(store), root: "", several: dossiers.length > 0, ground: null, links: [] };
  const around = (content: ReactNode) => renderToStaticMarkup(<AppProvider app={app}>{content}</AppProvider>);
  const view = selectView(store.getState());
  if (!view) throw new Error("a store with a dossier has no view");
  return {
    poster: posterCss(view, language),
    app: renderToString(<Root app={app} map={<MapSurface poster={<Poster />} />} />),
    notice: around(<Unstarted />),
    text: around(<TextPage others={others} dossiers={dossiers} />),
  };
}
