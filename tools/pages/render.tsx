import { renderToString } from "react-dom/server";
import type { Dossier } from "#domain/dossier.ts";
import type { Language } from "#i18n/language.ts";
import { createActions } from "#state/actions.ts";
import { createAppStore } from "#state/store.ts";
import { App } from "#ui/App.tsx";
import { AppProvider } from "#ui/context.tsx";
import { TextPage } from "#ui/TextPage.tsx";

/** The served form of a dossier's default state: the app as it first appears, and the whole dossier as text. */
export function renderPage(dossier: Dossier, language: Language, otherPage: string): { app: string; text: string } {
  const store = createAppStore({ dossier, language });
  const app = { store, actions: createActions(store), root: "" };
  const render = (content: React.ReactNode) => renderToString(<AppProvider app={app}>{content}</AppProvider>);
  return { app: render(<App isDark={false} />), text: render(<TextPage otherPage={otherPage} />) };
}
