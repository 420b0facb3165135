import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Link } from "#link/link.ts";
import { createActions } from "#state/actions.ts";
import { createAppStore } from "#state/store.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { Tab } from "#tests/fixtures/tab.ts";
import { bindAddress } from "./address.ts";

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02/2001-05" }] });

/** A page in a tab; its address says what its link does. */
function page(link: Link = {}, framed = false) {
  const tab = new Tab();
  vi.stubGlobal("window", tab);
  const store = createAppStore({ dossier, link, framed });
  const actions = createActions(store);
  bindAddress(store, actions);
  return { tab, store, actions, state: () => store.getState() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it("writes what is selected, so that Back leads to what was there before", () => {
  const { tab, actions, state } = page();
  actions.selectPlace("harbour");
  expect(tab.calls).toEqual(["push /map/?place=harbour"]);
  tab.go(-1);
  expect(state().link).toEqual({});
  tab.go(1);
  expect(state().link).toEqual({ place: "harbour" });
});

it("writes nothing when the link stays", () => {
  const { tab, actions } = page();
  actions.openDialog("help");
  actions.announce("Copied.");
  actions.play();
  expect(tab.calls).toEqual([]);
});

it("writes no entry for the way back itself, so that the way forward stays", () => {
  const { tab, actions } = page();
  actions.selectPlace("harbour");
  actions.setView("list");
  tab.go(-1);
  expect([tab.calls.length, tab.entries.length, tab.at]).toEqual([2, 3, 1]);
});

it("replaces the only entry in a frame, whose Back button is the host's", () => {
  const { tab, actions } = page({}, true);
  actions.selectPlace("harbour");
  expect(tab.calls).toEqual(["replace /map/?place=harbour"]);
  expect(tab.entries).toHaveLength(1);
});

it("says which parts of an edited address were not understood or name nothing there is", () => {
  const { tab, state } = page();
  tab.entries[0] = "https://example.org/map/?date=soon&place=moon&view=list";
  tab.go(0);
  expect(state().link).toEqual({ place: "moon", view: "list" });
  expect(state().linkProblems).toEqual(["date: malformed", "place: moon"]);
});

it("forgets the problems of the address before", () => {
  const { tab, store, state } = page();
  store.setState({ linkProblems: ["date: malformed"] });
  tab.go(0);
  expect(state().linkProblems).toEqual([]);
});

it("moves the map to the camera of an edited address, and not where it has none", () => {
  const { tab, state } = page();
  tab.go(0);
  expect(state().flight).toBeNull();
  tab.entries[0] = "https://example.org/map/#map=5/1/2";
  tab.dispatch("hashchange");
  expect(state().flight).toEqual({ to: "camera", camera: { zoom: 5, lat: 1, lng: 2 } });
});

it("ends playing on the way back", () => {
  const { tab, actions, state } = page();
  actions.play();
  tab.go(0);
  expect(state().playing).toBe(false);
});
