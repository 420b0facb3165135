// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { createActions } from "#state/actions.ts";
import { readStored, writeStored } from "#state/storage.ts";
import { type AppState, createAppStore } from "#state/store.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { mirrorDocument } from "./mirror.ts";

// Fetched by what is tested, which does not wait for it: no test ends while it comes.
await import("#drawing/palette.ts");

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02/2001-05" }] });
const html = document.documentElement;

/** A page, as it is when its text can be used. */
function mirror(state: Partial<AppState> = {}, ready: string | null = "text") {
  if (ready === null) delete html.dataset.ready;
  else html.dataset.ready = ready;
  const store = createAppStore({ dossier, ...state });
  mirrorDocument(store);
  return { store, actions: createActions(store) };
}

afterEach(() => {
  for (const name of html.getAttributeNames()) html.removeAttribute(name);
  document.adoptedStyleSheets = [];
  writeStored("sitmap-theme", null);
});

describe("what the page says that it is ready for", () => {
  it("is the map once it is drawn, and text again while it is drawn anew", () => {
    const { actions } = mirror();
    expect(html.dataset.ready).toBe("text");
    actions.mapDrawn();
    expect(html.dataset.ready).toBe("map");
    actions.mapStale();
    expect(html.dataset.ready).toBe("text");
  });

  it("is no map where there can be none, until it is tried again", () => {
    const { actions } = mirror();
    actions.mapFailed("webgl");
    expect(html.dataset.ready).toBe("fallback");
    actions.retryMap();
    expect(html.dataset.ready).toBe("text");
  });

  it("is nothing before the text can be used", () => {
    const { actions } = mirror({}, null);
    actions.mapDrawn();
    expect(html.dataset.ready).toBeUndefined();
  });
});

describe("the theme", () => {
  it("follows the link, and is left to the system where none is asked for", () => {
    const { actions } = mirror({ link: { theme: "dark" } });
    expect(html.dataset.theme).toBe("dark");
    actions.patchLink({ theme: "light" });
    expect(html.dataset.theme).toBe("light");
    actions.patchLink({ theme: undefined });
    expect(html.dataset.theme).toBeUndefined();
  });

  it("is kept by the browser where the reader chose it", () => {
    const { actions } = mirror();
    actions.patchLink({ theme: "light" });
    expect(readStored("sitmap-theme")).toBeNull();
    actions.chooseTheme("dark");
    expect([html.dataset.theme, readStored("sitmap-theme")]).toEqual(["dark", "dark"]);
  });

  it("is not kept from a frame, which shares the storage of its site", () => {
    const { actions } = mirror({ framed: true });
    actions.chooseTheme("dark");
    expect([html.dataset.theme, readStored("sitmap-theme")]).toEqual(["dark", null]);
  });
});

it("says the language of the words, not the one asked for", () => {
  const { store, actions } = mirror();
  html.lang = "";
  actions.setLanguage("fr");
  expect(html.lang).toBe("en");
  store.setState({ language: "fr" });
  expect(html.lang).toBe("fr");
  actions.patchLink({ lang: undefined });
  expect(html.lang).toBe("fr");
});

it("marks how the page is embedded, and takes the mark away", () => {
  const { actions } = mirror({ link: { embed: true, transparent: true } });
  expect(html.getAttributeNames().filter((name) => /embed|plain|static|transparent/.test(name))).toEqual([
    "data-embed",
    "data-transparent",
  ]);
  actions.patchLink({ embed: undefined, transparent: undefined });
  expect(html.hasAttribute("data-embed") || html.hasAttribute("data-transparent")).toBe(false);
});

it("takes title and colours from the dossier, anew where its words change", () => {
  const { store } = mirror({ dossier: null });
  const colours = () => [...(document.adoptedStyleSheets[0]?.cssRules ?? [])].map(({ cssText }) => cssText).join();
  expect(colours()).toBe("");
  store.setState({ dossier });
  expect(document.title).toBe("A small world");
  expect(colours()).toContain(".actor-blue");
  store.setState({ dossier: { ...dossier, title: "Un petit monde" } });
  expect(document.title).toBe("Un petit monde");
});
