import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "#domain/compiled.ts";
import { dayOf, isoOf } from "#domain/day.ts";
import { type Dossier, indexDossier } from "#domain/dossier.ts";
import { eventRange } from "#domain/events.ts";
import { Intervals, lastUpTo } from "#domain/intervals.ts";
import { movementsOn } from "#domain/movements.ts";
import { presenceOn, presenceStates } from "#domain/presence.ts";
import { isCertain, isPossible } from "#domain/span.ts";
import { tracksAt } from "#domain/track.ts";
import { deriveView, type Moment, type Query } from "#domain/view.ts";
import { fileOf, must } from "#tests/unit/domain/builder.ts";
import { runs } from "#tests/unit/runs.ts";

const FIRST = dayOf("2001-01-01");
const places = ["harbour", "hill", "abroad"];

/** A day of two years, or none; bounds are not in order, as a broken file may have them. */
const bound = fc.option(fc.nat(730).map((n) => isoOf(FIRST + n)));
const line = fc.record({
  kind: fc.constantFrom<Claim["kind"]>("presence", "presence", "movement", "event", "statement"),
  standing: fc.constantFrom<Claim["standing"]>("stated", "planned", "demanded", "ended", "unverified"),
  topics: fc.subarray<Claim["topics"][number]>(["demand", "aid"]),
  actors: fc.subarray(["blue", "red"]),
  places: fc.subarray(places),
  fromPlace: fc.constantFrom(...places),
  toPlace: fc.constantFrom(...places),
  partial: fc.boolean(),
  key: fc.boolean(),
  bounds: fc.record({ startMin: bound, startMax: bound, endMin: bound, endMax: bound }),
  people: fc.option(fc.integer({ min: 1, max: 2000 })),
});

const world = fc.array(line, { maxLength: 40 }).map((lines): Dossier => {
  const file = fileOf({ claims: lines.map((_, n) => ({ id: `c${n}`, edtf: "2001-01-01" })) });
  const claims = file.claims.map((claim, n): Claim => {
    const { bounds, people, fromPlace, toPlace, ...rest } = must(lines[n]);
    return {
      ...claim,
      ...rest,
      when: { ...claim.when, bounds },
      ...(rest.kind === "movement" ? { fromPlace, toPlace } : {}),
      ...(people === null ? {} : { strength: { min: people, unit: "people", counts: "country" } }),
    };
  });
  const pairs = claims.slice(1).map(({ id }, n) => [claims[n]?.id ?? "", id]);
  const disagreements = pairs.slice(0, 8).map((ids, n) => ({
    id: `d${n}`,
    question: "?",
    short: "?",
    kind: n % 2 ? ("contradiction" as const) : ("tension" as const),
    note: "Why.",
    positions: ids.map((id) => ({ says: id, claims: [id] })),
    claims: ids,
  }));
  return indexDossier({ ...file, claims, disagreements });
});

const day = fc.integer({ min: -40, max: 900 }).map((n) => FIRST + n);
const moment = fc.oneof(
  day.map((at): Moment => ({ kind: "point", day: at })),
  fc.tuple(day, day).map(([a, b]): Moment => ({ kind: "window", from: Math.min(a, b), to: Math.max(a, b) })),
);
const actors = fc.option(fc.subarray(["blue", "red"]).map((ids): ReadonlySet<string> => new Set(ids)));

/** The rule itself, claim by claim. */
function scan(dossier: Dossier, { moment: at, actors: shown }: Query): Claim[] {
  return dossier.claims.filter((claim) => {
    const span = must(dossier.spans.get(claim.id));
    if (shown && claim.actors.length > 0 && !claim.actors.some((id) => shown.has(id))) return false;
    if (at.kind === "point") return isCertain(span, at.day) || isPossible(span, at.day);
    const range = eventRange(span);
    return range !== null && range.from <= at.to && range.to >= at.from;
  });
}

const ids = (claims: readonly Claim[]) => claims.map(({ id }) => id);

