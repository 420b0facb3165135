import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Story } from "#domain/compiled.ts";
import { keysWhere } from "#link/keys.ts";
import type { Link } from "#link/link.ts";
import { formatLink, parseLink } from "#link/permalink.ts";
import { everything, validLink } from "#tests/fixtures/links.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { always } from "#tests/fixtures/runs.ts";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import {
  isBare,
  isExplored,
  quotesOfStep,
  returnLink,
  savedState,
  showsSame,
  stepAfter,
  stepLink,
  tellingOf,
} from "./player.ts";
import { besideCard, leavesOut, strayedFrom } from "./storycamera.ts";

const stories: readonly Story[] = everyDossier.flatMap(({ dossier }) => dossier.stories);
const anyStory = fc.constantFrom(...stories);

describe("the player", () => {
  it("shows the step's state and keeps the reader's language, theme and embed, whatever the link was", () => {
    always([anyStory, fc.integer({ min: -5, max: 40 }), validLink], (story, n, current) => {
      const link = stepLink(story, n, current);
      const step = story.steps[(link.step ?? 0) - 1];
      expect(step).toBeDefined();
      expect(showsSame(link, savedState(step ?? { state: "" }))).toBe(true);
      for (const key of ["lang", "theme", "symbols", "embed", "plain", "static", "dossier"] as const)
        expect(link[key]).toEqual(current[key]);
      expect(link.camera).toBeUndefined();
      expect(isExplored(story, link, { width: 1200, height: 700 })).toBe(false);
    });
  });

  it("takes over nothing of what was on the screen before, but for what belongs to page and frame", () => {
    const kept = keysWhere((row) => row.of === "page" || row.of === "frame");
    for (const story of stories)
      for (const [at, step] of story.steps.entries()) {
        const link: Link = stepLink(story, at + 1, everything);
        const saved = savedState(step);
        for (const key of keysWhere(() => true).filter((name) => name !== "story" && name !== "step"))
          expect(link[key], `${story.id} ${at + 1} ${key}`).toEqual(kept.includes(key) ? everything[key] : saved[key]);
      }
  });

  it("survives the address bar", () => {
    always([anyStory, fc.integer({ min: 1, max: 11 })], (story, n) => {
      const link = stepLink(story, n, {});
      const { search, hash } = formatLink(link);
      const read = parseLink(search, hash);
      expect(read.problems).toEqual([]);
      expect(isExplored(story, read.link, null)).toBe(false);
    });
  });

  it("reaches every step by next and every step back by previous, and stops at both ends", () => {
    for (const story of stories) {
      const seen = [1];
      for (let n = stepAfter(story, 1, "next"); n !== null; n = stepAfter(story, n, "next")) seen.push(n);
      expect(seen).toEqual(story.steps.map((_, at) => at + 1));
      const total = story.steps.length;
      expect(stepAfter(story, 1, "previous")).toBeNull();
      expect(stepAfter(story, total, "next")).toBeNull();
      expect(stepAfter(story, 1, "first")).toBeNull();
      expect(stepAfter(story, 3, "last")).toBe(total);
      expect(stepAfter(story, 3, "previous")).toBe(2);
    }
  });

  it("holds a step number that the story does not have", () => {
    for (const story of stories) {
      expect(tellingOf(story, { step: 900 })?.n).toBe(story.steps.length);
      expect(tellingOf(story, {})?.n).toBe(1);
    }
  });

  it("notices another place, date or filter, and a camera elsewhere, but not a nudge", () => {
    const story = nigerDossier().stories.find(({ id }) => id === "two-forces-one-base");
    if (!story) throw new Error("no story");
    const size = { width: 1300, height: 680 };
    const link = stepLink(story, 1, {});
    const [w, s, e, n] = link.bbox ?? [0, 0, 1, 1];
    const { bbox: _, ...rest } = link;
    const at = (lng: number, lat: number, zoom: number): Link => ({ ...rest, camera: { lng, lat, zoom } });
    expect(isExplored(story, { ...link, place: "ndjamena" }, size)).toBe(true);
    expect(isExplored(story, { ...link, date: "2013" }, size)).toBe(true);
    expect(isExplored(story, { ...link, actors: ["us"] }, size)).toBe(true);
    expect(isExplored(story, { ...link, theme: "dark" }, size)).toBe(false);
    expect(isExplored(story, at((w + e) / 2, (s + n) / 2, 8), size)).toBe(false);
    expect(isExplored(story, at(30, 5, 8), size)).toBe(true);
    expect(isExplored(story, at((w + e) / 2, (s + n) / 2, 12), size)).toBe(true);
  });

  it("knows a link that only names a step", () => {
    expect(isBare({ story: "two-forces-one-base", step: 3, lang: "fr", theme: "dark" })).toBe(true);
    expect(isBare({ story: "two-forces-one-base", step: 3, collections: ["record"] })).toBe(true);
    expect(isBare({ story: "two-forces-one-base", step: 3, date: "2024" })).toBe(false);
    expect(isBare({ story: "two-forces-one-base", camera: { zoom: 5, lat: 1, lng: 1 } })).toBe(false);
  });

  it("keeps the collections that a link names beside a step, where the step names none", () => {
    const named: Link = { story: "s", step: 1, collections: ["record"] };
    const story = (state: string): Story => ({ id: "s", title: "", summary: "", steps: [{ ...step, state }] });
    const step = { title: "", says: "", claims: [], state: "" };
    expect(stepLink(story("?date=2013"), 1, named)).toMatchObject({ date: "2013", collections: ["record"] });
    expect(stepLink(story("?date=2013&collections=articles"), 1, named).collections).toEqual(["articles"]);
    expect(stepLink(story("?date=2013"), 1, { ...named, date: "2014" }).collections).toBeUndefined();
  });

  it("goes back to where the story was started, with the language chosen meanwhile", () => {
    const from: Link = { date: "2018", place: "airbase-201", view: "list", lang: "en" };
    const now: Link = { ...stepLink(stories[0] ?? { id: "", title: "", summary: "", steps: [] }, 4, from), lang: "fr" };
    expect(returnLink(now, from)).toEqual({ date: "2018", place: "airbase-201", view: "list", lang: "fr" });
    const direct = returnLink(now, null);
    expect(direct.story).toBeUndefined();
    expect(direct.step).toBeUndefined();
    expect(showsSame(direct, now)).toBe(true);
  });

  it("quotes at most three passages, none twice", () => {
    for (const { dossier } of everyDossier)
      for (const step of dossier.stories.flatMap(({ steps }) => steps)) {
        const ids = quotesOfStep(dossier, step, 3).map(({ passage }) => passage.id);
        expect(ids.length).toBe(Math.min(3, step.claims.length));
        expect(new Set(ids).size).toBe(ids.length);
      }
  });
});

