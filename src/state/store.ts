import { createStore, type StoreApi } from "zustand/vanilla";
import type { Dossier } from "#domain/dossier.ts";
import type { Problem } from "#domain/problem.ts";
import type { Camera, Extent } from "#geo/camera.ts";
import type { Language, Link } from "#link/link.ts";
import type { OwnTheme } from "./theme.ts";

/** A one-shot wish to move the map; the map flies when the object's identity changes. */
export type FlightWish = { to: "place"; place: string } | { to: "box"; box: Extent } | { to: "camera"; camera: Camera };

/** What moved last, so that one sentence can be announced per user action. */
export type Announcement = {
  serial: number;
  about: "date" | "place" | "claim" | "passage" | "filter" | "view" | "step" | "custom";
  /** Only for `custom`. */
  text?: string;
};

export type MapStatus = "waiting" | "drawn" | "fallback";

export type MapFailure = "webgl" | "code" | "worker" | "tiles" | "context-lost" | "timeout";

/** Everything the app knows. `link` is what a link can carry; the rest is of the moment. */
export type AppState = {
  /** The dossier in the language shown; null while it loads or when it cannot be read. */
  dossier: Dossier | null;
  /** Of the interface: that of the dossier's words (`tag`), or the nearest. */
  language: Language;
  /** Records left out, with the reason. */
  problems: readonly Problem[];
  /** What did not load after the page had started: the words of a language, or a part of the page's code. */
  loadFailure: "language" | "part" | null;
  /** A sentence to the reader about this page; what says it is fetched late. */
  note: string | null;
  link: Link;
  /** Where the reader went back to, or forward, and from which link. */
  gone: { from: Link; to: Link } | null;
  /** Parts of the link that were not understood. */
  linkProblems: readonly string[];
  /** Embedded in another page (a frame), whatever the link says. */
  framed: boolean;
  ownTheme: OwnTheme | null;
  /** Another object each time that the reader asks for a language. */
  languageAsked: { lang: string } | null;
  /** Another object each time that the reader asks for collections of sources. */
  collectionsAsked: { ids: readonly string[] } | null;
  playing: boolean;
  /** The event that was stepped to, of several on one day; it counts while the link has its date. */
  stop: { date: string; event: string } | null;
  /** What was selected when the open receipt opened; null: it came with the link. */
  under: { place: string | undefined } | null;
  /** Claims under the pointer or focus, to light up elsewhere. */
  hovered: readonly string[];
  flight: FlightWish | null;
  mapStatus: MapStatus;
  mapFailure: MapFailure | null;
  /** Stretch of the timeline shown, as day numbers; null: the default window. */
  timeWindow: { from: number; to: number } | null;
  announcement: Announcement;
  dialog: "none" | "help" | "share" | "search" | "export" | "stories" | "dates" | "exercise" | "dossiers";
};

export type AppStore = StoreApi<AppState>;

/** Makes a store. Used once by the page, once per page by the prerenderer, and by tests. */
export function createAppStore(initial: Partial<AppState> = {}): AppStore {
  return createStore<AppState>()(() => ({
    dossier: null,
    language: "en",
    problems: [],
    loadFailure: null,
    note: null,
    link: {},
    gone: null,
    linkProblems: [],
    framed: false,
    ownTheme: null,
    languageAsked: null,
    collectionsAsked: null,
    playing: false,
    stop: null,
    under: null,
    hovered: [],
    flight: null,
    mapStatus: "waiting",
    mapFailure: null,
    timeWindow: null,
    announcement: { serial: 0, about: "date" },
    dialog: "none",
    ...initial,
  }));
}
