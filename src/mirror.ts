import { actorStyles } from "#map/actorstyles.ts";
import type { Language, Theme } from "#state/link.ts";
import type { AppState, AppStore } from "#state/store.ts";
import { keysWhere } from "#url/keys.ts";
import { writeStored } from "#url/storage.ts";
import type { Loaded } from "./boot.ts";

type Options = { root: string; load: (language: Language) => Promise<Loaded> };

/** The theme to force on the page; null follows the system. Embeds are light unless the link asks. */
function forcedTheme(state: Pick<AppState, "link" | "framed">): Exclude<Theme, "auto"> | null {
  const { theme, embed } = state.link;
  if (theme === "light" || theme === "dark") return theme;
  return theme === undefined && embed ? "light" : null;
}

const flags = keysWhere((row) => row.of === "frame");

/** Writes to `<html>` and the tab what the state says: readiness, theme, language, title, colours of the forces. */
export function mirrorDocument(store: AppStore, { load }: Options): void {
  const html = document.documentElement;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let asked: Language | null = null;

  const apply = (state: AppState, previous: AppState | null) => {
    const ready = state.mapStatus === "drawn" ? "map" : state.mapStatus === "fallback" ? "fallback" : "text";
    if (html.dataset.ready !== undefined && html.dataset.ready !== ready) html.dataset.ready = ready;
    const theme = forcedTheme(state);
    if (theme === null) html.removeAttribute("data-theme");
    else if (html.dataset.theme !== theme) html.dataset.theme = theme;
    // Chrome computes every style of the page anew when this is written, even with the same value.
    if (html.lang !== state.language) html.lang = state.language;
    for (const flag of flags) html.toggleAttribute(`data-${flag}`, state.link[flag] === true);
    if (state.dossier && state.dossier !== previous?.dossier) {
      document.title = state.dossier.title;
      sheet.replaceSync(actorStyles(state.dossier.actors));
    }
    const wanted = state.link.lang;
    if (wanted && wanted !== state.language && asked !== wanted) {
      asked = wanted;
      load(wanted)
        .then((loaded) => store.setState(loaded))
        .catch(() => store.setState({ loadFailure: "language" }))
        .finally(() => {
          asked = null;
        });
    }
    if (previous && !state.framed && state.link.theme !== previous.link.theme)
      writeStored("sitmap-theme", state.link.theme === "auto" ? null : (state.link.theme ?? null));
  };

  apply(store.getState(), null);
  store.subscribe((state, previous) => apply(state, previous));
}
