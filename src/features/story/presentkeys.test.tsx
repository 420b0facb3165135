// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { AppState } from "#state/store.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { switchKeysOff } from "#ui/keys/useKeys.ts";
import type { PresentCommand } from "./keys.ts";
import { STAGE_ID } from "./tell.ts";
import { usePresentKeys } from "./usePresentKeys.ts";

const run = vi.fn<(command: PresentCommand) => void>();
const onPageKey = vi.fn();

function Stage() {
  usePresentKeys(run);
  return (
    <>
      <div id={STAGE_ID}>
        <div data-testid="map" />
      </div>
      <input aria-label="text" />
      <input aria-label="slider" type="range" />
      <input aria-label="choice" type="radio" />
      <input aria-label="tick" type="checkbox" />
      <button type="button">button</button>
    </>
  );
}

function drawStage(state: Partial<AppState> = {}) {
  const page = draw(<Stage />, state);
  return {
    ...page,
    press: (key: string, on: Element = document.body, rest = {}) => fireEvent.keyDown(on, { key, ...rest }),
  };
}

document.addEventListener("keydown", onPageKey);

afterEach(() => {
  run.mockClear();
  onPageKey.mockClear();
  switchKeysOff(false);
});

it("turns the page before the page itself hears of the key", () => {
  const { press } = drawStage();
  expect(press("ArrowRight")).toBe(false);
  expect(run.mock.calls).toEqual([[{ does: "turn", turn: "next" }]]);
  expect(onPageKey).not.toHaveBeenCalled();
});

it.each([
  ["Russian", { key: "ы", code: "KeyS" }, "presenter"],
  ["Russian, by its full stop", { key: ".", code: "Slash" }, "blank"],
  ["Greek", { key: "λ", code: "KeyL" }, "legend"],
])("knows its letters on a keyboard of another script: %s", (_, how, does) => {
  drawStage();
  expect(fireEvent.keyDown(document.body, how)).toBe(false);
  expect(run.mock.calls).toEqual([[{ does }]]);
});

it("leaves the keys of an input method to it", () => {
  drawStage();
  for (const how of [{ isComposing: true }, { keyCode: 229 }])
    for (const key of ["ArrowRight", "Escape", "s"]) fireEvent.keyDown(document.body, { key, ...how });
  expect(run).not.toHaveBeenCalled();
});

it("lets the page have the keys that mean nothing here", () => {
  const { press } = drawStage();
  expect(press("b")).toBe(true);
  expect(run).not.toHaveBeenCalled();
  expect(onPageKey).toHaveBeenCalledOnce();
});

it("leaves the arrows to the map, which they move, and turns by the page keys there", () => {
  const { press } = drawStage();
  const map = screen.getByTestId("map");
  press("ArrowRight", map);
  expect(run).not.toHaveBeenCalled();
  press("PageDown", map);
  expect(run).toHaveBeenCalledOnce();
});

it.each([
  ["text", "PageDown"],
  ["slider", "ArrowRight"],
  ["choice", "ArrowRight"],
  ["tick", " "],
] as const)("leaves a field its own keys: %s %s", (name, key) => {
  const { press } = drawStage();
  expect(press(key, screen.getByLabelText(name))).toBe(true);
  expect(run).not.toHaveBeenCalled();
});

it.each([
  ["slider", "PageDown"],
  ["choice", "PageDown"],
  ["tick", "ArrowRight"],
] as const)("turns by the keys that a field has no use for: %s %s", (name, key) => {
  const { press } = drawStage();
  press(key, screen.getByLabelText(name));
  expect(run).toHaveBeenCalledOnce();
});

it("leaves Space to a button, and turns by the arrows there", () => {
  const { press } = drawStage();
  press(" ", screen.getByRole("button"));
  expect(run).not.toHaveBeenCalled();
  press("ArrowRight", screen.getByRole("button"));
  expect(run).toHaveBeenCalledOnce();
});

it.each(["ctrlKey", "metaKey", "altKey"])("leaves keys with %s to the browser", (held) => {
  const { press } = drawStage();
  expect(press("ArrowRight", document.body, { [held]: true })).toBe(true);
  expect(run).not.toHaveBeenCalled();
});

it("does nothing while a dialog is open", () => {
  const { press, act: change } = drawStage({ dialog: "help" });
  press("ArrowRight");
  expect(run).not.toHaveBeenCalled();
  change(({ openDialog }) => openDialog("none"));
  press("ArrowRight");
  expect(run).toHaveBeenCalledOnce();
});

it("never loads the page anew by a clicker's start, whatever is open, and leaves Ctrl+F5 to the browser", () => {
  const { press, act: change } = drawStage();
  expect(press("F5")).toBe(false);
  expect(run.mock.calls).toEqual([[{ does: "start" }]]);
  change(({ openDialog }) => openDialog("help"));
  expect(press("F5")).toBe(false);
  expect(run).toHaveBeenCalledOnce();
  expect(press("F5", document.body, { ctrlKey: true })).toBe(true);
});

it("knows no letters where the reader has switched them off", () => {
  const { press } = drawStage();
  switchKeysOff(true);
  press("f");
  expect(run).not.toHaveBeenCalled();
  switchKeysOff(false);
  press("f");
  expect(run.mock.calls).toEqual([[{ does: "fullScreen" }]]);
});

it("gives the keys back with the end of the story", () => {
  const { press, unmount } = drawStage();
  unmount();
  expect(press("ArrowRight")).toBe(true);
  expect(run).not.toHaveBeenCalled();
});
