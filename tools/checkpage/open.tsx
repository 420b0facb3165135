import "#app/index.css";
import { createRoot } from "react-dom/client";
import { bindAddress } from "#app/address.ts";
import { loadConfig, loadGround } from "#app/boot.ts";
import { mirrorDocument } from "#app/mirror.ts";
import { followLanguage } from "#app/translate.ts";
import { indexDossier } from "#domain/dossier.ts";
import { overlayText } from "#domain/overlay.ts";
import { LaterMap } from "#features/map/latermap.tsx";
import { Root } from "#features/shell/Root.tsx";
import { boundTo } from "#geo/mercator.ts";
import { createActions } from "#state/actions.ts";
import { readStored } from "#state/storage.ts";
import { createAppStore } from "#state/store.ts";
import { keptTheme } from "#state/theme.ts";
import type { Compiled } from "#tools/dossier/assemble.ts";
import type { Language } from "#words/language.ts";
import { loadWords } from "#words/tables.ts";

/**
 * Shows a compiled dossier as its page would be, in the place of the check: out of memory, so nothing leaves the browser,
 * and a reload begins anew.
 *
 * @param root address of the site's folder, whose basemap it is shown on
 */
export async function openDossier(
  { dossier: file, overlays }: Compiled,
  wanted: Language,
  root: string,
): Promise<void> {
  const [own = "en"] = file.languages;
  const load = async (language: Language) => {
    await loadWords(language);
    return { dossier: indexDossier(overlayText(file, overlays.get(language) ?? {})), problems: [], language };
  };
  const language = file.languages.includes(wanted) ? wanted : own;
  const [loaded, { ground }] = await Promise.all([load(language), loadGround(root, await loadConfig(root), undefined)]);
  boundTo(ground?.bounds);
  history.replaceState(null, "", location.pathname);
  const store = createAppStore({ ...loaded, link: {}, ownTheme: keptTheme(readStored("sitmap-theme")) });
  const actions = createActions(store);
  bindAddress(store, actions);
  mirrorDocument(store);
  followLanguage(store, load, undefined);
  const container = document.createElement("div");
  container.id = "app";
  document.getElementById("app")?.replaceWith(container);
  document.documentElement.classList.add("js");
  createRoot(container).render(<Root app={{ store, actions, root, ground, links: [] }} map={<LaterMap />} />);
}
