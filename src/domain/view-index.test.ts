import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Intervals, lastUpTo } from "#domain/index/intervals.ts";
import { actors, day, moment, world } from "#tests/fixtures/anyworld.ts";
import { fileOf, must } from "#tests/fixtures/builder.ts";
import { type Plain, plainOver, plainPresence, plainRecords } from "#tests/fixtures/plain.ts";
import { FIRST, plainHold, plainNumber, plainReach } from "#tests/fixtures/plaintime.ts";
import { always, runs } from "#tests/fixtures/runs.ts";
import type { Claim } from "./compiled.ts";
import { dayOf, isoOf } from "./day.ts";
import { type Dossier, indexDossier } from "./dossier.ts";
import type { Presence } from "./presence.ts";
import { isCertain, isPossible } from "./span.ts";
import { deriveView, type Moment, type Query } from "./view.ts";

const firstOf = (at: Moment) => (at.kind === "point" ? at.day : at.from);
const lastOf = (at: Moment) => (at.kind === "point" ? at.day : at.to);
const isShown = ({ actors: shown }: Query, claim: Claim) =>
  !shown || claim.actors.length === 0 || claim.actors.some((id) => shown.has(id));

/** The claims that hold at the moment: on its day, or that reach into its days with any bound. */
function holding(dossier: Dossier, query: Query): Claim[] {
  const { moment: at } = query;
  return dossier.claims.filter((claim) => {
    if (!isShown(query, claim)) return false;
    if (at.kind === "point") return plainHold(dossier, claim)(at.day) !== "no";
    const reach = plainReach(dossier, claim);
    return reach !== null && reach[0] <= at.to && reach[1] >= at.from;
  });
}

const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);

/** What the rule and the view have to say alike of a force at a place. */
function sayOf({ state, claims, at, startNotStated, partlyLeft, toldToLeave, lastAttested }: Plain | Presence) {
  const lists = [claims, at, partlyLeft, toldToLeave].map((list) => [...new Set(list)].sort());
  return { state, startNotStated, lastAttested: state === "inferred" ? null : lastAttested, lists };
}

