// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { draw } from "#tests/fixtures/dom.tsx";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { NowLine } from "./NowLine.tsx";

it("all changes of a day are listed behind a button, and each leads to its quotes", async () => {
  draw(<NowLine />, { dossier: nigerDossier(), link: { date: "2024-05-02" } });
  const more = await screen.findByRole("button", { name: "5 more changes" });
  const list = document.getElementById(more.getAttribute("popovertarget") ?? "");
  const changes = [...(list?.querySelectorAll("button") ?? [])];
  expect(changes).toHaveLength(6);
  expect(list?.textContent).toContain("Gone by this day at the latest: French forces in Mali");
  expect(changes.at(-1)?.dataset.claim).toBe("burkina-faso-sought-wagner");
});

it("are beside an event of their day too, and not where nothing changes", async () => {
  const dossier = nigerDossier();
  draw(<NowLine />, { dossier, link: { date: "2024-05-03" } });
  expect(await screen.findByRole("button", { name: "3 more changes" })).toBeTruthy();
  screen.getByText("Event 14 of 14.");
  cleanup();
  draw(<NowLine />, { dossier, link: { date: "2024-03-22" } });
  expect(screen.queryByRole("button", { name: /more change/ })).toBeNull();
});
