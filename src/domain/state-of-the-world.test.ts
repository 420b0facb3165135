import { describe, expect, it } from "vitest";
import { shippedDossier } from "#tests/fixtures/shipped.ts";
import { dayOf } from "./day.ts";
import type { PresenceState } from "./presence.ts";
import { deriveView } from "./view.ts";

type Row = [place: string, actor: string, why: string, states: string];

const dates = [
  "2013-06-01",
  "2017-06-09",
  "2018-06-01",
  "2023-07-25",
  "2023-07-27",
  "2023-10-15",
  "2024-01-15",
  "2024-03-20",
  "2024-04-05",
  "2024-04-15",
  "2024-04-25",
  "2024-05-01",
  "2024-05-02",
  "2024-05-03",
  "2024-05-10",
  "2024-12-31",
];

const stateOf: Record<string, PresenceState> = {
  ".": "none",
  A: "attested",
  P: "possible",
  I: "inferred",
  L: "last-attested",
  E: "ended",
  D: "planned",
};

const silent = ". . . . . . . . . . . . . . . .";

/**
 * Written by hand from the five articles, before the code ran. Letters in the reasons are articles, numbers body
 * paragraphs. A attested, P possible, I inferred, L last attested, E ended, D planned or demanded only, . no source;
 * one for each date above.
 */
const table: Row[] = [
  [
    "airbase-101",
    "us",
    "used before the July 2023 coup, start not stated (B standfirst, B3); some moved away after it (C12), a contingent remains (B2); with the Russians at least several weeks before D (D1)",
    ". . . A I I I I I A A A A A L L",
  ],
  [
    "airbase-101",
    "russia",
    "several weeks (A2), at least several weeks (D1), past few weeks (B2) before 2 or 3 May 2024: certain from mid-April, possible from mid-March",
    ". . . . . . . P P A A A A A L L",
  ],
  ["airbase-101", "france", "no article places French forces there", silent],
  ["airbase-101", "wagner", "no article places Wagner there", silent],
  [
    "airbase-201",
    "us",
    "used since 2018 (C13), some day of that year; open end; used before the coup (B3)",
    ". . P A A A A A A A A A A A L L",
  ],
  ["airbase-201", "russia", "no article places Russian forces there", silent],
  ["airbase-201", "france", "no article places French forces there", silent],
  ["airbase-201", "wagner", "no article places Wagner there", silent],
  [
    "ndjamena",
    "us",
    "stationed there when Chad told them to leave 'last month', April 2024 (D9), start not stated; more than half gone by the day of D",
    ". . . . . . P P A A A A A A L L",
  ],
  [
    "ndjamena",
    "france",
    "a French military base, in the present of D9 only, start not stated",
    ". . . . . . . P P P P P A A L L",
  ],
  ["ndjamena", "russia", "no article places Russian forces there", silent],
  ["ndjamena", "wagner", "no article places Wagner there", silent],
  [
    "niamey",
    "us",
    "what Airbase 101 holds (A1: in Niamey), and E3 at the time of writing",
    ". . . A I I I I I A A A A A L L",
  ],
  ["niamey", "russia", "what Airbase 101 holds; sixty in Niamey, unverified (E7)", ". . . . . . . P P A A A A A L L"],
  ["niamey", "france", "no article places French forces there", silent],
  ["niamey", "wagner", "no article places Wagner there", silent],
  ["agadez", "us", "what Airbase 201 holds (C12: in the city of Agadez)", ". . P A A A A A A A A A A A L L"],
  ["agadez", "russia", "no article places Russian forces there", silent],
  ["ndjamena-city", "us", "what the base holds (D9: in Chad's capital)", ". . . . . . P P A A A A A A L L"],
  ["ndjamena-city", "france", "what the base holds", ". . . . . . . P P P P P A A L L"],
  [
    "niger",
    "us",
    "operations commenced in 2013 (B8), some day of that year; accord since 2014 (D5); about 1,000 at the time of writing",
    "P A A A A A A A A A A A A A L L",
  ],
  [
    "niger",
    "russia",
    "in the country well before April (D8): certain from March 2024, start not stated",
    ". . . . . . P A A A A A A A L L",
  ],
  [
    "niger",
    "france",
    "there at the coup, when told to leave after it (B7, E4): our reading; no article reports the departure",
    ". . . A L L L L L L L L L L L L",
  ],
  [
    "niger",
    "wagner",
    "chosen 'in the aftermath' of the July 2023 coup (B7), read as by about September 2023; no article says that it came",
    ". . . . . D D D D D D D D D D D",
  ],
  [
    "chad",
    "us",
    "there when told to leave in April 2024 (D9), start not stated; roughly 100 at the time of writing (B9)",
    ". . . . . . P P A A A A A A L L",
  ],
  ["chad", "france", "a French base in its capital, in the present of D9 only", ". . . . . . . P P P P P A A L L"],
  ["chad", "russia", "no article places Russian forces in Chad", silent],
  ["chad", "wagner", "no article places Wagner in Chad", silent],
  [
    "mali",
    "wagner",
    "'has been deployed' (C10), start not stated: there before the day of writing, 3 May 2024, by our reading",
    ". . . . . . . P P P P P A A L L",
  ],
  [
    "mali",
    "france",
    "'kicked out' (C8) at a time that C does not give: done before the day of C, 3 May 2024; no source has them there before",
    ". . . . . . . . . . . . E E E E",
  ],
  ["mali", "us", "no article places US forces in Mali", silent],
  ["mali", "russia", "no article places regular Russian forces in Mali", silent],
  [
    "burkina-faso",
    "wagner",
    "'have sought assistance' (B6) at a time that B does not give: on record before the day of B, 3 May 2024; no article says that it came",
    ". . . . . . . . . . . . D D D D",
  ],
  ["burkina-faso", "france", "as in Mali (C8)", ". . . . . . . . . . . . E E E E"],
  ["burkina-faso", "us", "no article places US forces in Burkina Faso", silent],
  ["mauritania", "us", "no article speaks of Mauritania", silent],
  ["guinea", "us", "no article places foreign forces in Guinea", silent],
  ["libya", "us", "surveillance 'including in Libya' is done from Niger (E3)", silent],
  [
    "germany",
    "us",
    "'have now left ... and relocated' there from Chad (D9), no day: after the demand of April, by the last day of D, 3 May 2024; Africa Command's home bases (C19), start not stated",
    ". . . . . . . P P P P P P A L L",
  ],
  ["sahel", "us", "what its five states hold", "P A A A A A A A A A A A A A L L"],
  ["sahel", "russia", "what its five states hold", ". . . . . . P A A A A A A A L L"],
  [
    "sahel",
    "france",
    "what its five states hold: Niger at the coup, the base in Chad",
    ". . . A L L L P P P P P A A L L",
  ],
  ["sahel", "wagner", "what its five states hold: the choice in Niger, then Mali", ". . . . . D D P P P P P A A L L"],
];

