import type { Dossier } from "#domain/dossier.ts";
import { homePlace } from "#domain/view.ts";
import type { Actions } from "#state/actions.ts";
import type { AppStore } from "#state/store.ts";
import { publicState } from "./events.ts";
import type { Command } from "./messages.ts";

/** A command that moves the view; subscriptions belong to the connection. */
export type ViewCommand = Exclude<Command, { name: "subscribe" | "unsubscribe" }>;

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
export function runCommand(command: ViewCommand, dossier: Dossier, store: AppStore, actions: Actions): unknown {
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
