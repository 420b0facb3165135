import { describe, expect, it } from "vitest";
import { isoOf } from "#domain/day.ts";
import { laneOf } from "#domain/lanes.ts";
import { trackOf } from "#domain/track.ts";
import { type ClaimLine, dossierOf } from "#tests/fixtures/builder.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { planNotes } from "./plannotes.ts";

describe("plans and doubtful moves in the lanes of the first dossier", () => {
  const said = (place: string, actor: string, language: "en" | "fr" = "en") => {
    const dossier = nigerDossier(language);
    return planNotes(dossier, language, laneOf(dossier, trackOf(dossier, place, actor))).map(
      ({ kind, from, near, far }) => ({ kind, from: isoOf(from), near: near[0], far: far[0] }),
    );
  };

  it("say what is planned of a force, from the day of the plan on, and who says so", () => {
    expect(said("niger", "us")).toEqual([
      {
        ...{ kind: "planned", from: "2024-05-03" },
        ...{ near: "plan reported 3 May: Niger → Germany, C ¶19", far: "plan reported 3 May: Niger → Germany, C ¶19" },
      },
    ]);
    expect(said("niger", "russia")).toMatchObject([
      { kind: "planned", near: "being sent, reported 11 Apr: 100 trainers → Niger, D ¶8" },
    ]);
    expect(said("niger", "russia", "fr")).toMatchObject([
      { near: "envoi signalé le 11 avr.\u00a0: 100 instructeurs → Niger, D §\u00a08" },
    ]);
  });

  it("say of a move that sources differ on that they do, and of one that was asked for before", () => {
    expect(said("ndjamena", "us")).toMatchObject([
      { kind: "perhaps", from: "2024-04-01", near: "told to leave; part → Germany, sources differ, D ¶9" },
    ]);
  });

  it("leave to its notch what is sure to have moved, and to its own lane what is only asked for", () => {
    expect(said("airbase-101", "us")).toEqual([]);
    expect(said("niger", "wagner")).toEqual([]);
  });
});

it("a plan without a place to go to is a departure", () => {
  const claims: ClaimLine[] = [
    { id: "stay", edtf: "2001-02-01/2001-05-31" },
    { id: "go", edtf: "2001-04-10", kind: "movement", fromPlace: "harbour", standing: "planned" },
  ];
  const dossier = dossierOf({ claims });
  const [note] = planNotes(dossier, "en", laneOf(dossier, trackOf(dossier, "harbour", "blue")));
  expect(note?.near.at(-1)).toBe("plan: departure from harbour");
});
