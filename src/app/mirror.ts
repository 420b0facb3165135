import { actorStyles } from "#drawing/actorstyles.ts";
import { keysWhere } from "#link/keys.ts";
import { writeStored } from "#state/storage.ts";
import type { AppState, AppStore } from "#state/store.ts";
import { selectTheme } from "#state/theme.ts";
import { isForeign } from "#words/language.ts";

const flags = keysWhere((row) => row.of === "frame");

/** Writes to `<html>` and the tab what the state says: readiness, theme, language, title, colours of the forces. */
export function mirrorDocument(store: AppStore): void {
  const html = document.documentElement;
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  // A page that was written from a dossier has the colours of the ground in a sheet of its own, if that came.
  if (getComputedStyle(html).getPropertyValue("--map-land") === "")
    void import("#drawing/palette.ts").then(({ mapStyles }) => {
      const ground = new CSSStyleSheet();
      ground.replaceSync(mapStyles());
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, ground];
    });

  const apply = (state: AppState, previous: AppState | null) => {
    const ready = state.mapStatus === "drawn" ? "map" : state.mapStatus === "fallback" ? "fallback" : "text";
    if (html.dataset.ready !== undefined && html.dataset.ready !== ready) html.dataset.ready = ready;
    const theme = selectTheme(state);
    if (theme === "auto") html.removeAttribute("data-theme");
    else if (html.dataset.theme !== theme) html.dataset.theme = theme;
    // Chrome computes every style of the page anew when this is written, even with the same value.
    if (html.lang !== state.language) html.lang = state.language;
    for (const flag of flags) html.toggleAttribute(`data-${flag}`, state.link[flag] === true);
    if (state.dossier && state.dossier !== previous?.dossier) {
      const { title, tag } = state.dossier;
      document.title = title;
      if (isForeign(tag)) void import("./foreign.ts").then(({ markPage }) => markPage(store));
      sheet.replaceSync(actorStyles(state.dossier.actors));
    }
    const { ownTheme, framed } = state;
    if (ownTheme !== previous?.ownTheme && ownTheme?.isNew && !framed) writeStored("sitmap-theme", ownTheme.theme);
  };

  apply(store.getState(), null);
  store.subscribe((state, previous) => apply(state, previous));
}
