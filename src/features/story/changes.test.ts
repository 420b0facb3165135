import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { always } from "#tests/fixtures/runs.ts";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { changesBetween } from "./changes.ts";

const viewOf =
  (dossier: Dossier) =>
  (day: number, actors: readonly string[] | null = null) =>
    deriveView(dossier, { moment: { kind: "point", day }, known: null, actors: actors && new Set(actors) });

describe.each(everyDossier)("what changed between two dates of $name", ({ dossier }) => {
  const at = viewOf(dossier);
  const anyDay = fc.integer({ min: dossier.first, max: dossier.last });

  it("finds nothing between a date and itself", () => {
    always([anyDay], (day) => {
      expect(changesBetween(at(day), at(day))).toEqual([]);
    });
  });

  it("does not depend on which date is given first", () => {
    always([anyDay, anyDay], (a, b) => {
      expect(changesBetween(at(a), at(b))).toEqual(changesBetween(at(b), at(a)));
    });
  });

  it("rests every change on claims of the dossier, and names each once", () => {
    always([anyDay, anyDay], (a, b) => {
      const changes = changesBetween(at(a), at(b));
      expect(new Set(changes.map((change) => change.id)).size).toBe(changes.length);
      for (const change of changes) {
        expect(change.claims.length).toBeGreaterThan(0);
        for (const id of change.claims) expect(dossier.claim.has(id)).toBe(true);
      }
    });
  });

  it("keeps to the forces shown", () => {
    const forces = dossier.actors.filter(({ role }) => role === "force").map(({ id }) => id);
    for (const force of forces) {
      const changes = changesBetween(at(dossier.first, [force]), at(dossier.last, [force]));
      expect(changes.filter(({ actor }) => forces.includes(actor ?? "") && actor !== force)).toEqual([]);
    }
    expect(changesBetween(at(dossier.first), at(dossier.last)).length).toBeGreaterThan(2);
  });
});

describe("what changed between two dates of niger-2024", () => {
  const at = viewOf(nigerDossier());
  const between = (a: string, b: string) => changesBetween(at(dayOf(a)), at(dayOf(b)));

  it("tells the coup, and nothing that was not yet reported, for July 2023", () => {
    const changes = between("2023-07-01", "2023-07-31");
    expect(changes.filter(({ kind }) => kind === "coup").flatMap(({ claims }) => claims)).toContain("coup-in-niger");
    expect(changes.some(({ actor, kind }) => actor === "russia" && kind === "arrived")).toBe(false);
  });

  it("tells that Russia entered the record at Airbase 101 in spring 2024, with claims", () => {
    const arrived = between("2024-01-15", "2024-05-03").find(
      ({ kind, actor, place }) => kind === "arrived" && actor === "russia" && place === "airbase-101",
    );
    expect(arrived?.claims).toContain("russia-in-hangar-101");
  });

  it("tells that a part of the US force left N’Djamena, the demands and the agreements", () => {
    const changes = between("2024-01-01", "2024-05-03");
    const claims = (kind: string) =>
      changes.filter((change) => change.kind === kind).flatMap((change) => change.claims);
    expect([...claims("partly-left"), ...claims("moved")]).toContain("us-left-ndjamena");
    expect(claims("demanded")).toContain("chad-told-us-to-leave");
    expect(claims("agreement")).toEqual(expect.arrayContaining(["niger-ends-accord", "us-agrees-to-withdraw"]));
  });

  it("says last reported, never left, after the last article", () => {
    const changes = between("2024-05-03", "2024-09-01");
    const us = changes.find(({ actor, place }) => actor === "us" && place === "airbase-101");
    expect(us?.kind).toBe("last-reported");
    expect(changes.some(({ kind }) => kind === "left")).toBe(false);
  });
});
