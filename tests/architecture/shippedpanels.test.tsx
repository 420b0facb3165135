// @vitest-environment happy-dom
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { type Day, isoOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import type { PlaceView } from "#domain/view.ts";
import { Details, selection } from "#features/details/Details.tsx";
import { Strip } from "#features/embed/Strip.tsx";
import { ListView } from "#features/list/ListView.tsx";
import { StepCard } from "#features/story/StepCard.tsx";
import type { Link } from "#link/link.ts";
import { standingOf } from "#prose/bounds.ts";
import { lettersOf, originCount } from "#prose/rows.ts";
import { createActions } from "#state/actions.ts";
import { quotesOfStep, stepLink, tellingOf } from "#state/player.ts";
import { selectView } from "#state/select.ts";
import { createAppStore } from "#state/store.ts";
import { must } from "#tests/fixtures/builder.ts";
import { everyDossier, shipped } from "#tests/fixtures/shipped.ts";
import { AppProvider } from "#ui/context.tsx";
import { commonWords } from "#words/common.ts";
import { isRightToLeft } from "#words/direction.ts";
import type { Language } from "#words/language.ts";

await selection.fetch();

/** A part of the page in a state, and the view that it is drawn from. */
function drawn(dossier: Dossier, language: Language, link: Link, part: React.ReactNode) {
  const store = createAppStore({ dossier, language, link });
  const page = document.createElement("div");
  page.innerHTML = renderToStaticMarkup(
    <AppProvider app={{ store, actions: createActions(store), root: "./", ground: null, links: [] }}>
      {part}
    </AppProvider>,
  );
  return { page, view: must(selectView(store.getState())) };
}

/** Three days over the period, and that of the latest source. */
function daysOf({ first, last, asOf }: Dossier): string[] {
  const days: Day[] = Array.from({ length: 3 }, (_, n) => Math.round(first + ((last - first) * (n + 0.5)) / 3));
  return [...days.map(isoOf), asOf];
}

const sorted = (claims: string | null) => (claims ?? "").split(" ").sort().join(" ");

describe.each(everyDossier)("the panels of $name", ({ dossier, language }) => {
  it("say of each force at each place the state that the view has: the place's panel, and the list", () => {
    const { states } = commonWords[language];
    for (const date of daysOf(dossier)) {
      const list = drawn(dossier, language, { date, view: "list" }, <ListView />);
      for (const place of list.view.places.values()) {
        const { page } = drawn(dossier, language, { date, place: place.place.id }, <Details />);
        const rows = (one: PlaceView, inWords: boolean) =>
          one.presences.map((presence) => [
            presence.actor,
            inWords ? states[standingOf(list.view, presence)] : `state-${presence.state}`,
            sorted(presence.claims.join(" ")),
          ]);
        const inPanel = [...page.querySelectorAll(".presence")].map((row) => [
          row.getAttribute("data-actor"),
          row.className.split(" ")[1],
          sorted(row.getAttribute("data-claims")),
        ]);
        expect(inPanel, `${date} ${place.place.id}, panel`).toEqual(rows(place, false));
        const block = list.page.querySelector(`.place-block[data-place="${place.place.id}"]`);
        const inList = [...(block?.querySelectorAll("tr[data-claims]") ?? [])].map((row) => [
          row.querySelector("th")?.getAttribute("data-actor"),
          row.querySelector("td")?.firstChild?.textContent,
          sorted(row.getAttribute("data-claims")),
        ]);
        expect(inList, `${date} ${place.place.id}, list`).toEqual(rows(place, true));
      }
    }
    // Every day of change, drawn: a minute and more where the machine is busy.
  }, 240_000);

  it("open every claim with every quote verbatim, headings in order and no style attribute", () => {
    const links: Link[] = [
      ...dossier.claims.map(({ id }) => ({ claim: id })),
      ...dossier.places.map(({ id }) => ({ place: id })),
    ];
    for (const link of links) {
      const { page } = drawn(dossier, language, link, <Details />);
      for (const { passage } of dossier.claim.get(link.claim ?? "")?.evidence ?? [])
        expect(page.querySelector(`[data-passage="${passage}"]`)?.textContent).toContain(
          must(dossier.passage.get(passage)).exact,
        );
      expect(page.querySelector("[style]")).toBeNull();
      const levels = [...page.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName[1]));
      for (const [n, level] of levels.entries()) expect(level - (levels[n - 1] ?? 1)).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(shipped)("the embed and the stories of $name in $language", ({ dossier, language }) => {
  const strip = { isStatic: false, isNarrow: false, hasKeyLine: true, isOpen: false, onOpen: () => undefined };

  it("say in an embed who is at each base, on how many original sources, and in which articles", () => {
    let isAsked = 0;
    for (const date of daysOf(dossier)) {
      const { page, view } = drawn(dossier, language, { date, embed: true }, <Strip {...strip} />);
      const answers = [...page.querySelectorAll(".answer-base")];
      for (const base of dossier.bases) {
        const answer = answers.find((item) => item.querySelector(`[data-place="${base}"]`));
        for (const presence of view.places.get(base)?.presences ?? []) {
          if (presence.state !== "attested") continue;
          const { short } = must(dossier.actor.get(presence.actor));
          const text = answer?.querySelector(".wide")?.textContent ?? "";
          const [, behind = ""] = text.split(`${short} (`);
          const said = (behind.split(")")[0] ?? "").replace(/\b([A-Z])–([A-Z])\b/, (_, first, last) =>
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
              .slice(first.charCodeAt(0) - 65, last.charCodeAt(0) - 64)
              .split("")
              .join(", "),
          );
          const { count } = originCount(view, presence);
          for (const letter of lettersOf(view, presence).slice(0, 3))
            expect(said, `${date} ${base}: ${text}`).toMatch(new RegExp(`\\b${letter}\\b`));
          if (count > 0) expect(said, `${date} ${base}: ${text}`).toMatch(new RegExp(`\\b${count}\\b`));
          isAsked += 1;
        }
      }
    }
    expect(isAsked).toBeGreaterThan(3);
  });

  it("tell each step of a story with its date, words and quotes in their own language, and keep the reader's page", () => {
    for (const story of dossier.stories)
      for (const [n, step] of story.steps.entries()) {
        const link = stepLink(story, n + 1, { theme: "dark", symbols: "app6" });
        expect([link.story, link.step, link.theme, link.symbols]).toEqual([story.id, n + 1, "dark", "app6"]);
        const telling = must(tellingOf(story, link));
        const none = () => undefined;
        const { page } = drawn(
          dossier,
          language,
          link,
          <StepCard telling={telling} hasNotes={false} hasReceipts={false} onReceipts={none} />,
        );
        expect(page.querySelector("h1")?.textContent).toBe(step.title);
        expect(page.querySelector(".story-says")?.textContent).toBe(step.says);
        for (const { passage, source } of quotesOfStep(dossier, step, 3)) {
          const quote = page.querySelector(`blockquote[data-passage="${passage.id}"]`);
          expect(quote?.textContent).toContain(passage.exact);
          expect(quote?.getAttribute("lang")).toBe(source.language);
          expect(quote?.getAttribute("dir")).toBe(isRightToLeft(source.language) ? "rtl" : null);
        }
      }
  });
});
