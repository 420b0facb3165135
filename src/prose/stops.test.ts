import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import { deriveView } from "#domain/view.ts";
import { type ClaimLine, dispute, dossierOf, on, type World } from "#tests/fixtures/builder.ts";
import { viewOn } from "#tests/fixtures/details.ts";
import { shipped } from "#tests/fixtures/shipped.ts";
import type { Language } from "#words/language.ts";
import { nowSaid } from "./nowsaid.ts";
import { changeSaid } from "./stops.ts";

/** What is said of every change on a day, the first first. */
function said(world: World, day: string, language: Language = "en"): string[] {
  const view = deriveView(dossierOf(world), on(day));
  return view.stops.changesOn(dayOf(day)).map((change) => {
    const { text, said, claim } = changeSaid(language, view, change);
    return [text, said, claim?.id ?? ""].filter((part) => part !== "").join(" | ");
  });
}

const of = (claims: readonly ClaimLine[], day: string, language?: Language) => said({ claims }, day, language);

const stay: ClaimLine = { id: "stay", edtf: "2001-02/2001-05" };
const move: ClaimLine = { id: "move", edtf: "[2001-03-11..2001-03-20]", kind: "movement", places: [] };

describe("what becomes of a force", () => {
  it("is said with what its article says of the time, never with a bound", () => {
    const time = "Article B: from February to May 2001 | stay";
    expect(of([stay], "2001-02-01")).toEqual([`Possibly from here on: blue forces at harbour | ${time}`]);
    expect(of([stay], "2001-02-28")).toEqual([`By this day at the latest: blue forces at harbour | ${time}`]);
    expect(of([stay], "2001-05-02")).toEqual([`Perhaps no longer from here on: blue forces at harbour | ${time}`]);
    expect(of([stay], "2001-06-01")).toEqual([
      `From here on no source says that they are there: blue forces at harbour | ${time}`,
    ]);
  });

  it("is reported from a day, and again after a silence", () => {
    const first: ClaimLine = { id: "first", edtf: "2001-02-01/2001-02-10" };
    const again: ClaimLine = { id: "again", edtf: "2001-04-01/2001-04-10", saidBy: ["spring", "summer"] };
    expect(of([first, again], "2001-02-01")[0]).toMatch(
      /^Reported from here on: blue forces at harbour \| .* \| first$/,
    );
    expect(of([first, again], "2001-02-11")[0]).toMatch(
      /^From here on no source says that they are there; reported later: .* \| first$/,
    );
    expect(of([first, again], "2001-04-01")).toEqual([
      "Reported, after days on which no source says that they were there, by this day at the latest: blue forces at harbour | Articles B and C: from 1 to 10 April 2001 | again",
    ]);
  });

  it("may have been before a start that no source states", () => {
    expect(of([{ id: "untold", edtf: "/2001-04-30" }], "2001-01-30")).toEqual([
      "Possibly from here on, start not stated: blue forces at harbour | Article B: by 30 April 2001; this day is our reading | untold",
    ]);
    expect(of([{ id: "untold", edtf: "/2001-04-30" }], "2001-04-30")[0]).toMatch(/^By this day at the latest: /);
  });

  it("is a departure, of all or of a part, a plan or a demand by a day", () => {
    const first: ClaimLine = { id: "first", edtf: "2001-02-01/2001-02-10" };
    const away = { ...move, fromPlace: "harbour" };
    expect(of([first, away], "2001-03-20")).toEqual([
      "Gone by this day at the latest: blue forces at harbour | Article B: mid-March 2001 | move",
    ]);
    expect(
      of(
        [
          { ...first, edtf: "2001-02-01/2001-05-01" },
          { ...away, partial: true },
        ],
        "2001-03-20",
      ),
    ).toEqual(["A part has gone by this day at the latest: blue forces at harbour | Article B: mid-March 2001 | move"]);
    expect(of([{ ...stay, standing: "planned", edtf: "2001-04" }], "2001-04-30")).toEqual([
      "Planned or asked for, on record by this day: blue forces at harbour | Article B: April 2001 | stay",
    ]);
    const demand: ClaimLine = { id: "go", edtf: "2001-03", kind: "event", standing: "demanded", topics: ["demand"] };
    const told = "Told to leave by this day at the latest: blue forces at harbour | Article B: March 2001 | go";
    expect(of([demand], "2001-03-31")).toEqual([told]);
    expect(of([{ ...first, edtf: "2001-02-01/2001-05-01" }, demand], "2001-03-31")).toEqual([told]);
  });

  it("is a move by its own words", () => {
    const way = { ...move, fromPlace: "harbour", toPlace: "hill" };
    const who = "blue forces, harbour to hill | Article B: mid-March 2001 | move";
    expect(of([way], "2001-03-11")).toContain(`Possibly moved from here on: ${who}`);
    expect(of([way], "2001-03-20")).toContain(`Moved by this day at the latest: ${who}`);
    expect(of([{ ...way, partial: true }], "2001-03-20")).toContain(
      `Moved by this day at the latest: part of the ${who}`,
    );
    expect(of([{ ...way, standing: "planned" }], "2001-03-11")).toEqual([
      `A move is planned, possibly from here on: ${who}`,
    ]);
  });

  it("is a question on which sources differ from a day, or up to the day before", () => {
    const world: World = {
      claims: [
        { id: "stay", edtf: "2001-02-01/2001-12-31" },
        { id: "word", edtf: "2001-02-01", kind: "statement" },
      ],
      disagreements: [
        dispute("april", [["stay"], ["word"]], {
          question: "Have they gone?",
          when: { edtf: "2001-04", from: "2001-04-01", to: "2001-04-30" },
        }),
      ],
    };
    expect(said(world, "2001-04-01")).toEqual(["Sources differ from here on: have they gone? | stay"]);
    expect(said(world, "2001-05-01")).toEqual(["Sources differ only about earlier days: have they gone? | stay"]);
    expect(said(world, "2001-04-01", "fr")[0]).toMatch(
      /^Les sources divergent à partir de ce jour\u00a0: Have they gone\u202f\?/,
    );
  });

  it("takes the dossier's own words for the time where it has some", () => {
    const world = dossierOf({ claims: [stay] });
    const claims = world.claims.map((claim) => ({ ...claim, when: { ...claim.when, time: "in recent months" } }));
    const view = deriveView(
      { ...world, claims, claim: new Map(claims.map((item) => [item.id, item])) },
      on("2001-02-01"),
    );
    const [change] = view.stops.changesOn(dayOf("2001-02-01"));
    expect(change && changeSaid("en", view, change)).toMatchObject({
      time: "in recent months",
      said: "Article B: in recent months; this day is our reading",
    });
  });

  it("is French in French", () => {
    expect(of([stay], "2001-02-28", "fr")).toEqual([
      "Au plus tard ce jour\u00a0: forces blue (harbour) | Article\u00a0B\u00a0: de février à mai 2001 | stay",
    ]);
    expect(of([{ ...move, fromPlace: "harbour", toPlace: "hill" }], "2001-03-11", "fr")).toContain(
      "Peut-être transférées à partir de ce jour\u00a0: forces blue (harbour → hill) | Article\u00a0B\u00a0: mi-mars 2001 | move",
    );
  });
});

