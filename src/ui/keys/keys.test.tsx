// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { Link } from "#link/link.ts";
import { views } from "#link/link.ts";
import type { AppState } from "#state/store.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { worldOf } from "#tests/fixtures/world.ts";
import { commands } from "./commands.ts";
import { switchKeysOff, useKeys } from "./useKeys.ts";

const dossier = dossierOf({
  claims: [
    { id: "stay", edtf: "2001-02-05/2001-05-09" },
    { id: "talks", edtf: "2001-03", kind: "event", event: { rank: 1 }, places: ["hill"] },
  ],
  disagreements: [{ id: "who", positions: [{ says: "Blue.", claims: ["stay"] }] }],
});

function Page() {
  useKeys();
  return (
    <>
      <input aria-label="text" />
      <input aria-label="slider" type="range" />
      <select aria-label="choice" />
      <button type="button" onKeyDown={(event) => event.preventDefault()}>
        uses keys
      </button>
    </>
  );
}

const start: Link = { date: "2001-03-10", place: "harbour" };

function drawPage(state: Partial<AppState> = {}) {
  const { store } = draw(<Page />, { dossier, link: start, ...state });
  const before = store.getState();
  return {
    store,
    /** Is the key left to the browser? */
    press: (key: string, { on, ...how }: { on?: Element } & KeyboardEventInit = {}) =>
      fireEvent.keyDown(on ?? document.body, { key, ...how }),
    hasActed: () => store.getState() !== before,
  };
}

afterEach(() => switchKeysOff(false));

/** What each key makes of the state, by the name that the help has for it. */
const does: [id: string, key: string, after: { link?: Link; dialog?: string }][] = [
  ["nextBase", "b", { link: { ...start, place: "hill" } }],
  ["previousBase", "Shift+B", { link: { ...start, place: "hill" } }],
  ["list", "2", { link: { ...start, view: "list" } }],
  ["sources", "3", { link: { ...start, view: "sources" } }],
  ["compare", "4", { link: { ...start, view: "compare" } }],
  ["coverage", "6", { link: { ...start, view: "coverage" } }],
  ["nextChange", "n", { link: { ...start, date: "2001-03" } }],
  ["previousChange", "Shift+N", { link: { ...start, date: "2001-02-05" } }],
  ["evidence", "e", { link: { ...start, view: "sources", source: "spring", passage: "spring-stay" } }],
  ["differ", "d", { link: { ...start, view: "compare", question: "who" } }],
  ["present", "p", { dialog: "stories" }],
  ["search", "/", { dialog: "search" }],
  ["help", "?", { dialog: "help" }],
];

describe("a key", () => {
  it.each(does)("does %s", (id, key, after) => {
    expect(commands.find(({ keys }) => keys.includes(key))?.id).toBe(id);
    const { store, press } = drawPage();
    const shiftKey = key.startsWith("Shift+");
    expect(press(shiftKey ? key.slice(-1) : key, { shiftKey })).toBe(false);
    const { link, dialog } = store.getState();
    expect({ link, dialog }).toEqual({ link: start, dialog: "none", ...after });
  });

  it("of a tab is its number from the left", () => {
    expect(views.map((view) => commands.find(({ id }) => id === view)?.keys)).toEqual(
      views.map((_, n) => [String(n + 1)]),
    );
  });

  it.each([
    ["first", false, 0],
    ["last", true, -1],
  ])("of bases begins with the %s", (_, shiftKey, at) => {
    const { store, press } = drawPage({ link: {} });
    press("b", { shiftKey });
    expect(store.getState().link.place).toBe(dossier.bases.at(at));
  });

  it("shows the map again", () => {
    const { store, press } = drawPage({ link: { ...start, view: "list" } });
    press("1");
    expect(store.getState().link).toEqual(start);
  });

  it("shows no region where the dossier has none", () => {
    const { press, hasActed } = drawPage();
    press("5");
    expect(hasActed()).toBe(false);
  });

  it("shows the region where the dossier has one", () => {
    const { store, press } = drawPage({ dossier: worldOf({ claims: [] }), link: {} });
    press("5");
    expect(store.getState().link).toEqual({ view: "context" });
  });

  it("of every command is tested", () => {
    const tested = [...does.map(([, key]) => key), "1", "5"];
    expect(commands.flatMap(({ keys }) => keys).sort()).toEqual(tested.sort());
  });

  it("opens the passage of the claim that is open, before that of the place", () => {
    const { store, press } = drawPage({ link: { place: "harbour", claim: "talks", date: "2001-03-10" } });
    press("e");
    expect(store.getState().link.passage).toBe("spring-talks");
  });
});

