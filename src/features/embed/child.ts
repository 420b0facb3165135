import type { Dossier } from "#domain/dossier.ts";
import { homePlace } from "#domain/view.ts";
import type { Actions } from "#state/actions.ts";
import type { AppStore } from "#state/store.ts";
import { changesBetween, paced, publicState } from "./events.ts";
import { announceHeight, asksForHeight, dialectsOf, type HeightSource, heightOf } from "./height.ts";
import {
  type Command,
  commandNames,
  type EventName,
  eventMessage,
  eventNames,
  isOurs,
  type Received,
  readMessage,
  replyMessage,
  VERSION,
} from "./messages.ts";

/** A command that moves the view; subscriptions belong to the connection. */
type ViewCommand = Exclude<Command, { name: "subscribe" | "unsubscribe" }>;

const done = { ok: true };
const missing = { error: "not found" };

type GoTo = Extract<Command, { name: "goTo" }>;

function goTo(command: GoTo, dossier: Dossier, store: AppStore, actions: Actions): unknown {
  const { place, claim, step, bbox } = command;
  const record = claim === undefined ? undefined : dossier.claim.get(claim);
  const story = dossier.stories.find((item) => item.id === store.getState().link.story) ?? dossier.stories[0];
  const isMissing =
    (place !== undefined && !dossier.place.has(place)) ||
    (claim !== undefined && !record) ||
    (step !== undefined && (story?.steps.length ?? 0) < step);
  // All or nothing: a host that is half obeyed cannot tell what it got.
  if (isMissing) return missing;
  if (step !== undefined && story) actions.setStep(story.id, step);
  if (place !== undefined) actions.selectPlace(place, { fly: bbox === undefined });
  if (record) {
    actions.openClaim(record.id);
    const home = homePlace(dossier, record);
    if (home !== null && place === undefined && bbox === undefined) actions.fly({ to: "place", place: home });
  }
  if (bbox !== undefined) actions.fly({ to: "box", box: bbox });
  return done;
}

/** Carries out a command by the same actions as the reader's own clicks. Returns the answer for the host page. */
function runCommand(command: ViewCommand, dossier: Dossier, store: AppStore, actions: Actions): unknown {
  switch (command.name) {
    case "goTo":
      return goTo(command, dossier, store, actions);
    case "setDate":
      return actions.setDateText(command.date) ? done : { error: "invalid" };
    case "setTheme":
      actions.setTheme(command.theme);
      return done;
    case "setLang":
      if (!dossier.languages.includes(command.lang)) return missing;
      actions.setLanguage(command.lang);
      return done;
    case "highlight": {
      const ids = command.ids.filter((id) => dossier.claim.has(id) || dossier.place.has(id));
      if (ids.length === 0 && command.ids.length > 0) return missing;
      actions.highlight(ids);
      return done;
    }
    case "play":
      actions.play();
      return done;
    case "pause":
      actions.pause();
      return done;
    case "getState":
      return publicState(store.getState());
  }
}

type Listener = (event: { data: unknown; source: unknown; origin: string }) => void;

/** The few things of a framed window that the conversation needs; `window` is one. */
export type EmbedEnv = {
  readonly location: { readonly search: string; readonly hash: string };
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  addEventListener(type: "message", listener: Listener): void;
  removeEventListener(type: "message", listener: Listener): void;
};

/** Name of the DOM event by which the page asks the host for more room, when the frame may not fill the screen itself. */
export const FULLSCREEN_REQUEST = "sitmap:fullscreenrequest";

const MOST_PER_SECOND = 20;
const VIEW_GAP_MS = 250;

/** Is there still room for one more within the last second? */
function limiter(now: () => number): () => boolean {
  const times: number[] = [];
  return () => {
    const at = now();
    while (times[0] !== undefined && at - times[0] >= 1000) times.shift();
    if (times.length >= MOST_PER_SECOND) return false;
    times.push(at);
    return true;
  };
}

