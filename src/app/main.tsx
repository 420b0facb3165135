import "./index.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import { askedOf } from "#domain/languages.ts";
import { readAt } from "#drawing/least.ts";
import { LaterMap } from "#features/map/latermap.tsx";
import { findLandIn } from "#features/map/served.ts";
import { type Missing, mountNotice } from "#features/shell/BootNotice.tsx";
import { fetchBeside, fetchFirst } from "#features/shell/pages.tsx";
import { Root } from "#features/shell/Root.tsx";
import { boundTo } from "#geo/bounds.ts";
import { groundFolder } from "#geo/ground.ts";
import { parseLink } from "#link/permalink.ts";
import { createActions } from "#state/actions.ts";
import { readStored } from "#state/storage.ts";
import { createAppStore } from "#state/store.ts";
import { keptTheme } from "#state/theme.ts";
import { CODE_PATIENCE } from "#ui/lazypart.ts";
import { loadAnew } from "#ui/loadanew.ts";
import { growWithLeast } from "#ui/rem.ts";
import { within } from "#ui/within.ts";
import { nearest } from "#words/language.ts";
import { hasWords, loadWords } from "#words/tables.ts";
import { bindAddress } from "./address.ts";
import {
  type Asked,
  configuredWith,
  dossierIds,
  dossierOfLink,
  type Loaded,
  loadConfig,
  loadDossier,
  loadGround,
} from "./boot.ts";
import { followLink } from "./follow.ts";
import { mirrorDocument } from "./mirror.ts";
import { missingParts } from "./missing.ts";
import { isServedState } from "./served.ts";

/** The folder of `index.html`: the entry chunk lies one level below it, in `assets/`; while developing two, in `src/app/`. */
const root = new URL(/* @vite-ignore */ import.meta.env.DEV ? "../../" : "../", import.meta.url).href;

function isFramed(): boolean {
  return window.parent !== window;
}

/** The language of the dossier's words on the served page, which may be none of the interface. */
function languageOfPage(): string {
  const { lang, dataset } = document.documentElement;
  return dataset.words ?? lang;
}

/** Did the page's own style sheet come, to its end? Without it nothing could be drawn that can be read. */
function hasStyles(): boolean {
  return getComputedStyle(document.documentElement).getPropertyValue("--whole") !== "";
}

let missing: Missing = "passages";

async function start(): Promise<void> {
  // The head script cannot tell code that runs from an empty file.
  document.documentElement.dataset.begun = "";
  const { link, problems: linkProblems } = parseLink(location.search, location.hash);
  const framed = isFramed();
  const wanted = link.lang ?? languageOfPage();
  const store = createAppStore({
    link,
    ownTheme: framed ? null : keptTheme(readStored("sitmap-theme")),
    linkProblems: linkProblems.map(({ key, reason }) => `${key}: ${reason}`),
    framed,
    language: nearest(wanted),
  });
  const actions = createActions(store);
  const first = fetchFirst(link);
  // Few pages stand in a frame, and those talk to their host as soon as they can.
  if (link.embed)
    import("#features/embed/child.ts")
      .then(({ startEmbed }) => startEmbed(window, store, actions, document.documentElement))
      .catch((error: unknown) => console.error(error));
  const { dataset } = document.documentElement;
  const reading = loadConfig(root);
  // Where link or page name the dossier, it does not wait for `config.json`.
  const named = (await dossierOfLink(root, link, dataset.dossier)) ?? dataset.dossier;
  const id = named ?? (await reading).config.dossier ?? (await dossierIds(root))[0];
  const records = loadDossier(root, id, wanted, link);
  const configured = configuredWith(records, reading);
  // A page describes the map of its own dossier; another's is known once that is read.
  const groundOf = async () => {
    const isOwn = id === dataset.dossier && dataset.basemap !== undefined;
    const name = isOwn ? dataset.map : (await records).dossier.basemap;
    return loadGround(root, await configured, name, isOwn ? dataset.basemap : undefined);
  };
  const grounded = groundOf();
  const onGround = async (asked: Promise<Loaded>) => {
    const [loaded, { problems }] = await Promise.all([asked, grounded]);
    return { ...loaded, problems: [...problems, ...loaded.problems] };
  };
  const load = (wanted: string, asked: Asked) => onGround(loadDossier(root, id, wanted, asked));
  const [{ config }, { ground }, own] = await Promise.all([configured, grounded, onGround(records)]);
  missing = "styles";
  if (!hasStyles()) throw new Error("no style sheet");
  missing = "code";
  const asIs = { loaded: own, shown: link };
  const { loaded, shown } =
    missingParts(own.dossier, link).length > 0
      ? await within(CODE_PATIENCE, import("./lacking.ts"))
          .then(({ withLacking }) => withLacking(own, link, (asked) => load(wanted, asked)))
          // What the link names is said to be missing.
          .catch(() => asIs)
      : asIs;
  boundTo(ground?.bounds);
  findLandIn(groundFolder(root, loaded.dossier.basemap));
  const least = await growWithLeast();
  readAt(least);
  store.setState((state) => ({
    ...loaded,
    linkProblems: [...state.linkProblems, ...missingParts(loaded.dossier, link)],
  }));
  bindAddress(store, actions);
  // The address says what is shown: another language or collections than a link may ask for.
  const lang = link.lang && askedOf(loaded.dossier.languages, link.lang);
  if (lang !== link.lang && lang) actions.patchLink({ lang });
  if (shown !== link) actions.patchLink({ collections: shown.collections });
  mirrorDocument(store);
  followLink(store, load, shown);
  await first;
  if (link.story) (await import("#features/story/tell.ts")).showNamedStep({ store, actions });
  const container = document.getElementById("app");
  if (!container) throw new Error("the page has no #app");
  fetchBeside(link, ground);
  import("./rewritten.ts").then(({ keepTexts }) => keepTexts(container)).catch(() => undefined);
  const served = store.getState();
  const several = dataset.dossier === undefined ? (await dossierIds(root)).length > 1 : dataset.several !== undefined;
  const page = <Root app={{ store, actions, root, several, ground, links: config.links, served }} map={<LaterMap />} />;
  // As served, lines are as long as they are where the browser draws every size.
  if (least === 0 && isServedState(served, container)) hydrateRoot(container, page);
  else createRoot(container).render(page);
}

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  const language = nearest(languageOfPage());
  // Without styles the drawings are blots, and the text says the same.
  if (!hasStyles())
    for (const part of document.querySelectorAll(".app > :not(header), .app > header > :not(h1)"))
      part.toggleAttribute("hidden", true);
  const mount = () => mountNotice(hasWords(language) ? language : "en", missing, reason, loadAnew);
  loadWords(language).then(mount, mount);
});
