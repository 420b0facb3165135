import { describe, expect, it } from "vitest";
import { isoOf } from "#domain/day.ts";
import { laneOf } from "#domain/lanes.ts";
import { trackOf } from "#domain/track.ts";
import { deriveView } from "#domain/view.ts";
import { presenceForm } from "#marks/presenceform.ts";
import { type ClaimLine, must, on } from "#tests/fixtures/builder.ts";
import { dossiers } from "#tests/fixtures/details.ts";
import { basisOf, type Look } from "#tests/fixtures/world.ts";
import { baseNote, placeName } from "./who.ts";

function noteAt(place: string, claims: readonly ClaimLine[], look: Look, rest = {}): string {
  const basis = basisOf(claims, look, rest);
  return baseNote(basis, must(basis.view.places.get(place))).text;
}

function nameOf(place: string, claims: readonly ClaimLine[], look: Look): string {
  const basis = basisOf(claims, look);
  return placeName(basis, must(basis.view.places.get(place)));
}

const blue: ClaimLine = { id: "blue-here", edtf: "2001-01-01/..", saidBy: ["summer"] };
const red: ClaimLine = { id: "red-here", actors: ["red"], edtf: "2001-03/..", saidBy: ["summer"] };

it("a country and what is read aloud of a place are named as French names them", () => {
  const view = deriveView(dossiers.fr, on("2024-05-03"));
  const basis = { view, language: "fr" } as const;
  expect(baseNote(basis, must(view.places.get("airbase-201"))).text).toMatch(
    /^La majorité des forces américaines au Niger,/,
  );
  expect(placeName(basis, must(view.places.get("airbase-201")))).toMatch(
    /^Base aérienne\u00a0201, Agadez\u00a0: forces/,
  );
});

it("a day that a source does not name is told as our reading, and so is its bar and its symbol", () => {
  const at = (day: string) => {
    const view = deriveView(dossiers.en, on(day));
    const place = must(view.places.get("ndjamena"));
    const [presence] = place.presences;
    return [baseNote({ view, language: "en" }, place).parts[0], presenceForm(view, place, must(presence)).core];
  };
  expect(at("2024-03-20")).toEqual(["Possibly US troops", "possible"]);
  expect(at("2024-04-15")).toEqual(["US troops (time is our reading)", "read"]);
  const { segments } = laneOf(dossiers.en, trackOf(dossiers.en, "ndjamena", "us"));
  const attested = segments.filter(({ state }) => state === "attested");
  expect(attested.map(({ from, isRead }) => `${isoOf(from)} ${isRead}`)).toEqual([
    "2024-04-01 true",
    "2024-04-26 true",
    "2024-04-30 true",
    "2024-05-01 true",
    "2024-05-02 true",
  ]);
  // D8: well before April, read as from 1 March; A, B and D have Russian forces there for weeks before May.
  const russians = laneOf(dossiers.en, trackOf(dossiers.en, "niger", "russia")).segments;
  expect(russians.find(({ state }) => state === "attested")?.isRead).toBe(true);
  expect(russians.findLast(({ state }) => state === "attested")?.isRead).toBe(false);
});

