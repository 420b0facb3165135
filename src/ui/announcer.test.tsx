// @vitest-environment happy-dom
import { act, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { Announcer, fetchSpeech } from "./Announcer.tsx";

await fetchSpeech();

const dossier = dossierOf({ claims: [{ id: "stay", edtf: "2001-02/2001-05" }] });

function drawAnnouncer() {
  const page = draw(<Announcer />, { dossier, link: { date: "2001-03-01" } });
  return {
    ...page,
    wait: (ms: number) => act(() => void vi.advanceTimersByTime(ms)),
    said: () => screen.getByRole("status").textContent,
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("says nothing until something is done", () => {
  const { wait, said } = drawAnnouncer();
  wait(10_000);
  expect(said()).toBe("");
});

it("speaks half a second after an action", () => {
  const { act: change, wait, said } = drawAnnouncer();
  change(({ announce }) => announce("Copied."));
  wait(499);
  expect(said()).toBe("");
  wait(1);
  expect(said()).toBe("Copied.");
});

it("speaks once of a fast series, and of the last of it", () => {
  const { act: change, wait, said } = drawAnnouncer();
  change(({ announce }) => announce("One."));
  wait(400);
  change(({ announce }) => announce("Two."));
  wait(400);
  expect(said()).toBe("");
  wait(100);
  expect(said()).toBe("Two.");
});

it("says the same words again as a new element, so that they are spoken again", () => {
  const { act: change, wait, said } = drawAnnouncer();
  const copy = () => {
    change(({ announce }) => announce("Copied."));
    wait(500);
    return screen.getByRole("status").firstElementChild;
  };
  const first = copy();
  expect(copy()).not.toBe(first);
  expect(said()).toBe("Copied.");
});

it("is silent while playing, and speaks of what is shown afterwards", () => {
  const { act: change, wait, said } = drawAnnouncer();
  change(({ play, setDay }) => {
    play();
    setDay(dossier.first + 400);
  });
  wait(1000);
  expect(said()).toBe("");
  change(({ pause, setDay }) => {
    pause();
    setDay(dossier.first + 410);
  });
  wait(500);
  expect(said()).toContain("14 February 2001");
});

it("names what was selected, in the language shown", () => {
  const { act: change, wait, said, store } = drawAnnouncer();
  change(({ selectPlace }) => selectPlace("harbour"));
  wait(500);
  expect(said()).toMatch(/^1 March 2001\. harbour: /);
  change(({ setView }) => setView("list"));
  wait(500);
  expect(said()).toBe("List. 1 March 2001.");
  act(() => store.setState({ language: "fr" }));
  change(({ setView }) => setView("list"));
  wait(500);
  expect(said()).toMatch(/^Liste\./);
});

it("says nothing more once it is gone", () => {
  const { act: change, unmount } = drawAnnouncer();
  change(({ announce }) => announce("Copied."));
  expect(vi.getTimerCount()).toBe(1);
  unmount();
  expect(vi.getTimerCount()).toBe(0);
});
