import { describe, expect, it } from "vitest";
import { writeAddress } from "#link/history.ts";
import { parseLink } from "#link/permalink.ts";
import { type Behaviour, type Behaviours, dossier } from "#tests/fixtures/behaviour.ts";
import { howBehaviours } from "#tests/fixtures/behaviours-how.ts";
import { whereBehaviours } from "#tests/fixtures/behaviours-where.ts";
import { Tab } from "#tests/fixtures/tab.ts";
import { createActions } from "./actions.ts";
import { createAppStore } from "./store.ts";
import { selectTheme } from "./theme.ts";

const behaviours: Behaviours = { ...whereBehaviours, ...howBehaviours };

const linkOf = (text: string) => {
  const { search, hash } = new URL(text, "https://example.org/");
  return parseLink(search, hash).link;
};

describe.each(Object.entries<Behaviour<unknown[], unknown>[]>(behaviours))("%s", (name, rows) => {
  it.each(rows)("$it", ({ from = "", to = from, call, returns, before, after, says, text, entry }) => {
    const store = createAppStore({ dossier, link: linkOf(from), ...before });
    const start = store.getState();
    const tab = new Tab(`https://example.org/${from}`);
    store.subscribe(
      ({ link }, { link: last }) => void (link !== last && writeAddress(tab, link, last, { framed: false })),
    );
    const actions: Record<string, (...args: never) => unknown> = createActions(store);
    const returned = actions[name]?.(...(call as never));
    if (returns !== undefined) expect(returned).toBe(returns);
    const serial = start.announcement.serial + 1;
    expect(store.getState()).toStrictEqual({
      ...start,
      ...after,
      link: linkOf(to),
      announcement: says ? { serial, about: says, ...(text ? { text } : {}) } : start.announcement,
    });
    expect(tab.calls.map((written) => written.split(" ")[0])).toEqual(entry ? [entry] : []);
  });
});

it("tests what every action does", () => {
  const tested = Object.entries(behaviours).flatMap(([name, rows]) => (rows.length > 0 ? name : []));
  expect(tested.sort()).toEqual(Object.keys(createActions(createAppStore())).sort());
});

it("keeps the reader's theme out of the link, and lets the later of reader and host decide", () => {
  const store = createAppStore({ dossier, link: { theme: "light", place: "harbour" } });
  const { chooseTheme, setTheme, setLink } = createActions(store);
  const theme = () => selectTheme(store.getState());
  chooseTheme("dark");
  expect(store.getState().link).toEqual({ place: "harbour" });
  expect(theme()).toBe("dark");
  setLink({ theme: "light" });
  expect(theme()).toBe("dark");
  setTheme("light");
  expect(theme()).toBe("light");
});
