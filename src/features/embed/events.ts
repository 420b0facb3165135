import { shareLink } from "#link/permalink.ts";
import { selectIsoDay, selectViewName } from "#state/select.ts";
import type { AppState } from "#state/store.ts";
import type { EventName } from "./messages.ts";

/** What a host page may know of the state: nothing that the address does not say. */
export function publicState(state: AppState): Record<string, unknown> {
  const { link, dossier } = state;
  return {
    dossier: dossier?.id ?? link.dossier ?? null,
    title: dossier?.title ?? null,
    asOf: dossier?.asOf ?? null,
    date: selectIsoDay(state),
    from: link.from ?? null,
    to: link.to ?? null,
    place: link.place ?? null,
    claim: link.claim ?? null,
    view: selectViewName(state),
    actors: link.actors ? [...link.actors] : null,
    story: link.story ?? null,
    step: link.step ?? null,
    camera: link.camera ? { ...link.camera } : null,
    lang: state.language,
    theme: link.theme ?? null,
    playing: state.playing,
    link: shareLink(link),
  };
}

type Change = { name: EventName; value: unknown };

/** What a change of the state means to a host page. */
export function changesBetween(state: AppState, previous: AppState): Change[] {
  const { link } = state;
  const before = previous.link;
  const changes: Change[] = [];
  if (link.date !== before.date || link.from !== before.from || link.to !== before.to)
    changes.push({
      name: "datechange",
      value: { date: selectIsoDay(state), from: link.from ?? null, to: link.to ?? null },
    });
  if (link.place !== before.place || link.claim !== before.claim)
    changes.push({ name: "select", value: { place: link.place ?? null, claim: link.claim ?? null } });
  if (link.story !== before.story || link.step !== before.step)
    changes.push({ name: "stepchange", value: { story: link.story ?? null, step: link.step ?? null } });
  if (link.camera !== before.camera || link.view !== before.view)
    changes.push({ name: "viewchange", value: { view: selectViewName(state), camera: link.camera ?? null } });
  const failure = state.loadFailure ?? state.mapFailure;
  if (failure !== null && failure !== (previous.loadFailure ?? previous.mapFailure))
    changes.push({ name: "error", value: { reason: failure } });
  return changes;
}

/** Calls `send` at most once in `gap` milliseconds, always with the latest value in the end. */
export function paced(
  send: (value: unknown) => void,
  gap: number,
  now: () => number,
): { say: (value: unknown) => void; stop: () => void } {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fire = (value: unknown) => {
    timer = undefined;
    last = now();
    send(value);
  };
  return {
    say(value) {
      const wait = last + gap - now();
      clearTimeout(timer);
      if (wait <= 0) fire(value);
      else timer = setTimeout(() => fire(value), wait);
    },
    stop: () => clearTimeout(timer),
  };
}
