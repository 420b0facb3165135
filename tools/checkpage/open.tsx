import "#app/index.css";
import { createRoot } from "react-dom/client";
import { bindAddress } from "#app/address.ts";
import { type Asked, loadConfig, loadGround } from "#app/boot.ts";
import { followLink } from "#app/follow.ts";
import { mirrorDocument } from "#app/mirror.ts";
import { joinCollection } from "#domain/collectionfile.ts";
import { collectionsOf } from "#domain/collections.ts";
import { indexDossier } from "#domain/dossier.ts";
import { joinTexts, overlayText } from "#domain/overlay.ts";
import { withCollections } from "#domain/withcollections.ts";
import { LaterMap } from "#features/map/latermap.tsx";
import { findLandIn } from "#features/map/served.ts";
import { Root } from "#features/shell/Root.tsx";
import { boundTo } from "#geo/bounds.ts";
import { groundFolder } from "#geo/ground.ts";
import { createActions } from "#state/actions.ts";
import { readStored } from "#state/storage.ts";
import { createAppStore } from "#state/store.ts";
import { keptTheme } from "#state/theme.ts";
import type { Compiled } from "#tools/dossier/assemble.ts";
import { loadAnySource } from "#words/anysource.ts";
import { type Language, nearest, spokenIn } from "#words/language.ts";
import { loadWords } from "#words/tables.ts";

/**
 * Shows a compiled dossier as its page would be, in the place of the check: out of memory, so nothing leaves the browser,
 * and a reload begins anew.
 *
 * @param root address of the site's folder, among whose basemaps is the one it is shown on
 */
export async function openDossier(
  { dossier: file, overlays, collections }: Compiled,
  wanted: Language,
  root: string,
): Promise<void> {
  const [own = "en"] = file.languages;
  const load = async (tag: string, asked: Asked) => {
    const language = nearest(tag);
    await loadWords(language);
    await loadAnySource(language);
    const shown = collectionsOf(file, asked.collections);
    const parts = collections.filter((part) => shown.includes(part.file.collection));
    const whole = parts.reduce((joined, part) => joinCollection(joined, part.file), file);
    const words = parts.reduce(
      (joined, part) => joinTexts(joined, part.overlays.get(tag) ?? {}),
      overlays.get(tag) ?? {},
    );
    return { dossier: withCollections(indexDossier(overlayText(whole, words), tag), shown), problems: [], language };
  };
  const tag = file.languages.find((name) => spokenIn(name) === wanted) ?? own;
  const [loaded, { ground }] = await Promise.all([
    load(tag, {}),
    loadGround(root, await loadConfig(root), file.basemap, undefined),
  ]);
  boundTo(ground?.bounds);
  findLandIn(groundFolder(root, file.basemap));
  history.replaceState(null, "", location.pathname);
  const store = createAppStore({ ...loaded, link: {}, ownTheme: keptTheme(readStored("sitmap-theme")) });
  const actions = createActions(store);
  bindAddress(store, actions);
  mirrorDocument(store);
  followLink(store, load, {});
  const container = document.createElement("div");
  container.id = "app";
  document.getElementById("app")?.replaceWith(container);
  document.documentElement.classList.add("js");
  createRoot(container).render(<Root app={{ store, actions, root, ground, links: [] }} map={<LaterMap />} />);
}
