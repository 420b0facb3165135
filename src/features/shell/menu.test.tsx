// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { dossierOf } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { Header } from "./Header.tsx";

it("Esc closes the phone's menu, gives its button the focus and leaves alone what is selected", () => {
  draw(<Header />, { dossier: dossierOf({ claims: [] }) });
  const menu = screen.getByRole("button", { name: "Menu" });
  const isOpen = () => menu.getAttribute("aria-expanded");
  fireEvent.click(menu);
  expect(isOpen()).toBe("true");
  const sources = screen.getByRole("button", { name: "Sources" });
  sources.focus();
  // Whoever else hears the key is told that it was used.
  expect(fireEvent.keyDown(sources, { key: "Escape" })).toBe(false);
  expect(isOpen()).toBe("false");
  expect(document.activeElement).toBe(menu);
  expect(fireEvent.keyDown(menu, { key: "Escape" })).toBe(true);
});
