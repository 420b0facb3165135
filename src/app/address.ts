import { watchAddress, writeAddress } from "#link/history.ts";
import type { Actions } from "#state/actions.ts";
import type { AppStore } from "#state/store.ts";
import { missingParts } from "./missing.ts";

/** Keeps the address bar and the link in step, both ways. */
export function bindAddress(store: AppStore, actions: Actions): void {
  const { framed } = store.getState();
  store.subscribe((state, previous) => {
    if (state.link !== previous.link) writeAddress(window, state.link, previous.link, { framed });
  });
  watchAddress(window, ({ link, problems }) => {
    store.setState(({ link: from }) => ({ gone: { from, to: link } }));
    actions.setLink(link);
    const { dossier } = store.getState();
    const missing = dossier ? missingParts(dossier, link) : [];
    store.setState({ linkProblems: [...problems.map(({ key, reason }) => `${key}: ${reason}`), ...missing] });
    const { camera } = link;
    if (camera) actions.fly({ to: "camera", camera });
  });
}