describe("the indexes of a view", () => {
  it("find what holds by each claim's own span, whatever bounds a broken file has", () => {
    const bound = fc.option(fc.nat(730).map((n) => isoOf(FIRST + n)));
    const bounds = fc.array(fc.record({ startMin: bound, startMax: bound, endMin: bound, endMax: bound }), {
      maxLength: 30,
    });
    always([bounds, fc.array(day, { minLength: 1, maxLength: 12 })], runs(200), (all, asked) => {
      const file = fileOf({ claims: all.map((_, n) => ({ id: `c${n}`, edtf: n % 2 ? "2001" : "2001/2002" })) });
      const claims = file.claims.map((claim, n) => ({ ...claim, when: { ...claim.when, bounds: must(all[n]) } }));
      const dossier = indexDossier({ ...file, claims });
      for (const at of asked) {
        const expected = dossier.claims.filter((claim) => {
          const span = must(dossier.spans.get(claim.id));
          return isCertain(span, at) || isPossible(span, at);
        });
        const view = deriveView(dossier, { moment: { kind: "point", day: at }, known: null, actors: null });
        expect(ids(view.holding)).toEqual(ids(expected));
        expect(view.holdingCount).toBe(expected.length);
      }
    });
  });

  it("find the claims that a plain scan finds, in dossier order, and count them", () => {
    always([world, fc.array(moment, { minLength: 1, maxLength: 6 }), actors], runs(100), (dossier, moments, shown) => {
      for (const at of moments) {
        const query: Query = { moment: at, known: null, actors: shown };
        const view = deriveView(dossier, query);
        const expected = holding(dossier, query);
        expect(ids(view.holding)).toEqual(ids(expected));
        expect(view.holdingCount).toBe(expected.length);
      }
    });
  });

  it("give each force at each place the state that the plain rule gives it, shown or hidden", () => {
    always([world, fc.array(moment, { minLength: 1, maxLength: 6 }), actors], runs(50), (dossier, moments, shown) => {
      for (const at of moments) {
        const view = deriveView(dossier, { moment: at, known: null, actors: shown });
        for (const [id, place] of view.places)
          for (const force of ["blue", "red"]) {
            const rule = plainPresence(dossier, id, force);
            const all = Array.from({ length: lastOf(at) - firstOf(at) + 1 }, (_, n) => rule(firstOf(at) + n));
            const expected = plainOver(all);
            const isThere = (shown?.has(force) ?? true) ? place.presences : place.hidden;
            const other = (shown?.has(force) ?? true) ? place.hidden : place.presences;
            const found = isThere.find(({ actor }) => actor === force);
            expect(found ? sayOf(found) : "none").toEqual(expected.state === "none" ? "none" : sayOf(expected));
            expect(other.some(({ actor }) => actor === force)).toBe(false);
          }
      }
    });
  });

  it("sort each place's claims, numbers and questions by whether they bear on the moment", () => {
    always([world, fc.array(moment, { minLength: 1, maxLength: 6 }), actors], runs(60), (dossier, moments, shown) => {
      for (const at of moments) {
        const query: Query = { moment: at, known: null, actors: shown };
        const view = deriveView(dossier, query);
        const held = new Set(ids(holding(dossier, query)));
        const counted = new Set<Claim>();
        for (const [id, place] of view.places) {
          const here = dossier.claims.filter(
            (claim) => [...claim.places, claim.fromPlace, claim.toPlace].includes(id) && isShown(query, claim),
          );
          const behind = place.presences.flatMap((presence) => [...presence.claims, ...presence.partlyLeft]);
          const now = here.filter((claim) => held.has(claim.id) || behind.includes(claim.id));
          expect(ids(place.now).sort()).toEqual(ids(now).sort());
          expect(ids(place.otherTimes).sort()).toEqual(ids(here.filter((claim) => !now.includes(claim))).sort());

          const numbers = here.filter((claim) => {
            const shown = plainNumber(dossier, claim);
            return claim.places.includes(id) && shown !== null && shown[0] <= lastOf(at) && shown[1] >= firstOf(at);
          });
          const isThere = ({ standing }: Claim) => standing === "stated" || standing === "ended";
          const gone = place.presences.flatMap(({ actor, state }) => (state === "ended" ? actor : []));
          const shown = numbers.filter(
            (claim) => isThere(claim) && claim.actors.some((actor) => !gone.includes(actor)),
          );
          expect(new Set(place.figures.map(({ claim }) => claim))).toEqual(new Set(shown));
          expect(new Set(place.otherFigures.map(({ claim }) => claim))).toEqual(
            new Set(numbers.filter((claim) => !isThere(claim))),
          );
          if (at.kind === "point") for (const claim of numbers) counted.add(claim);

          const about = dossier.disagreements.filter((item) => here.some(({ id }) => item.claims.includes(id)));
          const current = about.filter(
            ({ when, claims }) =>
              now.some(({ id }) => claims.includes(id)) &&
              (!when || (dayOf("2001-05-01") <= lastOf(at) && dayOf("2001-08-31") >= firstOf(at))),
          );
          expect(ids(place.disagreements).sort()).toEqual(ids(about).sort());
          expect(ids(place.disagreements.slice(0, current.length)).sort()).toEqual(ids(current).sort());
        }
        if (at.kind === "point") expect(new Set(view.figures)).toEqual(counted);
      }
    });
  });

  it("offer the nearest other day with anything on record where no force is", () => {
    always([world, moment, actors], runs(50), (dossier, at, shown) => {
      const view = deriveView(dossier, { moment: at, known: null, actors: shown });
      for (const [id, place] of view.places) {
        if (place.presences.length > 0) {
          expect(place.nearest).toBeNull();
          continue;
        }
        const records = plainRecords(dossier, id, shown);
        const away = (n: number) => Math.max(firstOf(at) - n, n - lastOf(at));
        const outside = records.filter(([from, to]) => from > lastOf(at) || to < firstOf(at));
        const nearest = outside.map(([from, to]) => (from > lastOf(at) ? from : to)).sort((a, b) => away(a) - away(b));
        expect(place.nearest && away(place.nearest.day)).toEqual(nearest[0] === undefined ? null : away(nearest[0]));
        const said = place.nearest;
        if (said)
          expect(outside.some(([from, to, by]) => said.claim === by && from <= said.day && said.day <= to)).toBe(true);
      }
    });
  });

  it("give the moves that the rule gives", () => {
    always([world, day, actors], runs(200), (dossier, at, shown) => {
      const query: Query = { moment: { kind: "point", day: at }, known: null, actors: shown };
      const moves = dossier.claims.flatMap((claim) => {
        const reach = plainReach(dossier, claim);
        if (claim.kind !== "movement" || !isShown(query, claim) || !reach || reach[0] > at) return [];
        const isPlan = claim.standing === "planned" || claim.standing === "demanded";
        const way = [claim.fromPlace, claim.toPlace, isPlan ? "planned" : reach[1] <= at ? "done" : "possible"];
        return claim.actors.map((actor) => [claim.id, actor, ...way].join(" "));
      });
      const drawn = deriveView(dossier, query).movements;
      const found = drawn.flatMap(({ claims, actor, from, to, standing }) =>
        claims.map(({ id }) => [id, actor, from, to, standing].join(" ")),
      );
      // An arrow of several moves is done as soon as one of them is.
      const alike = (text: string) => text.replace(/(possible|done)$/, "made");
      expect(found.map(alike).sort()).toEqual(moves.map(alike).sort());
      for (const { standing, claims } of drawn)
        if (standing !== "planned")
          expect(standing === "done").toBe(
            claims.some(({ id }) => moves.some((text) => text.startsWith(`${id} `) && text.endsWith("done"))),
          );
    });
  });
});

describe("intervals", () => {
  const range = fc
    .tuple(fc.integer({ min: -4_000_000, max: 4_000_000 }), fc.oneof(fc.nat(3), fc.nat(400), fc.nat(2 ** 28)))
    .map(([from, length]) => ({ from, to: from + length - 1 }));

  it("find and count what touches a stretch of days, also before the year 0 and without an end in sight", () => {
    always([fc.array(fc.option(range), { maxLength: 200 }), range], runs(1000), (all, asked) => {
      const to = Math.max(asked.from, asked.to);
      const index = new Intervals([...all.keys()], (n) => all[n] ?? null);
      const expected = [...all.keys()].filter((n) => {
        const item = all[n];
        return item && item.from <= item.to && item.from <= to && item.to >= asked.from;
      });
      expect(index.touching(asked.from, to)).toEqual(expected);
      expect(index.touching(asked.from, to)).toEqual(expected);
      expect(index.count(asked.from, to)).toBe(expected.length);
    });
  });

  it("find the last of a sorted list up to a number", () => {
    always([fc.array(fc.nat(20)), fc.nat(22)], (numbers, wanted) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      expect(lastUpTo(sorted, wanted, Number)).toBe(sorted.findLastIndex((n) => n <= wanted));
    });
  });
});
