// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import type { Language } from "#words/language.ts";
import { DateField, GoToDate } from "./DateField.tsx";

const dossier = dossierOf({ claims: [] });

function field(language: Language = "en") {
  const page = draw(<GoToDate />, { dossier, language });
  const input = screen.getByRole<HTMLInputElement>("textbox");
  const enter = (text: string) => {
    fireEvent.change(input, { target: { value: text } });
    fireEvent.keyDown(input, { key: "Enter" });
  };
  return { ...page, input, enter, date: () => page.store.getState().link.date };
}

describe("the field for a date", () => {
  it("takes a plain date at once and is empty then", () => {
    const { input, enter, date } = field();
    enter("2001–5");
    expect(date()).toBe("2001-05");
    expect(input.value).toBe("");
  });

  it("takes a date in words, as a month where it is one", async () => {
    const { enter, date } = field();
    enter("March 2001");
    await waitFor(() => expect(date()).toBe("2001-03"));
  });

  it("asks where a day may be two, and takes the one that is chosen", async () => {
    const { input, enter, date } = field();
    enter("02/05/2001");
    const button = await screen.findByRole("button", { name: "5 February 2001" });
    expect(screen.getByRole("button", { name: "2 May 2001" })).toBeTruthy();
    expect(document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(/Which date/);
    expect(date()).toBeUndefined();
    fireEvent.click(button);
    expect(date()).toBe("2001-02-05");
    expect(document.activeElement).toBe(input);
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("asks which year where none is typed, of those that the period has", async () => {
    const { enter, date } = field();
    enter("2 May");
    const button = await screen.findByRole("button", { name: "2 May 2001" });
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "2 May 2002",
      "2 May 2001",
      "2 May 2000",
    ]);
    expect(date()).toBeUndefined();
    fireEvent.click(button);
    expect(date()).toBe("2001-05-02");
    enter("29 February");
    await waitFor(() => expect(date()).toBe("2000-02-29"));
  });

  it("does not ask in French", async () => {
    const { enter, date } = field("fr");
    enter("02/05/2001");
    await waitFor(() => expect(date()).toBe("2001-05-02"));
  });

  it.each([
    ["en", /like 1 July 2001/],
    ["fr", /Écrivez une date comme 1er juillet 2001/],
  ] as const)(
    "refuses what is not understood, with an example in the reader's language (%s)",
    async (language, says) => {
      const { input, enter, date } = field(language);
      enter("yesterday");
      expect((await screen.findByRole("alert")).textContent).toMatch(says);
      expect(input.getAttribute("aria-invalid")).toBe("true");
      expect(document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(says);
      expect(date()).toBeUndefined();
      expect(input.value).toBe("yesterday");
    },
  );

  it("refuses a day outside the period", async () => {
    const { enter, date } = field();
    enter("2 May 1950");
    expect((await screen.findByRole("alert")).textContent).toMatch(/covers/);
    expect(date()).toBeUndefined();
  });

  it("forgets what was typed before, however late it is read", async () => {
    const { input, enter, date } = field();
    enter("2 May 2001");
    fireEvent.change(input, { target: { value: "2001-03" } });
    await import("./written.ts");
    await Promise.resolve();
    expect(date()).toBeUndefined();
    fireEvent.keyDown(input, { key: "Enter" });
    expect(date()).toBe("2001-03");
  });

  it("in a form begins with its date in words, and says the date of each text or that there is none", async () => {
    const onDate = vi.fn();
    draw(<DateField label="From" initial="2001-03" onDate={onDate} />, { dossier, language: "fr" });
    const input = screen.getByRole<HTMLInputElement>("textbox");
    expect(input.value).toBe("mars 2001");
    act(() => input.focus());
    fireEvent.change(input, { target: { value: "2.5.2001" } });
    await waitFor(() => expect(onDate).toHaveBeenLastCalledWith("2001-05-02"));
    expect(input.value).toBe("2.5.2001");
    act(() => input.blur());
    expect(input.value).toBe("2 mai 2001");
    act(() => input.focus());
    fireEvent.change(input, { target: { value: "3/5/2001" } });
    act(() => input.blur());
    await waitFor(() => expect(input.value).toBe("3 mai 2001"));
    fireEvent.change(input, { target: { value: "" } });
    expect(onDate).toHaveBeenLastCalledWith(null);
  });
});
