import { describe, expect, it } from "vitest";
import { must } from "#tests/fixtures/builder.ts";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { mapsOfStory, questionsOfStory } from "./storypaper.ts";

const [first] = everyDossier;
const dossier = must(first).dossier;
const stories = everyDossier.flatMap((each) =>
  each.dossier.stories.map((story) => ({ dossier: each.dossier, story, id: story.id })),
);
const step = (state: string) => ({ title: "", says: "", claims: [], state });
const told = (...states: string[]) => ({ ...must(dossier.stories[0]), steps: states.map(step) });

describe("the maps of a story on paper", () => {
  it("are how it began and how it ends, each at the step of that day that shows most", () => {
    const maps = mapsOfStory(
      told(
        "?date=2001-05-01&bbox=0,0,1,1",
        "?date=2001-03-01&bbox=0,0,1,1",
        "?date=2001-05-01&bbox=0,0,9,9",
        "?date=2001-04-01&bbox=0,0,9,9",
      ),
    );
    expect(maps.map(({ n }) => n)).toEqual([1, 2]);
  });

  it("are the region and how it ends, where a step looks at the region", () => {
    const maps = mapsOfStory(
      told("?date=2001-05-01&view=context&bbox=0,0,9,9", "?date=2001-03-01", "?date=2001-04-01"),
    );
    expect(maps.map(({ n }) => n)).toEqual([0, 2]);
  });

  it("are one for a story of one day", () => {
    expect(mapsOfStory(told("?date=2001-05-01", "?date=2001-05-01")).map(({ n }) => n)).toEqual([0]);
  });

  it.each(stories)("are two for $id", ({ story }) => {
    expect(mapsOfStory(story)).toHaveLength(2);
  });
});

describe("the questions of a story on paper", () => {
  it.each(stories)("are what its own sources dispute, with their places: $id", ({ dossier, story }) => {
    const questions = questionsOfStory(dossier, story);
    const claims = new Set(story.steps.flatMap((one) => one.claims));
    const disputes = dossier.disagreements.filter((one) => one.claims.filter((id) => claims.has(id)).length > 1);
    expect(questions).toHaveLength(Math.min(4, disputes.length));
    expect(new Set(questions.map((one) => one.id)).size).toBe(questions.length);
    for (const { id: name, question, passages } of questions) {
      const disputed = must(dossier.disagreements.find((one) => one.id === name));
      expect(question).toBe(disputed.question);
      expect(disputed.claims.filter((claim) => claims.has(claim)).length).toBeGreaterThan(1);
      expect(new Set(passages.map(({ passage }) => passage.id)).size).toBeGreaterThan(1);
    }
    const kinds = questions.map((one) => dossier.disagreements.find((other) => other.id === one.id)?.kind);
    if (disputes.some(({ kind }) => kind === "contradiction")) expect(kinds[0]).toBe("contradiction");
    expect(kinds.lastIndexOf("contradiction")).toBeLessThan(
      kinds.includes("tension") ? kinds.indexOf("tension") : kinds.length,
    );
  });

  it("are none where nothing is disputed", () => {
    expect(questionsOfStory(dossier, told("?date=2001-05-01"))).toEqual([]);
  });
});
