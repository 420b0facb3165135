import { describe, expect, it } from "vitest";
import { dayOf } from "#domain/day.ts";
import type { PresenceState } from "#domain/presence.ts";
import { deriveView } from "#domain/view.ts";
import { nigerDossier } from "#tests/fixtures/niger.ts";

const dates = ["2017-06-09", "2023-09-01", "2024-04-15", "2024-05-02", "2024-06-01", "2024-12-31"];

const none: PresenceState[] = ["none", "none", "none", "none", "none", "none"];

/**
 * Written by hand from the five articles, before the code ran. Letters are articles, numbers body paragraphs.
 */
const table: [place: string, actor: string, why: string, states: PresenceState[]][] = [
  [
    "airbase-101",
    "us",
    "used before the July 2023 coup, start not stated (B standfirst); on one base with the Russians for at least several weeks (D1); a small contingent (B2); silent in between",
    ["none", "inferred", "possible", "attested", "last-attested", "last-attested"],
  ],
  [
    "airbase-101",
    "russia",
    "several weeks before 2 May 2024 (A2, D1), past few weeks (B2): since about April 2024",
    ["none", "none", "possible", "attested", "last-attested", "last-attested"],
  ],
  ["airbase-101", "france", "no article places French forces there", none],
  [
    "airbase-201",
    "us",
    "used since 2018 (C13), so 2017 is silent; open end",
    ["none", "attested", "attested", "attested", "last-attested", "last-attested"],
  ],
  ["airbase-201", "russia", "no article places Russian forces there", none],
  ["airbase-201", "france", "no article places French forces there", none],
  [
    "ndjamena",
    "us",
    "there when Chad told them to leave 'last month', April 2024 (D9); more than half gone by 1 May, so part remains",
    ["none", "none", "possible", "attested", "last-attested", "last-attested"],
  ],
  ["ndjamena", "russia", "no article places Russian forces there", none],
  [
    "ndjamena",
    "france",
    "a French military base, in the present of D9 only",
    ["none", "none", "none", "attested", "last-attested", "last-attested"],
  ],
  [
    "niger",
    "us",
    "operations since 2013 (B8), accord since 2014 (D5), about 1,000 at the time of writing",
    ["attested", "attested", "attested", "attested", "last-attested", "last-attested"],
  ],
  [
    "niger",
    "russia",
    "in the country well before April (D8), so March 2024 at the latest",
    ["none", "none", "attested", "attested", "last-attested", "last-attested"],
  ],
  [
    "niger",
    "france",
    "there when told to leave after the coup (B7, E4); no article reports the departure",
    ["none", "last-attested", "last-attested", "last-attested", "last-attested", "last-attested"],
  ],
  [
    "niger",
    "wagner",
    "chosen 'in the aftermath' of the July 2023 coup (B7), read as by the end of 2023; no article says that it came",
    ["none", "none", "planned", "planned", "planned", "planned"],
  ],
  ["airbase-101", "wagner", "no article places Wagner there", none],
  ["airbase-201", "wagner", "no article places Wagner there", none],
  ["ndjamena", "wagner", "no article places Wagner there", none],
  ["chad", "wagner", "no article places Wagner in Chad", none],
  [
    "chad",
    "us",
    "there in April 2024 (D9); roughly 100 at the time of writing (B9)",
    ["none", "none", "possible", "attested", "last-attested", "last-attested"],
  ],
  ["chad", "russia", "no article places Russian forces in Chad", none],
  [
    "chad",
    "france",
    "a French base in its capital, in the present of D9 only",
    ["none", "none", "none", "attested", "last-attested", "last-attested"],
  ],
];

describe("state of the world in the five articles", () => {
  const dossier = nigerDossier();

  for (const [n, date] of dates.entries()) {
    const view = deriveView(dossier, { moment: { kind: "point", day: dayOf(date) }, known: null, actors: null });
    for (const [place, actor, why, states] of table) {
      it(`${actor} at ${place} on ${date} is ${states[n]}: ${why}`, () => {
        const presence = view.places.get(place)?.presences.find((item) => item.actor === actor);
        expect(presence?.state ?? "none").toBe(states[n]);
      });
      it(`the lane of ${actor} at ${place} agrees with the panel on ${date}`, () => {
        const lane = view.lanes.find((item) => item.place === place && item.actor === actor);
        const day = dayOf(date);
        const segment = lane?.segments.find((item) => item.from <= day && day <= item.to);
        expect(segment?.state ?? "none").toBe(states[n]);
      });
    }
  }
});
