import { describe, expect, it } from "vitest";
import { deriveView } from "#domain/view.ts";
import { type ClaimLine, on } from "#tests/fixtures/builder.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { recordOff, recordOn } from "#tests/fixtures/record.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import { worldOf } from "#tests/fixtures/world.ts";
import { fewOf, letterNote, publishersText, sightOf, sourcesText } from "./sight.ts";

const move = (id: string, edtf: string, rest: Partial<ClaimLine>): ClaimLine => ({
  id,
  edtf,
  kind: "movement",
  partial: true,
  places: [],
  fromPlace: "harbour",
  toPlace: "hill",
  saidBy: ["summer"],
  ...rest,
});

const dossier = worldOf({
  claims: [
    { id: "blue-harbour", edtf: "2001-02-01/..", saidBy: ["summer"] },
    { id: "blue-hill", edtf: "2001-03-01/..", places: ["hill"], saidBy: ["summer"] },
    move("moved", "2001-03-01", {}),
    move("left", "2001-05-20", { fromPlace: "harbour", toPlace: "far", standing: "disputed" }),
    move("plan", "2001-06-01", { fromPlace: "land", toPlace: "far", standing: "planned" }),
    {
      id: "coming",
      edtf: "2001-06-01/..",
      actors: ["red"],
      places: ["land"],
      standing: "planned",
      strength: { min: 40, max: 40, unit: "troops", counts: "country" },
      saidBy: ["summer"],
    },
    {
      id: "counted",
      edtf: "2001-06-10/..",
      places: ["hill"],
      strength: { min: 12, max: 12, unit: "troops", counts: "base" },
      saidBy: ["summer"],
    },
  ],
  disagreements: [
    {
      id: "left",
      kind: "contradiction",
      question: "Have they left?",
      when: { edtf: "2001-05-20/..", from: "2001-05-20", to: null },
      claims: ["left", "blue-harbour"],
      positions: [
        { says: "Yes.", claims: ["left"] },
        { says: "No.", claims: ["blue-harbour"] },
      ],
    },
  ],
});

const sight = (day: string) => {
  const { differ, ...rest } = sightOf("en", deriveView(dossier, on(day)));
  return { ...rest, differ: differ.map(({ question }) => question) };
};

const silence = "no source on this date";
const nothing = { text: silence, brief: silence, short: silence };