describe("on keyboards of other scripts", () => {
  /** Another base, and the one before it, are the same of two. */
  const other = { ...start, place: "hill" };

  it.each<[keyboard: string, key: string, how: KeyboardEventInit, after: { link?: Link; dialog?: string }]>([
    ["Russian", "и", { code: "KeyB" }, { link: other }],
    ["Russian, with Shift", "И", { code: "KeyB", shiftKey: true }, { link: other }],
    ["Greek", "β", { code: "KeyB" }, { link: other }],
    ["Arabic", "ح", { code: "KeyP" }, { dialog: "stories" }],
    ["Arabic digits", "٢", { code: "Digit2" }, { link: { ...start, view: "list" } }],
    ["Arabic question mark", "؟", { code: "Slash", shiftKey: true }, { dialog: "help" }],
    ["Korean", "ㅔ", { code: "KeyP" }, { dialog: "stories" }],
    ["Dvorak, whose N lies where L does", "n", { code: "KeyL" }, { link: { ...start, date: "2001-03" } }],
    ["Russian, a sign of ASCII", "?", { code: "Digit7", shiftKey: true }, { dialog: "help" }],
  ])("%s", (_, key, how, after) => {
    const { store, press } = drawPage();
    expect(press(key, how)).toBe(false);
    const { link, dialog } = store.getState();
    expect({ link, dialog }).toEqual({ link: start, dialog: "none", ...after });
  });

  it.each<[why: string, key: string, how: KeyboardEventInit]>([
    ["a letter that has no command, in the place of one that has", "q", { code: "KeyB" }],
    ["French, whose A lies where Q does", "a", { code: "KeyQ" }],
    ["a Latin letter with an accent", "é", { code: "Digit2" }],
    ["Thai, where no command lies", "ห", { code: "KeyS" }],
    ["a text that is being composed", "b", { code: "KeyB", isComposing: true }],
    ["a text that is being composed, as Safari tells of its last key", "b", { code: "KeyB", keyCode: 229 }],
    ["the end of composing", "Escape", { code: "Escape", keyCode: 229 }],
  ])("nothing: %s", (_, key, how) => {
    const { press, hasActed } = drawPage();
    expect(press(key, how)).toBe(true);
    expect(hasActed()).toBe(false);
  });
});

describe("Esc", () => {
  it("closes the claim first, then the place that was picked, wherever the focus is", () => {
    const { store, press } = drawPage({ link: { ...start, claim: "talks" } });
    press("Escape");
    expect(store.getState().link).toEqual(start);
    press("Escape");
    expect(store.getState().link).toEqual({ date: start.date });
  });

  it.each([undefined, "hill"])("goes back to what was picked before a receipt was opened: %s", (place) => {
    const link: Link = { date: "2001-03-10", ...(place ? { place } : {}) };
    const { act, store } = draw(<Page />, { dossier, link });
    act(({ openClaim }) => openClaim("stay", "harbour"));
    expect(store.getState().link).toEqual({ ...start, claim: "stay" });
    fireEvent.keyDown(document.body, { key: "Escape" });
    expect(store.getState().link).toEqual(link);
  });

  it("does nothing where nothing is picked, and is left to what has used it", () => {
    const { press, hasActed } = drawPage({ link: {} });
    press("Escape");
    press("Escape", { on: screen.getByText("uses keys") });
    expect(hasActed()).toBe(false);
  });
});

describe("keys are left alone", () => {
  it.each(["text", "choice"])("in a field: %s", (name) => {
    const { press, hasActed } = drawPage();
    expect(press("b", { on: screen.getByLabelText(name) })).toBe(true);
    expect(hasActed()).toBe(false);
  });

  it("not on a slider, which needs no letters", () => {
    const { press, hasActed } = drawPage();
    press("b", { on: screen.getByLabelText("slider") });
    expect(hasActed()).toBe(true);
  });

  it.each(["ctrlKey", "metaKey", "altKey"])("with %s, which is the browser's", (held) => {
    const { press, hasActed } = drawPage();
    expect(press("p", { [held]: true })).toBe(true);
    expect(hasActed()).toBe(false);
  });

  it("where an extension lets the page be written into", () => {
    const { press, hasActed } = drawPage();
    const written = document.body.appendChild(document.createElement("p"));
    Object.defineProperty(written, "isContentEditable", { value: true });
    expect(press("n", { on: written })).toBe(true);
    expect(hasActed()).toBe(false);
    written.remove();
  });

  it("where something else has used them", () => {
    const { press, hasActed } = drawPage();
    press("b", { on: screen.getByRole("button") });
    expect(hasActed()).toBe(false);
  });

  it.each<[string, Partial<AppState>]>([
    ["in a dialog", { dialog: "help" }],
    ["in an embed", { link: { ...start, embed: true } }],
    ["in a picture that does nothing", { link: { ...start, static: true } }],
  ])("%s", (_, state) => {
    const { press, hasActed } = drawPage(state);
    expect(press("b")).toBe(true);
    expect(hasActed()).toBe(false);
  });

  it("where the reader has switched them off, until they are switched on", () => {
    const { press, hasActed } = drawPage();
    switchKeysOff(true);
    expect(press("b")).toBe(true);
    expect(hasActed()).toBe(false);
    switchKeysOff(false);
    press("b");
    expect(hasActed()).toBe(true);
  });

  it("once the page is gone", () => {
    const { store, unmount } = draw(<Page />, { dossier, link: start });
    unmount();
    fireEvent.keyDown(document.body, { key: "b" });
    expect(store.getState().link).toBe(start);
  });
});
