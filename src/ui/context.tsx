import { createContext, type ReactNode, useContext, useRef, useSyncExternalStore } from "react";
import type { Dossier } from "#domain/dossier.ts";
import type { View } from "#domain/view.ts";
import type { Ground } from "#geo/ground.ts";
import type { Actions } from "#state/actions.ts";
import { selectView } from "#state/select.ts";
import type { AppState, AppStore } from "#state/store.ts";
import type { Language, Words } from "#words/language.ts";
import { wordsFor } from "#words/tables.ts";

/** A link that a deployer adds to the page: an imprint, a privacy notice. */
export type SiteLink = { text: string; url: string };

export type App = {
  store: AppStore;
  actions: Actions;
  /** Address of the served folder, ending in "/": where `basemap/` and `dossiers/` lie. */
  root: string;
  /** Does the site hold other dossiers? Left out: no. */
  several?: boolean;
  /** What lies under the marks on the map; null in a page that is only served. */
  ground: Ground | null;
  links: readonly SiteLink[];
  /** The state that the served page was written from, while it is taken over; else left out. */
  served?: AppState;
};

const AppContext = createContext<App | null>(null);

export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

/** The app's store and actions. Throws outside `AppProvider`. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error("useApp is called outside AppProvider");
  return app;
}

/** A part of the state; the selector returns a stable value. */
export function useAppState<Part>(selector: (state: AppState) => Part): Part {
  const { store, served } = useApp();
  // The served page is taken over part by part: a reader may have moved the date before the last one.
  return useSyncExternalStore(
    store.subscribe,
    () => selector(store.getState()),
    () => selector(served ?? store.getState()),
  );
}

const never = () => () => {};

/** Is the page being served, or the served page being taken over? What is drawn then must be what was served. */
export function useIsServed(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

export function useActions(): Actions {
  return useApp().actions;
}

export function useLanguage(): Language {
  return useAppState((state) => state.language);
}

/** The words of a surface in the language shown, for the sources shown. */
export function useWords<Shape>(words: Words<Shape>): Shape {
  const language = useLanguage();
  const dossier = useAppState((state) => state.dossier);
  return dossier ? wordsFor(words, language, dossier) : words[language];
}

/** What only components ask for that are drawn when there is a dossier. */
function given<Part>(part: Part | null): Part {
  if (part === null) throw new Error("there is no dossier");
  return part;
}

export function useView(): View {
  return given(useAppState(selectView));
}

function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  const isPlain = (value: unknown): value is object =>
    Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype;
  if (!isPlain(a) || !isPlain(b)) return false;
  const entries = Object.entries(a);
  return (
    entries.length === Object.keys(b).length && entries.every(([key, value]) => Object.is(value, Reflect.get(b, key)))
  );
}

/**
 * A part of the view, or a few of them as a list or record. Draws anew only when one of them is another one, so each is a
 * number, a text or something that other days share, such as the lanes: most of the page stays when the date moves.
 */
export function useViewPart<Part>(part: (view: View) => Part): Part {
  const kept = useRef<[Part] | null>(null);
  const found = useAppState((state) => {
    const view = selectView(state);
    if (!view) return null;
    const next = part(view);
    if (!kept.current || !isAlike(kept.current[0], next)) kept.current = [next];
    return kept.current;
  });
  return given(found)[0];
}

const selectDossier = (state: AppState) => selectView(state)?.dossier ?? null;

/** The dossier as known on the date that the link asks for. Another day looked at draws nothing anew. */
export function useDossier(): Dossier {
  return given(useAppState(selectDossier));
}

/** What most parts of the page need: the language, the actions and the dossier. */
export function usePage(): [language: Language, actions: Actions, dossier: Dossier] {
  return [useLanguage(), useActions(), useDossier()];
}
