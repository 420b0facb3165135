// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { draw } from "#tests/fixtures/dom.tsx";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { SourcesView } from "./SourcesView.tsx";

describe.each(everyDossier)("the articles of $name", ({ dossier }) => {
  let complaints: unknown[] = [];
  beforeEach(() => {
    complaints = [];
    vi.spyOn(console, "error").mockImplementation((...words) => void complaints.push(words));
    return () => vi.restoreAllMocks();
  });

  it("are drawn without a complaint: each of their lines is another", () => {
    for (const { id } of dossier.sources) draw(<SourcesView />, { dossier, link: { source: id, view: "sources" } });
    expect(complaints).toEqual([]);
  });

  it("opens the article of a named publisher unasked", () => {
    draw(<SourcesView />, { dossier });
    const source = dossier.sources.find(({ publisher, kind }) => publisher && kind === "news");
    expect(
      screen.getAllByRole("heading").some(({ textContent }) => textContent?.includes(source?.headline ?? "-")),
    ).toBe(true);
  });

  it("chooses a passage by its words, and leaves words alone that are marked", () => {
    const { store } = draw(<SourcesView />, { dossier });
    const [, quote] = document.querySelectorAll("blockquote[data-passage]");
    if (!quote) throw new Error("no second passage");
    const getSelection = globalThis.getSelection;
    globalThis.getSelection = () => ({ isCollapsed: false }) as Selection;
    fireEvent.click(quote);
    expect(store.getState().link.passage).toBeUndefined();
    globalThis.getSelection = getSelection;
    fireEvent.click(quote);
    expect(store.getState().link.passage).toBe(quote.getAttribute("data-passage"));
  });
});
