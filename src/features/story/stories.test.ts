import { describe, expect, it } from "vitest";
import type { StoryStep } from "#domain/compiled.ts";
import { partialRange } from "#domain/day.ts";
import type { Dossier } from "#domain/dossier.ts";
import { deriveView } from "#domain/view.ts";
import { layerNames } from "#link/link.ts";
import { parseLink } from "#link/permalink.ts";
import { layoutMarks } from "#marks/layout.ts";
import { boxCamera } from "#marks/room.ts";
import { savedState } from "#state/player.ts";
import { momentOf, queryOf } from "#state/select.ts";
import { must } from "#tests/fixtures/builder.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";
import { everyDossier, shippedDossier } from "#tests/fixtures/shipped.ts";

type Step = { dossier: Dossier; french: Dossier; step: StoryStep; name: string };

/** Every step of every dossier's stories. */
const steps: Step[] = everyDossier.flatMap(({ name: id, dossier }) => {
  const french = shippedDossier(id, "fr");
  return dossier.stories.flatMap((story) =>
    story.steps.map((step, n) => ({ dossier, french, step, name: `${story.id} ${n + 1}` })),
  );
});

/** The map beside the card on a projector of 1280 x 720. */
const stage = { width: 780, height: 640 };

/** Claims behind the marks of a step's map. */
function signsOf(dossier: Dossier, state: string): string[] {
  const link = savedState({ state });
  const { places, arrows, edges, distances } = layoutMarks({
    view: deriveView(dossier, queryOf(dossier, link, null)),
    camera: boxCamera(must(link.bbox), stage),
    size: stage,
    mode: link.view === "context" ? "context" : "map",
    layers: link.layers ?? layerNames,
    language: "en",
    selected: link.place ?? null,
    highlighted: new Set(link.highlight),
    reserved: [],
  });
  return [...places, ...arrows, ...edges, ...distances].flatMap(({ claims }) => claims);
}

describe("the stories of niger-2024", () => {
  const dossier = nigerDossier();

  it("are the briefing and the lesson, with the steps they promise", () => {
    const lengths = Object.fromEntries(dossier.stories.map((story) => [story.id, story.steps.length]));
    expect(Object.keys(lengths).sort()).toEqual(["sahel-2013-2024", "two-forces-one-base"]);
    expect(lengths["two-forces-one-base"]).toBeGreaterThanOrEqual(7);
    expect(lengths["two-forces-one-base"]).toBeLessThanOrEqual(9);
    expect(lengths["sahel-2013-2024"]).toBeGreaterThanOrEqual(8);
    expect(lengths["sahel-2013-2024"]).toBeLessThanOrEqual(12);
  });

  it("end with what no source says", () => {
    for (const { steps: told } of dossier.stories) expect(told.at(-1)?.unknowns?.length).toBeGreaterThan(3);
  });
});

