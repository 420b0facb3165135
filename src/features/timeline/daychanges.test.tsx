// @vitest-environment happy-dom
import { cleanup, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { deriveView } from "#domain/view.ts";
import { on } from "#tests/fixtures/builder.ts";
import { draw } from "#tests/fixtures/dom.tsx";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { NowLine } from "./NowLine.tsx";

it.each(everyDossier)(
  "what changes on the fullest day of $name is listed, and leads to its quotes",
  async ({ dossier }) => {
    const days = dossier.claims.flatMap(({ when }) => Object.values(when.bounds).flatMap((day) => day ?? []));
    const changesOn = (iso: string) => deriveView(dossier, on(iso)).stops.changesOn(dayOf(iso)).length;
    const [date = ""] = [...new Set(days)].sort((a, b) => changesOn(b) - changesOn(a));
    draw(<NowLine />, { dossier, link: { date } });
    const [, more] =
      /(\d+) more change/.exec((await screen.findByRole("button", { name: /more change/ })).textContent ?? "") ?? [];
    const button = screen.getByRole("button", { name: /more change/ });
    const list = document.getElementById(button.getAttribute("popovertarget") ?? "");
    const changes = [...(list?.querySelectorAll("button") ?? [])];
    // Beside an event the list holds what else changes.
    expect(changes).toHaveLength(Number(more) + (screen.queryByText(/^Event \d/) ? 0 : 1));
    expect(changes.length).toBeGreaterThan(1);
    for (const { dataset } of changes) expect(dossier.claim.has(dataset.claim ?? "")).toBe(true);
  },
);

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
