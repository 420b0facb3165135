import { type EmbedEnv, startEmbed } from "#embed/child.ts";
import { createActions } from "#state/actions.ts";
import { createAppStore } from "#state/store.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";

export const dossier = nigerDossier();

type Sent = { message: Record<string, unknown>; origin: string; at: number };
type From = { source?: unknown; origin?: string };
type Listener = Parameters<EmbedEnv["addEventListener"]>[1];

/** The little of `document` that the frame's side reads. */
class FakeDocument extends EventTarget {
  title = "Served title";
  documentElement = { dataset: { dossier: dossier.id, asOf: dossier.asOf } };
}

/** A frame in a host page, both made up: what the host received, and a way to speak to the frame. */
export function frame({ search = "?embed=1", hash = "", loaded = true } = {}) {
  const clock = { now: 0 };
  const sent: Sent[] = [];
  const listeners = new Set<Listener>();
  const parent = {
    postMessage(message: unknown, origin: string) {
      sent.push({ message: structuredClone(message) as Record<string, unknown>, origin, at: clock.now });
    },
  };
  const env: EmbedEnv = {
    location: { search, hash },
    parent,
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const document = new FakeDocument();
  const store = createAppStore({ framed: true, link: { embed: true }, ...(loaded ? { dossier } : {}) });
  const actions = createActions(store);
  let height = 480;
  let changed = () => {};
  const stop = startEmbed(env, store, actions, { ownerDocument: document } as unknown as HTMLElement, {
    heights: {
      measure: () => height,
      watch(onChange) {
        changed = onChange;
        return () => {
          changed = () => {};
        };
      },
    },
    now: () => clock.now,
  });
  /** Sends any data, by default as the host. */
  const say = (data: unknown, { source = parent, origin = "https://host.example" }: From = {}) => {
    for (const listener of listeners) listener({ data, source, origin });
  };
  return {
    sent,
    store,
    clock,
    document,
    listeners,
    stop,
    say,
    command(name: string, value?: unknown, rest: object = {}) {
      clock.now += 1000;
      say({ ns: "sitmap", v: 1, type: "cmd", name, value, ...rest });
    },
    resize(to: number) {
      height = to;
      changed();
    },
    /** Messages of ours with that name. */
    named: (name: string) => sent.filter(({ message }) => message.name === name),
    last: () => sent.at(-1),
  };
}
