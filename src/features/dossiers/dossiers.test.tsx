// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Header } from "#features/shell/Header.tsx";
import { draw } from "#tests/fixtures/dom.tsx";
import { smallDossier } from "#tests/fixtures/views.ts";
import { loadWords } from "#words/tables.ts";
import { DossiersDialog } from "./DossiersDialog.tsx";

const dossier = smallDossier();
const entry = (id: string, rest: object = {}) => ({
  ...{ id, title: `Title of ${id}`, asOf: "1989-03-02", url: `dossiers/${id}/dossier.json` },
  ...rest,
});
const index = [
  entry(dossier.id),
  entry("islands", {
    languages: ["en", "fr"],
    subtitle: "1987–1989",
    text: { fr: { title: "Les îles", subtitle: "" } },
  }),
  { id: "no title" },
];

afterEach(() => vi.unstubAllGlobals());

it("lists the dossiers that can be read, says which is open, and leads to the page in the language shown", async () => {
  await loadWords("fr");
  vi.stubGlobal(
    "fetch",
    vi.fn(async (url: string) => ({ json: async () => (url.endsWith("x/dossiers/index.json") ? index : []) })),
  );
  draw(<DossiersDialog />, { dossier: { ...dossier, tag: "fr" }, language: "fr" }, { root: "https://example.org/x/" });
  await waitFor(() => expect(screen.getAllByRole("link", { hidden: true })).toHaveLength(2));
  const [own, other] = screen.getAllByRole("link", { hidden: true });
  expect(own?.getAttribute("aria-current")).toBe("page");
  expect(other?.hasAttribute("aria-current")).toBe(false);
  expect(other?.textContent).toBe("Les îles");
  expect(other?.getAttribute("href")).toBe("https://example.org/x/d/islands/fr/");
  expect(own?.getAttribute("href")).toBe(`https://example.org/x/d/${dossier.id}/`);
});

it("says so where the list does not come", async () => {
  vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new Error("offline")));
  draw(<DossiersDialog />, { dossier });
  await waitFor(() => expect(screen.getByRole("alert", { hidden: true }).textContent).toMatch(/did not load/));
});

it("is offered in the header where the site holds other dossiers, and not where it holds one", () => {
  const name = "Other dossiers on this site";
  draw(<Header />, { dossier }).unmount();
  expect(screen.queryByRole("button", { name })).toBeNull();
  const { store, act } = draw(<Header />, { dossier }, { several: true });
  act(() => screen.getByRole("button", { name }).click());
  expect(store.getState().dialog).toBe("dossiers");
});
