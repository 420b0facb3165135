// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { missingParts } from "#app/missing.ts";
import { type Receipt, receiptOf } from "#domain/receipt.ts";
import { deriveView } from "#domain/view.ts";
import { passagesWebAnnotation } from "#features/export/annotations.ts";
import { claimsCsv } from "#features/export/csv.ts";
import type { ClaimSet } from "#features/export/facts.ts";
import { claimsGeoJson } from "#features/export/geojson.ts";
import { claimsKml } from "#features/export/kml.ts";
import { HandoutQuote } from "#features/print/HandoutClaim.tsx";
import { HandoutSources } from "#features/print/HandoutHead.tsx";
import { SourceList } from "#features/sources/SourceList.tsx";
import { parseLink, shareLink } from "#link/permalink.ts";
import { readCsv, readXml } from "#tests/fixtures/read.ts";
import { served } from "#tests/fixtures/served.tsx";
import { shipped } from "#tests/fixtures/shipped.ts";
import { TextPage } from "#tools/pages/TextPage.tsx";
import { PassageQuote } from "#ui/receipt/PassageQuote.tsx";
import { isRightToLeft } from "#words/direction.ts";
import { loadWords } from "#words/tables.ts";

await loadWords("fr");

const all = ({ supports, qualifies, contradicts }: Receipt) => [...supports, ...qualifies, ...contradicts];

/** What is asked of every dossier that ships, in each language, whatever it is about. */
describe.each(shipped)("$name in $language", ({ dossier, language }) => {
  const view = deriveView(dossier, {
    moment: { kind: "point", day: dossier.last },
    known: null,
    actors: null,
  });
  const drawn = (part: React.ReactNode) => {
    const page = document.createElement("div");
    page.innerHTML = served(part, { dossier, language });
    return page;
  };

  /** A quote on the page is verbatim, in its language, and runs its way. */
  const expectQuote = (element: Element | null | undefined, exact: string, source: string) => {
    expect(element?.textContent).toContain(exact);
    expect(element?.getAttribute("lang")).toBe(source);
    expect(element?.getAttribute("dir")).toBe(isRightToLeft(source) ? "rtl" : null);
  };

  it("quotes every passage verbatim in its language and direction: receipt, paper, page without scripts", () => {
    const text = drawn(<TextPage others={[]} dossiers={[]} />);
    for (const passage of dossier.passages) {
      const source = dossier.source.get(passage.source)?.language ?? "";
      expectQuote(text.querySelector(`#passage-${passage.id} q`), passage.exact ?? "", source);
      const [claim] = dossier.claimsOfPassage.get(passage.id) ?? [];
      const quoted = claim && all(receiptOf(dossier, claim)).find((item) => item.passage.id === passage.id);
      expect(quoted, `${passage.id} stands in the receipt of a claim`).toBeDefined();
      if (!quoted) continue;
      const receipt = drawn(<PassageQuote quoted={quoted} />).querySelector("blockquote");
      expectQuote(receipt, passage.exact ?? "", source);
      expect(receipt?.getAttribute("data-passage")).toBe(passage.id);
      expectQuote(drawn(<HandoutQuote quoted={quoted} />).querySelector("q"), passage.exact ?? "", source);
    }
  });

  it("names every article by its headline, which runs its way: paper, page without scripts, views", () => {
    const pages = [
      drawn(<TextPage others={[]} dossiers={[]} />),
      drawn(<HandoutSources dossier={dossier} claims={dossier.claims} />),
      drawn(<SourceList selected="" />),
    ];
    for (const { headline, language: own } of dossier.sources) {
      if (headline === undefined) continue;
      for (const page of pages) {
        const named = [...page.querySelectorAll("cite, .headline")].find(({ textContent }) =>
          textContent?.startsWith(headline),
        );
        expectQuote(named, headline, own);
      }
    }
  });

  it("tells one state on map, panel and timeline, on the first and last day of every bar", () => {
    const bars = view.lanes.flatMap(({ segments }) => segments);
    expect(bars.length).toBeGreaterThan(dossier.lanes.length);
    const stateOn = (day: number, place: string, actor: string) => {
      const query = { moment: { kind: "point", day } as const, known: null, actors: null };
      const found = deriveView(dossier, query).places.get(place)?.presences;
      return found?.find((presence) => presence.actor === actor)?.state ?? "none";
    };
    for (const { place, actor, state, from, to } of bars)
      for (const day of [from, to].filter((at) => at >= dossier.first && at <= dossier.last))
        expect(stateOn(day, place, actor), `${place} ${actor} ${day}`).toBe(state);
  });

  it("keeps every record in a link, and finds it again", () => {
    const links = [
      ...dossier.places.map(({ id }) => ({ place: id })),
      ...dossier.claims.map(({ id }) => ({ claim: id })),
      ...dossier.passages.map(({ id }) => ({ passage: id })),
      ...dossier.sources.map(({ id }) => ({ source: id })),
      ...dossier.disagreements.map(({ id }) => ({ question: id })),
      ...dossier.stories.map(({ id }) => ({ story: id, step: 1 })),
    ];
    for (const link of links) {
      const { search, hash } = new URL(shareLink({ ...link, dossier: dossier.id }), "https://map.example/");
      const back = parseLink(search, hash);
      expect(back).toEqual({ link: { ...link, dossier: dossier.id }, problems: [] });
      expect(missingParts(dossier, back.link)).toEqual([]);
    }
  });

  it("comes back from its files whole: every claim, and every quote as it is", () => {
    const set: ClaimSet = { view, claims: dossier.claims, address: "https://map.example/", language };
    expect(readCsv(claimsCsv(set), language === "fr" ? ";" : ",").map(({ id }) => id)).toEqual(
      dossier.claims.map(({ id }) => id),
    );
    expect(readXml(claimsKml(set)).documentElement?.textContent).toContain(dossier.title);
    expect(JSON.stringify(claimsGeoJson(set, "places"))).toContain(dossier.title);
    const annotations = JSON.stringify(passagesWebAnnotation(dossier));
    for (const { exact } of dossier.passages) expect(annotations).toContain(JSON.stringify(exact).slice(1, -1));
  });

  it("says in every title and file that it is an example, where it is one", () => {
    expect(dossier.title.startsWith("[")).toBe(dossier.example !== undefined);
    const { example } = dossier;
    const mark = example === undefined ? "" : `[${example}] `;
    const titles = [
      dossier.title,
      ...dossier.stories.flatMap(({ title, steps }) => [title, ...steps.map((step) => step.title)]),
    ];
    for (const title of titles) expect(title.startsWith("[") ? title : mark + title).toBe(title);
    const [row] = readCsv(
      claimsCsv({ view, claims: dossier.claims, address: "", language }),
      language === "fr" ? ";" : ",",
    );
    expect(row?.dossier_title).toBe(dossier.title);
  });
});
