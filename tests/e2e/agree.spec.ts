import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { standingOf } from "#prose/bounds.ts";
import { commonWords } from "#words/common.ts";
import { all, datesOf } from "./dossier.ts";
import { expect, test } from "./fixtures.ts";
import { show } from "./picture.ts";

/** One force at one place as a surface shows it: `force state: claims`. */
type Said = string[];

const said = (actor: string | null, state: string, claims: string | null) =>
  `${actor} ${state}: ${(claims ?? "").split(" ").sort().join(" ")}`;

/** What the domain says; its table by hand is tested in src/domain/state-of-the-world.test.ts. */
function expected(dossier: Dossier, date: string, place: string, inWords = false): Said {
  const view = deriveView(dossier, { moment: { kind: "point", day: dayOf(date) }, known: null, actors: null });
  return (view.places.get(place)?.presences ?? [])
    .map((presence) => {
      const { actor, state, claims } = presence;
      return said(actor, inWords ? standingOf(view, presence) : state, claims.join(" "));
    })
    .sort();
}

function onSymbols(dossier: Dossier, date: string, place: string): string[] {
  const view = deriveView(dossier, { moment: { kind: "point", day: dayOf(date) }, known: null, actors: null });
  return (view.places.get(place)?.presences ?? [])
    .map(({ actor, claims, partlyLeft }) => `${actor}: ${[...claims, ...partlyLeft].sort().join(" ")}`)
    .sort();
}

for (const [name, dossier, date] of all.flatMap(({ name, dossier }) =>
  datesOf(dossier, [0.3, 0.8]).map((date) => [name, dossier, date] as const),
))
  test(`map, lanes, panel and list of ${name} say the same on ${date}`, async ({ landless: reader }) => {
    const places = [...dossier.lanes];
    // Marks are placed by arithmetic, so a browser without WebGL shows the same ones; the land adds nothing here.
    await reader.open(`d/${name}/?date=${date}`, "text");
    const byDomain = Object.fromEntries(places.map((place) => [place, expected(dossier, date, place)]));

    const inPanel: Record<string, Said> = {};
    const onMap: Record<string, string[]> = {};
    for (const place of places) {
      await show(reader.page, `?date=${date}&place=${place}`);
      await expect(reader.panel(place)).toBeVisible();
      const rows = reader.panel(place).locator(".presence");
      inPanel[place] = await rows
        .evaluateAll((items) =>
          items.map((item) => [
            item.getAttribute("data-actor"),
            /state-([a-z-]+)/.exec(item.className)?.[1] ?? "",
            item.getAttribute("data-claims"),
          ]),
        )
        .then((items) => items.map(([actor = null, state, claims = null]) => said(actor, state ?? "", claims)).sort());
      const symbols = reader.mark(place).locator("[data-actor]");
      onMap[place] = await symbols.evaluateAll((items) =>
        items.map((item) => {
          const claims = (item.getAttribute("data-claims") ?? "").split(" ").sort();
          return `${item.getAttribute("data-actor")}: ${claims.join(" ")}`;
        }),
      );
    }
    expect(inPanel, "panel").toEqual(byDomain);

    // A base shows a symbol per force; it rests on what is known of the presence and of a part's departure.
    for (const place of dossier.bases)
      expect((onMap[place] ?? []).sort(), `symbols of ${place}`).toEqual(onSymbols(dossier, date, place));

    await show(reader.page, `?date=${date}`);
    // The window that the timeline opens with shows bars of a few days; other dates may lie outside it.
    const [opening, ...windows] = dossier.windows;
    const all = windows.find(({ from, to }) => from <= date && date <= to);
    if (opening && all && (date < opening.from || date > opening.to)) {
      await reader.timeline().getByRole("button", { name: "Date options" }).click();
      await reader.page.getByRole("button", { name: all.name }).click();
      await reader.page.keyboard.press("Escape");
    }
    const lanes = await reader
      .timeline()
      .locator(".tl-bar[data-cell]")
      .evaluateAll((bars) =>
        bars.map((bar) => ({
          cell: bar.getAttribute("data-cell") ?? "",
          state: /state-([a-z-]+)/.exec(bar.getAttribute("class") ?? "")?.[1] ?? "",
          claims: bar.getAttribute("data-claims"),
        })),
      );
    // A bar may run over changes of the claims behind one state: it names them all, and those of the day among them.
    for (const place of places)
      for (const line of byDomain[place] ?? []) {
        const [head = "", ids = ""] = line.split(": ");
        const [actor, state] = head.split(" ");
        const bar = lanes
          .filter(({ cell }) => cell.startsWith(`bar:${place}:${actor}:`))
          .filter(({ cell }) => Number(cell.split(":")[3]) <= dayOf(date))
          .sort((a, b) => Number(a.cell.split(":")[3]) - Number(b.cell.split(":")[3]))
          .at(-1);
        expect(bar?.state, `lane of ${actor} at ${place}`).toBe(state);
        expect(bar?.claims?.split(" "), `lane of ${actor} at ${place}`).toEqual(expect.arrayContaining(ids.split(" ")));
      }

    await show(reader.page, `?date=${date}&view=list`);
    await expect(reader.inList(places[0] ?? "")).toBeVisible();
    const words = Object.entries(commonWords.en.states);
    const inList: Record<string, Said> = {};
    for (const place of places) {
      const table = reader.inList(place).locator("tr[data-claims]");
      inList[place] = await table
        .evaluateAll((items) =>
          items.map((item) => [
            item.querySelector("th")?.getAttribute("data-actor"),
            item.querySelector("td")?.firstChild?.textContent,
            item.getAttribute("data-claims"),
          ]),
        )
        .then((items) =>
          items
            .map(([actor, text, claims]) =>
              said(actor ?? null, words.find(([, word]) => word === text)?.[0] ?? `"${text}"`, claims ?? null),
            )
            .sort(),
        );
    }
    // The list says in words what of a presence is our reading.
    const inWords = Object.fromEntries(places.map((place) => [place, expected(dossier, date, place, true)]));
    expect(inList, "list").toEqual(inWords);
  });