it.each(shipped)("every change of $name in $language is a sentence, and rests on a claim", ({ dossier, language }) => {
  const days = dossier.claims.flatMap(({ when }) => Object.values(when.bounds).flatMap((day) => day ?? []));
  let count = 0;
  for (const iso of new Set(days)) {
    const view = deriveView(dossier, on(iso));
    for (const change of view.stops.changesOn(dayOf(iso))) {
      const { text, said, claim } = changeSaid(language, view, change);
      expect(text).toMatch(/^\p{Lu}/u);
      expect(`${text} ${said}`).not.toMatch(/undefined|NaN|\[object|\s{2}/);
      if (claim) expect(dossier.claim.has(claim.id)).toBe(true);
      count += 1;
    }
  }
  expect(count).toBeGreaterThan(10);
});

it("says of a move that sources differ on, and of who came by it, that they do, and never that it happened", () => {
  const said = (language: "en" | "fr") => {
    const view = viewOn(language, "2024-05-03");
    return view.stops.changesOn(view.day).map((change) => changeSaid(language, view, change).text);
  };
  expect(said("en")).toEqual([
    "A move that sources differ on: more than half of the US forces, N’Djamena base to Germany",
    "A move is planned, possibly from here on: US forces, Niger to Germany",
    "By this day at the latest: US forces in Germany; sources differ",
  ]);
  expect(said("fr")[0]).toMatch(/^Transfert sur lequel les sources divergent\u00a0: plus de la moitié/);
  expect(said("fr")[2]).toMatch(/les sources divergent$/);
});

it("tells of troops withdrawn from a base there, and not once more in its country, which no source says that they left", () => {
  const view = viewOn("en", "2024-05-01");
  const texts = view.stops.changesOn(view.day).map((change) => changeSaid("en", view, change).text);
  expect(texts.filter((text) => text.startsWith("A part has gone"))).toEqual([
    "A part has gone by this day at the latest: US forces at N’Djamena base",
  ]);
});

it("leads the line beside the date with what concerns a base, in sentences", () => {
  const { text, count } = nowSaid("en", viewOn("en", "2024-05-02"), null);
  expect(text).toBe("By this day at the latest: French forces at N’Djamena base, by our reading.");
  expect(count).toBe("5 more changes");
});