describe("the indexes of a view", () => {
  it("find the claims that a plain scan finds, in dossier order, and count them", () => {
    fc.assert(
      fc.property(world, fc.array(moment, { minLength: 1, maxLength: 12 }), actors, (dossier, moments, shown) => {
        for (const at of moments) {
          const query: Query = { moment: at, known: null, actors: shown };
          const view = deriveView(dossier, query);
          const expected = scan(dossier, query);
          expect(ids(view.holding)).toEqual(ids(expected));
          expect(view.holdingCount).toBe(expected.length);
        }
      }),
      runs(500),
    );
  });

  it("give each place the presences, claims and figures that the rules give it, whatever was asked before", () => {
    fc.assert(
      fc.property(world, fc.array(moment, { minLength: 1, maxLength: 8 }), actors, (dossier, moments, shown) => {
        for (const at of moments) {
          const query: Query = { moment: at, known: null, actors: shown };
          const view = deriveView(dossier, query);
          const held = scan(dossier, query);
          for (const [id, place] of view.places) {
            const tracks = tracksAt(dossier, id).filter(({ actor }) => shown?.has(actor) ?? true);
            const presences = tracks.flatMap((track) => {
              if (at.kind === "point") return [presenceOn(dossier, track, at.day)];
              const all = Array.from({ length: at.to - at.from + 1 }, (_, n) =>
                presenceOn(dossier, track, at.from + n),
              );
              const best = presenceStates.find((state) => all.some((presence) => presence.state === state));
              return all.filter(({ state }) => state === best).slice(0, 1);
            });
            expect(place.presences).toEqual(presences.filter(({ state }) => state !== "none"));
            const bearing = new Set([
              ...ids(held),
              ...place.presences.flatMap((presence) => [...presence.claims, ...presence.partlyLeft]),
            ]);
            const here = ids(dossier.claimsAtPlace.get(id) ?? []).filter((claim) =>
              must(dossier.claim.get(claim)).actors.every((_, __, all) => !shown || all.some((a) => shown.has(a))),
            );
            expect(ids(place.now).sort()).toEqual(here.filter((claim) => bearing.has(claim)).sort());
            expect(ids(place.otherTimes).sort()).toEqual(here.filter((claim) => !bearing.has(claim)).sort());
          }
          const figures = new Set(
            [...view.places.values()].flatMap((place) => place.figures.map(({ claim }) => claim)),
          );
          expect(new Set(view.figures)).toEqual(figures);
        }
      }),
      runs(60),
    );
  });

  it("give the moves that the rule gives", () => {
    fc.assert(
      fc.property(world, day, actors, (dossier, at, shown) => {
        const query: Query = { moment: { kind: "point", day: at }, known: null, actors: shown };
        const isShown = (claim: Claim) =>
          !shown || claim.actors.length === 0 || claim.actors.some((id) => shown.has(id));
        expect(deriveView(dossier, query).movements).toEqual(movementsOn(dossier, at, isShown));
      }),
      runs(200),
    );
  });
});

describe("intervals", () => {
  const range = fc
    .tuple(fc.integer({ min: -4_000_000, max: 4_000_000 }), fc.oneof(fc.nat(3), fc.nat(400), fc.nat(2 ** 28)))
    .map(([from, length]) => ({ from, to: from + length - 1 }));

  it("find and count what touches a stretch of days, also before the year 0 and without an end in sight", () => {
    fc.assert(
      fc.property(fc.array(fc.option(range), { maxLength: 200 }), range, (all, asked) => {
        const to = Math.max(asked.from, asked.to);
        const index = new Intervals([...all.keys()], (n) => all[n] ?? null);
        const expected = [...all.keys()].filter((n) => {
          const item = all[n];
          return item && item.from <= item.to && item.from <= to && item.to >= asked.from;
        });
        expect(index.touching(asked.from, to)).toEqual(expected);
        expect(index.touching(asked.from, to)).toEqual(expected);
        expect(index.count(asked.from, to)).toBe(expected.length);
      }),
      runs(1000),
    );
  });

  it("find the last of a sorted list up to a number", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(22), (numbers, wanted) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(lastUpTo(sorted, wanted, Number)).toBe(sorted.findLastIndex((n) => n <= wanted));
      }),
    );
  });
});