describe("the stories", () => {
  it.each(steps)("$name: saved state is a whole link and names only what is there", ({ step, dossier }) => {
    const at = step.state.indexOf("#");
    const [search, hash] = at < 0 ? [step.state, ""] : [step.state.slice(0, at), step.state.slice(at)];
    const { link, problems } = parseLink(search, hash);
    expect(problems).toEqual([]);
    expect(link.date).toBeDefined();
    expect(link.camera ?? link.bbox).toBeDefined();
    if (link.place) expect(dossier.place.has(link.place)).toBe(true);
    for (const id of link.highlight ?? []) expect(dossier.claim.has(id) || dossier.place.has(id)).toBe(true);
    for (const key of ["story", "step", "lang", "theme", "embed", "claim"] as const) expect(link[key]).toBeUndefined();
  });

  it.each(steps)("$name: no claim of the step lies after its date", ({ step, dossier }) => {
    const date = savedState(step).date;
    const day = date === undefined ? null : (partialRange(date)?.last ?? null);
    expect(day).not.toBeNull();
    for (const id of step.claims) {
      const claim = dossier.claim.get(id);
      const span = dossier.spans.get(id);
      // A lasting fact without a date (what a base cost, where it lies) explains earlier days as well.
      if (claim?.kind === "attribute" && span?.startMin === null) continue;
      const first = span && (span.startMin ?? span.certain?.from ?? span.endMax);
      expect(first, id).toBeLessThanOrEqual(day ?? 0);
    }
    expect(momentOf(dossier, savedState(step))).toEqual({ kind: "point", day });
  });

  it.each(steps)("$name: rests on claims, or on what no source says", ({ step, dossier }) => {
    for (const id of step.claims) expect(dossier.claim.has(id), id).toBe(true);
    for (const id of step.unknowns ?? []) expect(dossier.unknowns.some((item) => item.id === id)).toBe(true);
    expect(step.claims.length + (step.unknowns?.length ?? 0)).toBeGreaterThan(1);
    if (/\bno article\b/i.test(step.says)) expect(step.unknowns?.length, "a gap needs its unknown").toBeGreaterThan(0);
  });

  it.each(steps)("$name: articles that the words name are those of its passages", ({ step, dossier }) => {
    const letters = new Set(
      step.claims
        .flatMap((id) => dossier.claim.get(id)?.evidence ?? [])
        .map(({ passage }) => dossier.source.get(dossier.passage.get(passage)?.source ?? "")?.letter),
    );
    for (const [, letter] of step.says.matchAll(
      /\b(?:[Aa]rticle |and )?([A-F])\b(?= (?:says|places|calls|around)|,|\.|;)/g,
    ))
      expect([...letters], step.says).toContain(letter);
  });

  it.each(steps)(
    "$name: articles that the French words name are those of its passages",
    ({ step, name, dossier, french }) => {
      const words = french.stories.flatMap((story) =>
        story.steps.map((other, n) => [`${story.id} ${n + 1}`, other] as const),
      );
      const says = words.find(([other]) => other === name)?.[1].says ?? "";
      const letters = step.claims
        .flatMap((id) => dossier.claim.get(id)?.evidence ?? [])
        .map(({ passage }) => dossier.source.get(dossier.passage.get(passage)?.source ?? "")?.letter);
      const named = [...says.matchAll(/(?<=[Aa]rticles?\s|, |et )([A-E])(?= et|\.|,|\s;| compte| environ)/g)].map(
        ([letter]) => letter,
      );
      for (const letter of named) expect(letters, says).toContain(letter);
      const english = [...step.says.matchAll(/(?<=[Aa]rticles? |and |, )[A-E]\b/g)].map(([letter]) => letter);
      expect(new Set(named).size, says).toBeGreaterThanOrEqual(new Set(english).size > 0 ? 1 : 0);
    },
  );

  it.each(steps)("$name: numbers in the words stand in its claims or passages", ({ step, dossier }) => {
    const claims = step.claims.flatMap((id) => dossier.claim.get(id) ?? []);
    const known = [
      ...claims.flatMap((claim) => [claim.says, claim.when.edtf]),
      ...claims.flatMap((claim) => claim.evidence.map(({ passage }) => dossier.passage.get(passage)?.exact ?? "")),
      ...claims.flatMap((claim) => claim.places.map((id) => dossier.place.get(id)?.name ?? "")),
      ...(step.unknowns ?? []).map((id) => dossier.unknowns.find((item) => item.id === id)?.says ?? ""),
    ].join(" ");
    const numbers = step.says.match(/\d[\d,]*/g) ?? [];
    for (const number of numbers) expect(known, number).toContain(number.replace(/,$/, ""));
  });

  it("are told by a view of each step's own", () => {
    for (const { steps: told } of everyDossier.flatMap(({ dossier }) => dossier.stories)) {
      const states = told.map(({ state }) => state);
      expect(states.filter((state, n) => states.indexOf(state) !== n)).toEqual([]);
    }
  });

  // The lesson's first step asks where the region is: what the map shows for it is the outline of its states.
  const signed = steps.filter(({ step, name }) => step.claims.length > 0 && name !== "sahel-2013-2024 1");

  it.each(signed)("$name: the map has a sign that its claims rest on", ({ step, dossier }) => {
    const signs = signsOf(dossier, step.state);
    expect(step.claims.filter((id) => signs.includes(id)).length, signs.join()).toBeGreaterThan(0);
  });

  it.each(steps.filter(({ step }) => savedState(step).highlight))(
    "$name: what it marks is on the map",
    ({ step, dossier }) => {
      const signs = signsOf(dossier, step.state);
      expect(savedState(step).highlight?.filter((id) => signs.includes(id)).length, signs.join()).toBeGreaterThan(0);
    },
  );

  it.each(steps)("$name: is told in French, in French, with the same numbers", ({ step, name, french }) => {
    const words = french.stories.flatMap((story) =>
      story.steps.map((other, n) => [`${story.id} ${n + 1}`, other] as const),
    );
    const other = words.find(([id]) => id === name)?.[1];
    expect(other?.says).not.toBe(step.says);
    expect(other?.notes).not.toBe(step.notes);
    expect(other?.title.length).toBeGreaterThan(3);
    const digits = (text = "") => new Set((text.replace(/(\d)[,\s](?=\d{3})/g, "$1").match(/\d+/g) ?? []).map(Number));
    for (const number of digits(other?.says)) expect([...digits(step.says), 1], other?.says).toContain(number);
  });
});
