import { expect, it } from "vitest";
import type { Link } from "#link/link.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { createActions } from "./actions.ts";
import { createAppStore } from "./store.ts";
import { selectTheme } from "./theme.ts";

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02/2001-05" }] });

/** The links that one action leads to, one after the other. */
function linksAfter(link: Link, act: (actions: ReturnType<typeof createActions>) => void): Link[] {
  const store = createAppStore({ dossier, link });
  const links: Link[] = [];
  store.subscribe((state, previous) => state.link !== previous.link && links.push(state.link));
  act(createActions(store));
  return links;
}

it("shows a claim or a place on the map in one step, so that Back undoes it whole", () => {
  const from: Link = { view: "compare", question: "why", date: "2001-03-01" };
  expect(linksAfter(from, ({ showClaim }) => showClaim("stay"))).toEqual([
    { claim: "stay", place: "harbour", date: "2001-03-01" },
  ]);
  expect(linksAfter({ ...from, claim: "stay" }, ({ showPlace }) => showPlace("hill"))).toEqual([
    { place: "hill", date: "2001-03-01" },
  ]);
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

it("opens no receipt of an unknown claim", () => {
  expect(linksAfter({ view: "list" }, ({ openClaim }) => openClaim("rumour"))).toEqual([]);
});
