// @vitest-environment happy-dom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type ClaimLine, dossierOf } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { usePlay } from "./usePlay.ts";

const event = (id: string, edtf: string): ClaimLine => ({ id, edtf, kind: "event", event: { rank: 1 } });
// The last source speaks on 1 July.
const dossier = dossierOf({
  claims: [event("first", "2001-02-01"), event("second", "2001-03-01"), event("later", "2001-08-01")],
});

function Player() {
  usePlay();
  return (
    <>
      <button type="button" data-play>
        Play
      </button>
      <button type="button">Other</button>
    </>
  );
}

function drawPlayer(playing = true) {
  const page = draw(<Player />, { dossier, link: { date: "2001-01-01" }, playing });
  return {
    ...page,
    wait: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
    date: () => page.store.getState().link.date,
    isPlaying: () => page.store.getState().playing,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("goes to the next change every two and a half seconds", () => {
  const { wait, date } = drawPlayer();
  wait(2499);
  expect(date()).toBe("2001-01-01");
  wait(1);
  expect(date()).toBe("2001-02-01");
  wait(2500);
  expect(date()).toBe("2001-03-01");
});

it("stands still until it is asked to play", () => {
  const { wait, date, act: change } = drawPlayer(false);
  wait(10_000);
  expect(date()).toBe("2001-01-01");
  change(({ play }) => play());
  wait(2500);
  expect(date()).toBe("2001-02-01");
});

it("ends at the last change that a source can speak of", () => {
  const { wait, date, isPlaying } = drawPlayer();
  wait(2500);
  expect(isPlaying()).toBe(true);
  wait(2500);
  expect([date(), isPlaying()]).toEqual(["2001-03-01", false]);
  wait(10_000);
  expect(date()).toBe("2001-03-01");
});

it("does not take the step that it was about to take when it is paused", () => {
  const { wait, date, act: change } = drawPlayer();
  wait(2000);
  change(({ pause }) => pause());
  wait(10_000);
  expect(date()).toBe("2001-01-01");
});

it("waits the whole time again from a date that something else chose", () => {
  const { wait, date, act: change } = drawPlayer();
  wait(2000);
  change(({ setDay }) => setDay(dossier.first + 400));
  wait(2000);
  expect(date()).toBe("2001-02-04");
  wait(500);
  expect(date()).toBe("2001-03-01");
});

it.each(["pointerDown", "keyDown", "wheel"] as const)("is paused by %s anywhere on the page", (kind) => {
  const { isPlaying } = drawPlayer();
  fireEvent[kind](screen.getByText("Other"), { key: "Enter" });
  expect(isPlaying()).toBe(false);
});

it.each([
  ["a press on its own button", "pointerDown", ""],
  ["Enter on it", "keyDown", "Enter"],
  ["Space on it", "keyDown", " "],
] as const)("leaves %s to the button", (_, kind, key) => {
  const { isPlaying } = drawPlayer();
  fireEvent[kind](screen.getByText("Play"), { key });
  expect(isPlaying()).toBe(true);
});

it("is paused by another key on its own button", () => {
  const { isPlaying } = drawPlayer();
  fireEvent.keyDown(screen.getByText("Play"), { key: "ArrowRight" });
  expect(isPlaying()).toBe(false);
});

it("ends with the part of the page that shows the date", () => {
  const { unmount, isPlaying } = drawPlayer();
  expect(isPlaying()).toBe(true);
  unmount();
  expect(isPlaying()).toBe(false);
});
