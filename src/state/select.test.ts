import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import type { Link } from "#link/link.ts";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { createActions } from "./actions.ts";
import { selectActors, selectStop, selectView } from "./select.ts";
import { createAppStore } from "./store.ts";

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02/2001-05" }] });

function started() {
  const store = createAppStore({ dossier, link: { date: "2001-03-01" } });
  return { actions: createActions(store), view: () => selectView(store.getState()) };
}

describe("the view of a state", () => {
  it("is the same object while the moment and the filters are, so that an unchanged tick draws nothing", () => {
    const { actions, view } = started();
    const before = view();
    actions.setDay(dayOf("2001-03-01"));
    actions.hover(["stay"]);
    actions.selectPlace("harbour");
    actions.play();
    expect(view()).toBe(before);
  });

  it("keeps the dossier, lanes and events of the view before on another day", () => {
    const { actions, view } = started();
    const before = view();
    actions.setDay(dayOf("2001-04-01"));
    const after = view();
    expect(after).not.toBe(before);
    expect(after?.dossier).toBe(before?.dossier);
    expect(after?.lanes).toBe(before?.lanes);
    expect(after?.events).toBe(before?.events);
    expect(after?.places.get("harbour")?.presences[0]).toBe(before?.places.get("harbour")?.presences[0]);
  });

  it("shows every force where a link asks for none that the dossier has, and none where it asks for none", () => {
    const shown = (actors: string[]) => {
      const state = createAppStore({ dossier, link: { date: "2001-03-01", actors } }).getState();
      return [selectActors(state), selectView(state)?.places.get("harbour")?.presences.length];
    };
    expect(shown(["martians"])).toEqual([undefined, 1]);
    expect(shown(["martians", "red"])).toEqual([["red"], 0]);
    expect(shown([])).toEqual([[], 0]);
  });

  it("keeps the month or year up to which articles count as the link has it", () => {
    const query = (known: string) => selectView(createAppStore({ dossier, link: { known } }).getState())?.query;
    expect(query("2001-04")).toMatchObject({ known: dayOf("2001-04-30"), knownPartial: "2001-04" });
    expect(query("2001-04-30")?.knownPartial).toBeUndefined();
  });

  it("stops at each event of a day, and in an embed, which names none, at each day once", () => {
    const event = (id: string, edtf: string) => ({ id, edtf, kind: "event" as const, event: { rank: 1 }, actors: [] });
    const days = dossierOf({
      claims: [event("first", "2001-03-01"), event("one", "2001-04-01"), event("other", "2001-04-01")],
    });
    const previous = (link: Link) =>
      selectStop(createAppStore({ dossier: days, link }).getState(), -1)?.event?.claim.id;
    expect(previous({ date: "2001-04-01" })).toBe("one");
    expect(previous({ date: "2001-04-01", embed: true })).toBe("first");
  });

  it("switches a force on top of those it shows, whatever else the link names", () => {
    const store = createAppStore({ dossier, link: { actors: ["martians"] } });
    createActions(store).toggleActor("blue");
    expect(store.getState().link.actors).toEqual(["red"]);
  });
});
