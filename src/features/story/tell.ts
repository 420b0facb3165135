import { collectionsOf } from "#domain/collections.ts";
import type { Story } from "#domain/compiled.ts";
import type { Link } from "#link/link.ts";
import { parseLink, shareLink } from "#link/permalink.ts";
import { heldStep, isBare, returnLink, stepLink } from "#state/player.ts";
import { selectStory } from "#state/select.ts";
import { readTab, writeTab } from "#state/storage.ts";
import type { AppStore } from "#state/store.ts";
import { besideCard } from "#state/storycamera.ts";
import type { App } from "#ui/context.tsx";
import { storyWords } from "#words/story.ts";

/** Where in this tab the link is kept that a story was started from. */
const KEY = "sitmap-story-from";

/** Where each page's story was started from, for the way back. Of the moment, so not part of the link. */
const origins = new WeakMap<AppStore, Link>();

/** Was this page not asked for anew, but loaded again or come back to? */
function isReturn(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type !== "navigate";
}

/** Remembers where the story was started from, also over a reload where the browser allows it. */
function keepOrigin(store: AppStore, link: Link): void {
  origins.set(store, link);
  writeTab(KEY, shareLink(link));
}

/** Where the story was started from, and forgets it; null where the page was opened in the story. */
function takeOrigin(store: AppStore): Link | null {
  const kept = readTab(KEY);
  const origin = origins.get(store) ?? (kept !== null && isReturn() ? linkOf(kept) : null);
  origins.delete(store);
  writeTab(KEY, null);
  return origin;
}

function linkOf(kept: string): Link {
  const { search, hash } = new URL(kept, location.origin);
  return parseLink(search, hash).link;
}

/** Ids of the two elements whose places decide how much of the map the card covers. */
export const CARD_ID = "story-card";
export const STAGE_ID = "story-stage";

/** Share of the map's width kept free between the card and the step's box, for names that stand left of their place. */
const NAMES = 0.05;

/** Share of the map's width that the card covers; 0 where it stands above or below the map, or there is none. */
export function coveredShare(): number {
  const card = document.getElementById(CARD_ID)?.getBoundingClientRect();
  const stage = document.getElementById(STAGE_ID)?.getBoundingClientRect();
  if (!card || !stage || stage.width === 0) return 0;
  const isBeside = card.top < stage.bottom && card.bottom > stage.top && card.width < stage.width * 0.8;
  const share = (card.right - stage.left) / stage.width;
  return isBeside && share > 0 ? share + NAMES : 0;
}

/** The step's link with its box moved out from under the card. */
function placedStepLink(story: Story, n: number, current: Link, covered: number): Link {
  const link = stepLink(story, n, current);
  return link.bbox && covered > 0 ? { ...link, bbox: besideCard(link.bbox, covered) } : link;
}

/** Shows a step and announces its title. Nothing waits for the map, so it is complete under reduced motion too. */
export function goToStep({ store, actions }: Pick<App, "store" | "actions">, story: Story, n: number): void {
  const { link, language } = store.getState();
  const held = heldStep(story, n);
  actions.setLink(placedStepLink(story, held, link, coveredShare()), "step");
  actions.announce(storyWords[language].announce(held, story.steps.length, story.steps[held - 1]?.title ?? ""));
}

/** Shows the step that the page's link only names; before the first picture, which is then of the step's own date. */
export function showNamedStep(app: Pick<App, "store" | "actions">): void {
  const { link, dossier } = app.store.getState();
  const story = selectStory({ dossier, link });
  if (story && isBare(link)) goToStep(app, story, heldStep(story, link.step));
}

/** Starts a story and remembers where the reader was. */
export function startStory(app: Pick<App, "store" | "actions">, id: string, n = 1): void {
  const { link, dossier } = app.store.getState();
  const story = selectStory({ dossier, link: { story: id } });
  if (!story) return;
  if (link.story === undefined) keepOrigin(app.store, link);
  goToStep(app, story, n);
}

/** Shows a collection of sources and starts a story of it, once its records are there. */
export function startWith(app: Pick<App, "store" | "actions">, collection: string, id: string): void {
  const { store, actions } = app;
  const { dossier } = store.getState();
  if (!dossier) return;
  actions.setCollections([...collectionsOf(dossier, undefined), collection]);
  const { collectionsAsked } = store.getState();
  const stop = store.subscribe((state) => {
    if (state.dossier !== dossier || state.collectionsAsked !== collectionsAsked) stop();
    startStory(app, id);
  });
}

/** Leaves the story for the place it was started from; a page opened in a story shows the step in the whole map. */
export function endStory({ store, actions }: Pick<App, "store" | "actions">): void {
  const { link } = store.getState();
  actions.setLink(returnLink(link, takeOrigin(store)), "view");
}
