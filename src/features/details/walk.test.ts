import { describe, expect, it } from "vitest";
import { type Day, dayOf, isoOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { placesInside } from "#domain/inside.ts";
import { changeDays } from "#domain/presence.ts";
import { tracksAt } from "#domain/track.ts";
import { deriveView, type PlaceView, type View } from "#domain/view.ts";
import { announce } from "#prose/announce.ts";
import { numberLine } from "#prose/numbers.ts";
import { voicesLine } from "#prose/placerows.ts";
import { presenceLine } from "#prose/rows.ts";
import { briefOf, summaryOf } from "#prose/summary.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import { formatDay } from "#words/dates.ts";
import type { Language } from "#words/language.ts";

/** Days on which something changes anywhere, and the days before them: between two of them nothing changes. */
function daysOfChange(dossier: Dossier): Day[] {
  const changes = dossier.places.flatMap(({ id }) =>
    tracksAt(dossier, id).flatMap((track) => changeDays(dossier, track)),
  );
  const near = new Set(changes.flatMap((day) => [day - 1, day]));
  return [...near].filter((day) => day >= dossier.first && day <= dossier.last).sort((a, b) => a - b);
}

/** The middle of every month of the period: in one language, since nothing changes between two days of change. */
function everyMonth(dossier: Dossier): Day[] {
  const days = Array.from({ length: dossier.last - dossier.first + 1 }, (_, n) => dossier.first + n);
  return days.filter((day) => isoOf(day).endsWith("-15"));
}

/** Stretches of time from one day of change to the one after the next, so that in each something begins or ends. */
function stretchesOf(dossier: Dossier): { from: Day; to: Day }[] {
  const days = daysOfChange(dossier);
  return days.flatMap((from, n) => {
    const to = days[n + 2];
    return to === undefined ? [] : [{ from, to }];
  });
}

type Filter = { actors: ReadonlySet<string> | null; places: readonly string[] };

/**
 * Everything shown, each force hidden by itself, every force hidden; with the places where that can change anything:
 * those with a claim about the hidden force, there or inside.
 */
function filtersOf(dossier: Dossier): Filter[] {
  const forces = dossier.actors.filter(({ role }) => role === "force").map(({ id }) => id);
  const about = new Map(dossier.places.map(({ id }) => [id, tracksAt(dossier, id).map(({ actor }) => actor)]));
  const places = (isMeant: (actors: readonly string[]) => boolean) =>
    [...about].filter(([, actors]) => isMeant(actors)).map(([id]) => id);
  return [
    { actors: null, places: places(() => true) },
    ...forces.map((off) => ({
      actors: new Set(forces.filter((id) => id !== off)),
      places: places((actors) => actors.includes(off)),
    })),
    { actors: new Set<string>(), places: places((actors) => actors.length > 0) },
  ];
}

/** Full dates in a text. */
const datesIn = (text: string) => text.match(/\b\d{1,2}(er)? \p{L}{3,} \d{4}/gu) ?? [];

/** Days that may be printed: on which an article appeared, that a claim's own time names, that the dossier's words name. */
function namedDays(language: Language, dossier: Dossier): Set<string> {
  const iso = [
    ...dossier.sources.flatMap(({ published }) => (published ? [published.first, published.last] : [])),
    ...dossier.claims.flatMap(({ when }) => when.edtf.match(/\d{4}-\d{2}-\d{2}/g) ?? []),
  ];
  const words = dossier.claims.flatMap(({ says, when }) => datesIn(`${says} ${when.time ?? ""}`));
  return new Set([...iso.map((day) => formatDay(language, dayOf(day))), ...words]);
}

const silence = { en: /^No source in this dossier/, fr: /^Aucune source de ce dossier/ };
const hides = { en: "Hidden by your filter", fr: "Masquées par votre filtre" };
const broken = /undefined|null|NaN|\[object|\.\.| {2}|: \.|; \.|\( | ,/;
const badGrammar = {
  en: /\b1 (claims|passages|articles|original sources)\b|\b1 claim hold\b|(?<![\d,])(?!1\b)\d+ (claim|passage|article|original source)\b/,
  fr: /(?<![\d\u202f])[01] (affirmations|passages|articles|sources d)|(?<![\d\u202f])(?![01] )\d+ (affirmation|passage|article|source d)\b/,
};
const oldWords = { en: /attest|receipt|(?<!original )\borigins?\b/i, fr: /attest/i };
const oneDay = { en: /\b(this|that) (day|date)\b/, fr: /\b(ce jour|cette date)\b/ };
const looseFrench = / [:;?!»]|« |\d \d{3}(?!\d)|\b[Aa]rticles? [A-Z]\b/;

/** Every sentence about a place. */
function textsOn(language: Language, view: View, place: PlaceView) {
  const rows = place.presences.flatMap((presence) => [
    presenceLine(language, view, presence),
    numberLine(language, view, place, presence),
    voicesLine(language, view, presence),
  ]);
  return {
    summary: summaryOf(language, view, place).text,
    brief: briefOf(language, view, place).text,
    announced: announce(language, view, "place", { place: place.place.id }),
    rows,
  };
}

/** Numbers of people that sources plan or could not verify, and that no claim at the place counts as there. */
function uncounted(dossier: Dossier, place: string): string[] {
  const numbers = (isThere: boolean) =>
    (dossier.claimsAtPlace.get(place) ?? []).flatMap(({ standing, strength }) => {
      const isSure = standing !== "planned" && standing !== "unverified" && standing !== "demanded";
      const number = strength && strength.counts !== "object" ? (strength.max ?? strength.min) : undefined;
      return number !== undefined && isSure === isThere ? [String(number)] : [];
    });
  const there = new Set(numbers(true));
  return numbers(false).filter((number) => !there.has(number));
}

describe.each(shipped)("every day, place and filter of $name in $language", ({ language, dossier }) => {
  const named = namedDays(language, dossier);
  const faults: Record<string, string[]> = {};
  const note = (kind: string, isFault: boolean, view: View, place: PlaceView, text: string) => {
    if (!isFault) return;
    const shown = view.query.actors ? [...view.query.actors].join("+") : "all";
    faults[kind] = [...(faults[kind] ?? []), `${isoOf(view.day)} ${place.place.id} (${shown}): ${text}`];
  };
  const isBad = (text: string) => broken.test(text) || badGrammar[language].test(text);
  const read = { point: new Set<string>(), window: new Set<string>() };

  function check(view: View, place: PlaceView, read: Set<string>) {
    const within = [place, ...[...placesInside(dossier, place.place.id)].flatMap((id) => view.places.get(id) ?? [])];
    const isHidden = within.some(({ hidden }) => hidden.length > 0);
    const { summary, brief, announced, rows } = textsOn(language, view, place);
    const isSilent = silence[language].test(summary);
    note("silent over content", isSilent && within.some(({ presences }) => presences.length > 0), view, place, summary);
    note("a filter as silence", isHidden && !summary.includes(hides[language]), view, place, summary);
    // What is not counted there is told in the panel's words, which say so.
    const told = rows.reduce((text, row) => text.replace(row, ""), announced);
    const numbers = told.split(". ").slice(1, -1).join(". ");
    const isCounted = uncounted(dossier, place.place.id).some((number) => new RegExp(`\\b${number}\\b`).test(numbers));
    note("announced though not there", isCounted, view, place, announced);
    // The date itself is printed in the announcement.
    for (const text of [summary, brief, announced.replace(/^[^.]*\. /, ""), ...rows]) {
      if (read.has(text)) continue;
      read.add(text);
      note(
        "an invented day",
        datesIn(text).some((day) => !named.has(day)),
        view,
        place,
        text,
      );
      note("grammar", isBad(text), view, place, text);
      note(
        "a stretch of time as a day",
        view.query.moment.kind === "window" && oneDay[language].test(text),
        view,
        place,
        text,
      );
      note("a word of ours", oldWords[language].test(text), view, place, text);
      note("a loose space", language === "fr" && looseFrench.test(text), view, place, text);
    }
    note("no sentence", !/^\p{Lu}.*[.?!]$/u.test(summary), view, place, summary);
  }

  it("says nothing that no article says", () => {
    for (const { actors, places } of filtersOf(dossier))
      for (const day of [...daysOfChange(dossier), ...(actors || language !== "en" ? [] : everyMonth(dossier))]) {
        const view = deriveView(dossier, { moment: { kind: "point", day }, known: null, actors });
        for (const place of places.flatMap((id) => view.places.get(id) ?? [])) check(view, place, read.point);
        const held = announce(language, view, "date", {});
        if (isBad(held)) faults["grammar of a date"] = [held];
      }
    for (const { from, to } of stretchesOf(dossier)) {
      const moment = { kind: "window", from, to } as const;
      const view = deriveView(dossier, { moment, known: null, actors: null });
      for (const place of view.places.values()) check(view, place, read.window);
    }
    expect(read.point.size).toBeGreaterThan(100 * dossier.bases.length);
    expect(read.window.size).toBeGreaterThan(30 * dossier.bases.length);
    expect(
      Object.fromEntries(Object.entries(faults).map(([kind, texts]) => [kind, [...new Set(texts)].slice(0, 5)])),
    ).toEqual({});
  });
});
