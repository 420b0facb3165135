import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { always } from "#tests/fixtures/runs.ts";
import { everyDossier } from "#tests/fixtures/shipped.ts";
import { storyWords } from "#words/story.ts";
import { questionsOf } from "./exercise.ts";
import { presentCommand } from "./keys.ts";
import { channelName, formatElapsed, readMessage } from "./presenter.ts";

const plain = { inMap: false, uses: "none", isOff: false } as const;

describe("keys of present mode", () => {
  it("steps with the keys of a keyboard and a clicker", () => {
    for (const key of ["ArrowRight", "PageDown", " "])
      expect(presentCommand(key, plain)).toEqual({ does: "turn", turn: "next" });
    for (const key of ["ArrowLeft", "PageUp"])
      expect(presentCommand(key, plain)).toEqual({ does: "turn", turn: "previous" });
    expect(presentCommand("Home", plain)).toEqual({ does: "turn", turn: "first" });
    expect(presentCommand("End", plain)).toEqual({ does: "turn", turn: "last" });
  });

  it("leaves arrows to the map and sliders, Space to buttons, and steps with the page keys all the same", () => {
    const inMap = { ...plain, inMap: true };
    expect(presentCommand("ArrowRight", inMap)).toBeNull();
    expect(presentCommand("ArrowRight", { ...plain, uses: "arrows" })).toBeNull();
    expect(presentCommand(" ", { ...plain, uses: "space" })).toBeNull();
    expect(presentCommand("PageDown", inMap)).toEqual({ does: "turn", turn: "next" });
    expect(presentCommand("PageUp", { ...inMap, uses: "space" })).toEqual({ does: "turn", turn: "previous" });
  });

  it("keeps b for the next base, blanks with F1 and the full stop, and can do without single keys", () => {
    expect(presentCommand("b", plain)).toBeNull();
    expect(presentCommand("F1", plain)).toEqual({ does: "blank" });
    expect(presentCommand(".", plain)).toEqual({ does: "blank" });
    for (const context of [plain, { ...plain, isOff: true, inMap: true, uses: "space" as const }])
      expect(presentCommand("F5", context)).toEqual({ does: "start" });
    expect(presentCommand("F", plain)).toEqual({ does: "fullScreen" });
    const off = { ...plain, isOff: true };
    for (const key of ["f", "s", "r", "l"]) expect(presentCommand(key, off)).toBeNull();
    // Clickers have no other key for a black screen.
    for (const key of ["F1", "."]) expect(presentCommand(key, off)).toEqual({ does: "blank" });
    expect(presentCommand("Escape", off)).toEqual({ does: "exit" });
  });

  it("never takes a key from a text field", () => {
    always([fc.string(), fc.boolean()], (key, inMap) => {
      expect(presentCommand(key, { inMap, uses: "text", isOff: false })).toBeNull();
    });
  });
});

describe("words between the two windows", () => {
  it("are nothing but the messages listed", () => {
    expect(readMessage({ kind: "turn", turn: "next" })).toEqual({ kind: "turn", turn: "next" });
    for (const bad of [
      null,
      "hello",
      { kind: "turn", turn: "eval" },
      { kind: "hello", url: "javascript:alert(1)" },
      { kind: "close" },
    ])
      expect(readMessage(bad)).toBeNull();
    always([fc.anything()], (data) => {
      expect(() => readMessage(data)).not.toThrow();
    });
  });

  it("travel on a channel of this presentation only", () => {
    expect(channelName("0123456789abcdef")).toBe("sitmap-presenter-0123456789abcdef");
    for (const bad of ["", "abc", "0123456789ABCDEF", "../../../etc", "a".repeat(60)])
      expect(channelName(bad)).toBeNull();
  });

  it("count the time", () => {
    expect([0, 5_000, 309_000, 3_909_000, -5].map(formatElapsed)).toEqual(["0:00", "0:05", "5:09", "1:05:09", "0:00"]);
  });
});

describe.each(everyDossier)("the exercise of $name", ({ dossier }) => {
  it("asks about every claim of a story once, and the answer is among the choices", () => {
    for (const story of dossier.stories) {
      const questions = questionsOf(dossier, { from: "story", id: story.id });
      expect(questions.map(({ claim }) => claim.id)).toEqual([...new Set(story.steps.flatMap((step) => step.claims))]);
      for (const { quote, speakerChoices, standingChoices, claim } of questions) {
        expect(claim.evidence.map(({ passage }) => passage)).toContain(quote.passage.id);
        expect(speakerChoices).toContain(quote.passage.attribution.kind);
        expect(standingChoices).toContain(claim.standing);
      }
    }
  });

  it("asks about a place, and about nothing where nothing is known", () => {
    for (const id of dossier.bases) expect(questionsOf(dossier, { from: "place", id }).length).toBeGreaterThan(2);
    expect(questionsOf(dossier, { from: "place", id: "nowhere" })).toEqual([]);
  });
});

describe("the words", () => {
  it("are there in both languages and differ", () => {
    const flat = (value: unknown): string[] =>
      typeof value === "string"
        ? [value]
        : typeof value === "object" && value
          ? Object.values(value).flatMap(flat)
          : [];
    const [en, fr] = [flat(storyWords.en), flat(storyWords.fr)];
    expect(fr.length).toBe(en.length);
    const same = en.filter((text, n) => text === fr[n]);
    expect(
      same.every((text) => ["F F5", "F1 .", "S", "R", "L", "Notes"].includes(text)),
      same.join(),
    ).toBe(true);
  });
});
