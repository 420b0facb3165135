import { dayOf } from "#domain/day.ts";
import { deriveView } from "#domain/view.ts";
import { standingOf } from "#prose/bounds.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { commonWords } from "#words/common.ts";
import { expect, test } from "./fixtures.ts";
import { show } from "./picture.ts";

const dates = ["2017-06-09", "2023-09-01", "2024-04-15", "2024-05-02", "2024-06-01", "2024-12-31"];
const places = ["airbase-101", "airbase-201", "ndjamena", "niger", "chad"];

/** One force at one place as a surface shows it: `force state: claims`. */
type Said = string[];

const said = (actor: string | null, state: string, claims: string | null) =>
  `${actor} ${state}: ${(claims ?? "").split(" ").sort().join(" ")}`;

const dossier = nigerDossier();

/** What the domain says; its table by hand is tested in src/domain/state-of-the-world.test.ts. */
function expected(date: string, place: string, inWords = false): Said {
  const view = deriveView(dossier, { moment: { kind: "point", day: dayOf(date) }, known: null, actors: null });
  return (view.places.get(place)?.presences ?? [])
    .map((presence) => {
      const { actor, state, claims } = presence;
      return said(actor, inWords ? standingOf(dossier, presence) : state, claims.join(" "));
    })
    .sort();
}

function onSymbols(date: string, place: string): string[] {
  const view = deriveView(dossier, { moment: { kind: "point", day: dayOf(date) }, known: null, actors: null });
  return (view.places.get(place)?.presences ?? [])
    .map(({ actor, claims, partlyLeft }) => `${actor}: ${[...claims, ...partlyLeft].sort().join(" ")}`)
    .sort();
}

for (const date of dates)
  test(`map, lanes, panel and list say the same on ${date}`, async ({ landless: reader }) => {
    // Marks are placed by arithmetic, so a browser without WebGL shows the same ones; the land adds nothing here.
    await reader.open(`?date=${date}`, "text");
    const byDomain = Object.fromEntries(places.map((place) => [place, expected(date, place)]));

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
    for (const place of ["airbase-101", "airbase-201", "ndjamena"])
      expect((onMap[place] ?? []).sort(), `symbols of ${place}`).toEqual(onSymbols(date, place));

    await show(reader.page, `?date=${date}`);
    // The window that the timeline opens with shows bars of a few days; the early dates lie outside it.
    if (date < "2023-07-01" || date > "2024-07-31") {
      await reader.timeline().getByRole("button", { name: "Date options" }).click();
      await reader.page.getByRole("button", { name: "2013–2024" }).click();
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
    await expect(reader.inList("niger")).toBeVisible();
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
    const inWords = Object.fromEntries(places.map((place) => [place, expected(date, place, true)]));
    expect(inList, "list").toEqual(inWords);
  });