/** What the served page says about itself before any data has arrived. */
function served(root: HTMLElement, store: AppStore): Record<string, unknown> {
  const { dataset } = root.ownerDocument.documentElement;
  const { link, dossier } = store.getState();
  const id = dossier?.id ?? link.dossier ?? dataset.dossier ?? null;
  const isServed = id === (dataset.dossier ?? null);
  return {
    versions: [VERSION],
    methods: commandNames,
    events: eventNames,
    dossier: id,
    title: dossier?.title ?? (isServed ? root.ownerDocument.title : null),
    asOf: dossier?.asOf ?? (isServed ? (dataset.asOf ?? null) : null),
  };
}

/**
 * Talks to the page that holds the frame: says at once that it is ready and how high it is, takes commands, and tells
 * what happens to whoever subscribed. Called before the dossier is loaded; commands that come earlier wait for it.
 * Does nothing outside a frame, and never throws. Returns what ends the conversation.
 */
export function startEmbed(
  env: EmbedEnv,
  store: AppStore,
  actions: Actions,
  root: HTMLElement,
  { heights = heightOf(root), now = () => performance.now() }: { heights?: HeightSource; now?: () => number } = {},
): () => void {
  const { parent } = env;
  if (Object.is(parent, env)) return () => {};
  const post = (message: unknown, origin: string) => {
    try {
      parent.postMessage(message, origin);
    } catch {
      // The host is gone, or its origin cannot be addressed. There is nobody to tell.
    }
  };
  const dialects = dialectsOf(env.location);
  post(eventMessage("ready", served(root, store)), "*");
  const height = announceHeight(heights, dialects, (message) => post(message, "*"));

  const subscribers = new Map<EventName, string>();
  const emit = (name: EventName, value: unknown) => {
    const origin = subscribers.get(name);
    if (origin !== undefined) post(eventMessage(name, value), origin);
  };
  const view = paced((value) => emit("viewchange", value), VIEW_GAP_MS, now);
  const waiting: (() => void)[] = [];

  const answer = (received: Received, origin: string) => {
    const reply = (value: unknown) => post(replyMessage(received, value), origin);
    if ("refused" in received) return reply({ error: received.refused });
    const { command } = received;
    if (command.name === "subscribe" || command.name === "unsubscribe") {
      for (const name of command.events) {
        if (command.name === "subscribe") subscribers.set(name, origin);
        else subscribers.delete(name);
      }
      return reply({ ok: true, events: [...subscribers.keys()] });
    }
    const run = () => {
      const { dossier } = store.getState();
      if (dossier) reply(runCommand(command, dossier, store, actions));
    };
    if (store.getState().dossier) run();
    else if (waiting.length < MOST_PER_SECOND) waiting.push(run);
  };

  const mayTake = limiter(now);
  const onMessage: Listener = ({ data, source, origin }) => {
    try {
      if (source !== parent) return;
      if (isOurs(data)) {
        if (!mayTake()) return;
        const received = readMessage(data);
        if (received) answer(received, origin === "null" || origin === "" ? "*" : origin);
      } else if (asksForHeight(data, dialects) && mayTake()) height.repeat();
    } catch {
      // A message from elsewhere must never break the page that it reaches.
    }
  };
  env.addEventListener("message", onMessage);

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.dossier && waiting.length > 0) for (const run of waiting.splice(0)) run();
    for (const { name, value } of changesBetween(state, previous)) {
      if (name === "viewchange") view.say(value);
      else emit(name, value);
    }
  });
  const document = root.ownerDocument;
  const onFullscreen = () => emit("fullscreenrequest", {});
  document.addEventListener(FULLSCREEN_REQUEST, onFullscreen);

  return () => {
    env.removeEventListener("message", onMessage);
    document.removeEventListener(FULLSCREEN_REQUEST, onFullscreen);
    unsubscribe();
    view.stop();
    height.stop();
  };
}