describe("what is asked of the whole map", () => {
  it("has nothing to say before anything is on record", () => {
    expect(sight("2000-06-01")).toEqual({
      ...{ numbers: [], moved: [], planned: [], differ: [], unknown: [] },
      bases: [
        { id: "harbour", name: "Harbour", ...nothing },
        { id: "hill", name: "Hill", ...nothing },
      ],
    });
  });

  it("says who is at each base, and how that is known", () => {
    const [harbour, hill] = sight("2001-04-01").bases;
    expect(hill).toMatchObject({
      text: "Blue (C; 1 original source) reported",
      brief: "Blue (C) reported",
      short: "Blue reported",
    });
    expect(harbour?.text).toBe("Blue (C; 1 original source) reported");
    expect(sight("2001-05-25").bases[0]).toMatchObject({
      text: "Blue (C; 1 original source; sources differ) reported",
      brief: "Blue (C; sources differ) reported",
    });
  });

  it("names a country after its bases where sources give forces no base there, and only then", () => {
    const niger = (day: string) =>
      sightOf("en", deriveView(recordOff.with.en, on(day))).bases.filter(({ id }) => id === "niger");
    expect(niger("2018-06-01")).toEqual([
      {
        id: "niger",
        name: "Niger, base not given",
        text: "US (B, D; 2 original sources) reported",
        brief: "US (B, D) reported",
        short: "US reported",
      },
    ]);
    expect(niger("2024-05-02")).toEqual([]);
  });

  it("names the articles behind a force once: after those that say since when, the others", () => {
    const note = (day: string, place: string, actor: string, language: "en" | "fr" = "en") => {
      const view = deriveView(recordOff.with[language], on(day));
      const presence = view.places.get(place)?.presences.find((item) => item.actor === actor);
      return presence && letterNote(language, view, presence);
    };
    expect(note("2024-05-02", "airbase-201", "us")).toBe("also A");
    expect(note("2024-05-02", "airbase-201", "us", "fr")).toBe("aussi A");
    expect(note("2024-05-02", "airbase-101", "russia")).toBe("");
    expect(note("2024-05-03", "airbase-101", "russia")).toBe("also B, C, E");
    expect(note("2024-05-02", "airbase-101", "us")).toBe("A, D");
  });

  it("asks what sources contradict each other about until something settles it, not until they fall silent", () => {
    const asks = (day: string, isOn = false) =>
      sightOf("en", deriveView(isOn ? recordOn.en : recordOff.with.en, on(day))).differ.map(({ id }) => id);
    // C19 and E2; no article comes back to it.
    expect(asks("2024-04-05")).toEqual([]);
    expect(asks("2024-04-25")).toContain("is-withdrawal-decided");
    expect(asks("2024-06-01")).toEqual(["is-withdrawal-decided", "have-us-troops-left-chad"]);
    // The joint statement of 19 May is in the official record.
    expect(asks("2024-05-18", true)).toContain("is-withdrawal-decided");
    expect(asks("2024-06-01", true)).not.toContain("is-withdrawal-decided");
  });

  it("says how many sources count on that day, not those of an earlier one", () => {
    const numbers = (day: string) =>
      sightOf("en", deriveView(recordOff.with.en, on(day))).numbers.map(({ text }) => text);
    expect(numbers("2024-05-03")).toEqual([
      "US, Niger: about 1,000 / nearly 1,000 troops",
      "US, Chad: about 100 troops",
      // C11: whom Niger announced, which the US could not verify. E7 has them in Niamey, a city without a row.
      "Russia, Niger: about 60 personnel, unverified",
    ]);
    expect(numbers("2024-05-04")).toEqual([]);
    expect(sight("2001-06-12").numbers).toMatchObject([{ text: "Blue, Hill: 12 troops" }]);
  });

  it("names five articles, or three of more and how many others", () => {
    expect(fewOf(["A", "B", "C", "E", "F"])).toBe("A, B, C, E, F");
    expect(fewOf(["A", "B", "C", "D", "E", "R1"])).toBe("A, B, C, +3");
    expect(fewOf(["A", "B", "C"])).toBe("A, B, C");
    expect(fewOf(["B", "C", "D", "E"])).toBe("B–E");
    expect(fewOf(["R1", "R2", "R3", "R4"])).toBe("R1, R2, R3, R4");
  });

  it("says from where to where a force moved, and marks what sources contradict on that day and on no other", () => {
    const hill = { text: "Blue: Harbour → Hill", short: "Blue: Harbour → Hill" };
    const far = {
      text: "Blue: Harbour → Far (sources differ)",
      short: "Blue: Harbour → Far (≠)",
    };
    expect(sight("2001-04-01")).toMatchObject({ moved: [hill], differ: [] });
    expect(sight("2001-05-25")).toMatchObject({
      moved: [hill, far],
      differ: ["Have they left?"],
    });
  });

  it("has what was asked for without a number or a move among the plans, and a plan to leave as long as one to a place", () => {
    const planned = (day: string) =>
      sightOf("en", deriveView(recordOff.with.en, on(day))).planned.map(({ text }) => text);
    // B7: Wagner was opted for after the coup.
    expect(planned("2023-12-31")).toEqual(["Wagner, Niger: planned or asked for"]);
    for (const day of ["2024-05-03", "2024-12-31"])
      expect(planned(day)).toEqual(
        expect.arrayContaining([
          "US: Niger → Germany",
          "US, most: relocation (Chad)",
          "Wagner, Niger: planned or asked for",
        ]),
      );
  });

  it("keeps plans, and people who are only to come, apart from what is done", () => {
    const { moved, planned } = sight("2001-06-05");
    expect(planned).toMatchObject([
      { text: "Blue: Land → Far", claim: "plan" },
      { text: "Red: sending 40 troops → Land", claim: "coming" },
    ]);
    expect(moved.map(({ text }) => text).join()).not.toContain("Land");
  });

  it("names the bases without a number, all of them as one", () => {
    expect(sight("2001-02-10").unknown).toEqual(["how many are at Harbour"]);
    expect(sight("2001-04-01").unknown).toEqual(["how many are at each base"]);
    expect(sight("2001-06-12").unknown).toEqual(["how many are at Harbour"]);
  });

  it("says that nobody tells of the days after the last source", () => {
    expect(sight(dossier.asOf).unknown.join()).not.toContain("after");
    expect(sight("2003-01-01").unknown.at(-1)).toMatch(/^what happened after /);
  });
});

it("asks what sources contradict each other about from the first report to the last, the days between included", () => {
  const asked = (day: string) =>
    sightOf("en", deriveView(dossiers.en, on(day))).differ.some(({ id }) => id === "is-withdrawal-decided");
  // E has it agreed in mid-April, read as by the 20th; C of 3 May has no decisions taken.
  for (const day of ["2024-04-20", "2024-04-21", "2024-04-30", "2024-05-02", "2024-05-03"])
    expect(asked(day), day).toBe(true);
  for (const day of ["2024-04-05", "2018-06-01"]) expect(asked(day), day).toBe(false);
});

it.each(shipped)("keys the letter of every source of $name in $language", ({ dossier: of, language }) => {
  const text = publishersText(language, of);
  for (const { letter } of of.sources) expect(text).toMatch(new RegExp(`\\b${letter}\\b[^;]*:`));
});

it("keys the letters of the articles, those of unnamed publishers together", () => {
  expect(publishersText("en", dossiers.en)).toBe(
    "C: The Guardian, with Reuters; D: Time Bulletin, text by CNN; A, B, E: 3 unnamed sites",
  );
});

it("counts the documents of the record beside the articles", () => {
  expect(sourcesText("en", recordOn.en)).toBe(
    `${publishersText("en", recordOn.en)}; ${recordOn.en.sources.length - 5} documents (Official record)`,
  );
  expect(sourcesText("en", recordOff.with.en)).toBe(publishersText("en", recordOff.with.en));
});

it("sets a colon in French as French does", () => {
  const view = deriveView(recordOff.with.fr, on("2024-05-03"));
  expect(sightOf("fr", view).moved[0]?.text).toBe("États-Unis, une partie\u00a0: Base\u00a0101 → Base\u00a0201");
});