const velmarDates = [
  "1988-01-15",
  "1988-03-14",
  "1988-07-15",
  "1988-08-15",
  "1988-08-31",
  "1988-09-05",
  "1988-09-30",
  "1988-10-15",
  "1988-11-10",
  "1988-12-15",
  "1989-01-31",
  "1989-03-26",
  "1989-03-28",
  "1989-04-03",
  "1989-05-01",
];

const velmarSilent = ". . . . . . . . . . . . . . .";

/** The same for the six sources of the invented example. */
const velmarTable: Row[] = [
  [
    "ollary-harbour",
    "dessia",
    "there since 1971 (A2) and still on 2 September 1988 (B4); two of four ships leave in August (B4), the last on 28 September (D1)",
    "A A A A A L E E E E E E E E E",
  ],
  [
    "ollary-harbour",
    "tarrow",
    "seen on Wednesday, 31 August (B7), denied; divers from some day of October (D4), which is between two reports, until some day of December (E3)",
    ". . . . A I I I A L E E E E E",
  ],
  [
    "ollary-harbour",
    "velmar-guard",
    "two cutters, start not stated (A5), still there in January 1989 (E4)",
    "P A A A A A A A A A L L L L L",
  ],
  [
    "north-reef",
    "dessia",
    "from some day of August 1988 (B4) to 10 November (D2); the last vessel left on 27 March 1989 (F1)",
    ". . . P A A A A A L L L E E E",
  ],
  ["north-reef", "tarrow", "no source places Tarrish forces there", velmarSilent],
  ["north-reef", "velmar-guard", "no source places the coast guard there", velmarSilent],
  [
    "cape-sorrel",
    "tarrow",
    "landed on 29 August 1988 (B1), there on 3 April 1989 (F3)",
    ". . . . A A A A A A A A A A L",
  ],
  ["cape-sorrel", "dessia", "no source places Dessian forces there", velmarSilent],
  ["cape-sorrel", "velmar-guard", "no source places the coast guard there", velmarSilent],
  ["velmar-islands", "dessia", "what Ollary and North Reef hold", "A A A A A A A A A L L L E E E"],
  ["velmar-islands", "tarrow", "what Cape Sorrel and Ollary hold", ". . . . A A A A A A A A A A L"],
  ["velmar-islands", "velmar-guard", "what Ollary holds", "P A A A A A A A A A L L L L L"],
];

describe.each([
  ["niger-2024", dates, table],
  ["velmar-1988", velmarDates, velmarTable],
] as const)("state of the world in the sources of %s", (name, days, rows) => {
  const dossier = shippedDossier(name);

  for (const [n, date] of days.entries()) {
    const view = deriveView(dossier, { moment: { kind: "point", day: dayOf(date) }, known: null, actors: null });
    for (const [place, actor, why, states] of rows) {
      const expected = stateOf[states.split(" ")[n] ?? ""];
      it(`${actor} at ${place} on ${date} is ${expected}: ${why}`, () => {
        const presence = view.places.get(place)?.presences.find((item) => item.actor === actor);
        expect(presence?.state ?? "none").toBe(expected);
      });
      if (!dossier.lanes.includes(place)) continue;
      it(`the lane of ${actor} at ${place} agrees with the panel on ${date}`, () => {
        const lane = view.lanes.find((item) => item.place === place && item.actor === actor);
        const day = dayOf(date);
        const segment = lane?.segments.find((item) => item.from <= day && day <= item.to);
        expect(segment?.state ?? "none").toBe(expected);
      });
    }
  }
});

it("has Russians at Airbase 101 no earlier than the weeks that A and D count back: C dates the entry by nothing", () => {
  const view = deriveView(shippedDossier("niger-2024"), {
    ...{ moment: { kind: "point", day: dayOf("2024-05-03") }, known: null, actors: null },
  });
  const lane = view.lanes.find(({ place, actor }) => place === "airbase-101" && actor === "russia");
  expect(lane?.segments[0]?.from).toBe(dayOf("2024-03-15"));
});