describe("the place of the map beside the card", () => {
  it("keeps the box's right, top and bottom, and puts its left edge where the card ends", () => {
    always([fc.double({ min: 0, max: 0.7, noNaN: true })], (covered) => {
      const [w, s, e, n] = besideCard([0, 10, 17, 20], covered);
      expect([s, e, n]).toEqual([10, 17, 20]);
      expect(w + (e - w) * covered).toBeCloseTo(0, 6);
    });
  });

  it("counts the fitted camera as there", () => {
    const zoom = Math.log2(1000 / (10 / 360) / 512);
    expect(strayedFrom([0, 10, 10, 15], { lng: 5, lat: 12.5, zoom }, { width: 1000, height: 900 })).toBe(false);
  });

  it("knows whether a step's box leaves a place out", () => {
    const box = [10, 40, 20, 50] as const;
    expect(
      leavesOut(
        [...box],
        [
          [10, 40],
          [20, 50],
        ],
      ),
    ).toBe(false);
    for (const point of [
      [9, 45],
      [21, 45],
      [15, 39],
      [15, 51],
    ] as const)
      expect(leavesOut([...box], [[15, 45], point])).toBe(true);
    // Over the antimeridian.
    expect(leavesOut([170, 40, -170, 50], [[-175, 45]])).toBe(false);
    expect(leavesOut([170, 40, -170, 50], [[165, 45]])).toBe(true);
  });
});