describe("the words under a base's name", () => {
  it("name who is there, whatever share has moved away", () => {
    const moved: ClaimLine = {
      id: "most-moved",
      kind: "movement",
      partial: true,
      places: [],
      fromPlace: "harbour",
      toPlace: "hill",
      edtf: "2001-02-01",
      strength: { qualifier: "most", unit: "troops", counts: "share" },
    };
    expect(noteAt("harbour", [blue, red, moved], { day: "2001-05-01" })).toBe("Blue and Red troops");
  });

  it("keep the doubt of each force, in the order of the symbols", () => {
    expect(noteAt("harbour", [blue, red], { day: "2001-03-10" })).toBe("Blue troops; possibly Red troops");
    const again: ClaimLine[] = [{ id: "early", edtf: "2001-01-05" }, { id: "late", edtf: "2001-04-01" }, red];
    expect(noteAt("harbour", again, { day: "2001-03-10" })).toBe("Blue troops, inferred; possibly Red troops");
  });

  it("say when a force was last reported, and since when it is gone", () => {
    expect(noteAt("harbour", [blue], { day: "2002-01-01" })).toBe("Blue troops last reported 1 July 2001");
    const left: ClaimLine = {
      id: "left",
      kind: "movement",
      places: [],
      fromPlace: "harbour",
      toPlace: "hill",
      edtf: "2001-08-01",
    };
    expect(noteAt("harbour", [blue, left], { day: "2001-09-01" })).toBe("Blue troops have gone");
  });

  it("call no day the last report that a source only gives as an end, and mark our own reading", () => {
    const until: ClaimLine = { id: "until", edtf: "/2001-03-01" };
    const when = (basis: "stated" | "inferred", time?: string) => ({
      ...until,
      when: {
        edtf: until.edtf,
        basis,
        ...(time ? { time } : {}),
        bounds: { startMin: null, startMax: null, endMin: "2001-03-01", endMax: "2001-03-01" },
      },
    });
    const at = { day: "2001-06-01" };
    expect(noteAt("harbour", [when("stated")], at)).toBe("Blue troops: on record up to 1 March 2001");
    expect(noteAt("harbour", [when("inferred")], at)).toBe("Blue troops: on record up to 1 March 2001 (our reading)");
    expect(noteAt("harbour", [when("inferred", "at the flood of March 2001")], at)).toBe(
      "Blue troops: at the flood of March 2001",
    );
  });

  it("tell a plan and a demand from a presence", () => {
    const planned: ClaimLine = { id: "plan", edtf: "2001-02-01", standing: "planned" };
    expect(noteAt("harbour", [planned], { day: "2001-05-01" })).toBe("Blue troops: only planned or asked for");
    const told: ClaimLine = {
      id: "told",
      kind: "statement",
      topics: ["demand"],
      edtf: "2001-02-01",
      standing: "demanded",
    };
    expect(noteAt("harbour", [told], { day: "2001-05-01" })).toBe("Blue troops: told to leave");
  });

  it("keep what the dossier says of one force with that force", () => {
    const hangar: ClaimLine = { ...red, label: "Separate hangar", key: true };
    expect(noteAt("harbour", [blue, hangar], { day: "2001-05-01" })).toBe("Blue troops; Red troops, separate hangar");
  });

  it("say that the filter hides a force, and never that no source speaks", () => {
    const text = noteAt("harbour", [blue, red], { day: "2001-05-01", actors: ["red"] });
    expect(text).toBe("Red troops; hidden by your filter: Blue");
    expect(noteAt("harbour", [blue, red], { day: "2001-05-01", actors: ["green"] })).toBe(
      "Hidden by your filter: Blue and Red",
    );
  });

  it("call a stretch of time one", () => {
    const later: ClaimLine = { id: "later", edtf: "2002-05-01" };
    expect(noteAt("harbour", [later], { day: "2001-01-01" })).toBe("No source for this date");
    expect(noteAt("harbour", [later], { day: "2000-02-01", to: "2000-03-01" })).toBe(
      "No source for this stretch of time",
    );
  });

  it("say where sources contradict each other about who is there, on the days that it is about", () => {
    const differ = {
      disagreements: [
        {
          id: "there",
          when: { edtf: "2001-04/2001-06", from: "2001-04-01", to: "2001-06-30" },
          positions: [
            { says: "Yes.", claims: ["blue-here"] },
            { says: "No.", claims: ["red-here"] },
          ],
        },
      ],
    };
    expect(noteAt("harbour", [blue, red], { day: "2001-05-01" }, differ)).toBe("Blue and Red troops; ≠ there");
    expect(noteAt("harbour", [blue], { day: "2001-03-31" }, differ)).toBe("Blue troops");
  });

  it("use the adjective in French", () => {
    const say = (claims: ClaimLine[], day: string) => noteAt("harbour", claims, { day, language: "fr" });
    expect(say([blue, red], "2001-05-01")).toBe("Forces bleues et rouges");
    expect(say([blue, red], "2001-03-10").replaceAll(/\s/g, " ")).toBe("Forces bleues ; peut-être des forces rouges");
    expect(say([blue], "2002-01-01")).toBe("Forces bleues signalées pour la dernière fois le 1er juillet 2001");
  });
});

describe("what a place says when it is read aloud", () => {
  it("names where inside it a force is known to be, the outermost place", () => {
    expect(nameOf("port", [blue], { day: "2001-05-01" })).toBe("Port: Blue troops at Harbour, 1 May 2001");
    const port: ClaimLine = { ...blue, id: "port", places: ["port"] };
    expect(nameOf("land", [blue, port], { day: "2001-05-01" })).toBe("Land: Blue troops in Port, 1 May 2001");
    const hill: ClaimLine = { ...blue, id: "hill", places: ["hill"] };
    expect(nameOf("land", [port, hill], { day: "2001-05-01" })).toBe(
      "Land: Blue troops at Hill and in Port, 1 May 2001",
    );
  });

  it("says that a force was told to leave, and both ends of a stretch of time", () => {
    const told: ClaimLine = {
      id: "told",
      kind: "statement",
      topics: ["demand"],
      edtf: "2001-02-01",
      standing: "demanded",
    };
    expect(nameOf("harbour", [blue, told], { day: "2001-05-01" })).toBe(
      "Harbour Base: Blue troops; Blue troops: told to leave, 1 May 2001",
    );
    expect(nameOf("harbour", [blue], { day: "2001-04-01", to: "2001-05-01" })).toBe(
      "Harbour Base: Blue troops, 1 April 2001 to 1 May 2001",
    );
  });
});
