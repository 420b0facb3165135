import {
  chadTold,
  frenchBefore,
  leftChad,
  leftNdjamena,
  mayBeRussian,
  mostMoved,
  noDay,
  noneLater,
  notNamed,
  separate,
  silentBase,
  silentCity,
  someMoved,
  usBefore,
  used201,
  whenTold,
} from "./phrases-en.ts";

/**
 * What the English summary says of bases and cities about the first dossier, written from the five articles. Read by a person, sentence by sentence:
 * change one only after reading the new one against the passages.
 */
export const basesAndCities: Record<string, [dates: string, text: string][]> = {
  "airbase-101": [
    ["2013-06-01 2017-06-09 2018-06-01", silentBase("before the July 2023 coup")],
    ["2023-07-25", "US forces are reported at this base. No source says how many."],
    ["2023-07-27", `${notNamed("at this base")} ${someMoved(noDay)} ${mostMoved(noDay)}`],
    ["2023-10-15 2024-01-15", `${notNamed("at this base")} ${someMoved(noDay)} ${mostMoved()}`],
    [
      "2024-03-20 2024-04-05",
      `${mayBeRussian("at this base")} ${notNamed("at this base")} ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-04-15 2024-04-25 2024-05-01 2024-05-02",
      `US and Russian forces are reported at this base. No source says how many. ${separate} ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-05-03",
      `US and Russian forces are reported at this base. No source says how many. ${separate} ${someMoved()} ${mostMoved()}`,
    ],
    ["2024-05-10 2024-12-31", `US and Russian forces were last reported at this base on 3 May 2024; ${noneLater}.`],
  ],
  "airbase-201": [
    ["2013-06-01 2017-06-09", silentBase("2018")],
    ["2018-06-01", "US forces may be at this base: reported since 2018; no day given."],
    [
      "2023-07-25 2023-07-27 2023-10-15 2024-01-15 2024-03-20 2024-04-05 2024-04-15 2024-04-25 2024-05-01 2024-05-02",
      `US forces are reported at this base. No source says how many. ${used201}`,
    ],
    [
      "2024-05-03",
      "US forces are reported at this base. No source says how many. The majority of the US troops remaining in Niger are at a separate airbase, in Agadez, article B says.",
    ],
    ["2024-05-10 2024-12-31", `US forces were last reported at this base on 3 May 2024; ${noneLater}.`],
  ],
  ndjamena: [
    ["2013-06-01 2017-06-09 2018-06-01 2023-07-25 2023-07-27 2023-10-15", silentBase(whenTold)],
    ["2024-01-15", usBefore("at this base")],
    ["2024-03-20", `${usBefore("at this base")} ${frenchBefore("at this base")}`],
    [
      "2024-04-05 2024-04-15 2024-04-25",
      `US forces are reported at this base. No source says how many. ${frenchBefore("at this base")}`,
    ],
    [
      "2024-05-01",
      `US forces are reported at this base, but sources differ: ${leftChad} No source says how many. ${frenchBefore("at this base")} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-02 2024-05-03",
      `US and French forces are reported at this base, but sources differ: ${leftChad} No source says how many. ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `US and French forces were last reported at this base on 3 May 2024; ${noneLater}; sources differ: ${leftChad}`,
    ],
  ],
  niamey: [
    ["2013-06-01 2017-06-09 2018-06-01", silentCity("before the July 2023 coup")],
    ["2023-07-25", "US forces are reported in this city, at Airbase 101. No source says how many."],
    ["2023-07-27", `${notNamed("in this city, at Airbase 101,")} ${someMoved(noDay)} ${mostMoved(noDay)}`],
    ["2023-10-15 2024-01-15", `${notNamed("in this city, at Airbase 101,")} ${someMoved(noDay)} ${mostMoved()}`],
    [
      "2024-03-20 2024-04-05",
      `${mayBeRussian("in this city, at Airbase 101")} ${notNamed("in this city, at Airbase 101,")} ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-04-15 2024-04-25 2024-05-01 2024-05-02",
      `US and Russian forces are reported in this city, at Airbase 101. No source says how many on this date. ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-05-03",
      `US and Russian forces are reported in this city. No source gives a number for US forces. Unverified: 60 Russian troops (E). ${someMoved()} ${mostMoved()}`,
    ],
    ["2024-05-10 2024-12-31", `US and Russian forces were last reported in this city on 3 May 2024; ${noneLater}.`],
  ],
  agadez: [
    ["2013-06-01 2017-06-09", silentCity("2018")],
    ["2018-06-01", "US forces may be in this city, at Airbase 201: reported since 2018; no day given."],
    ["2023-07-25 2023-07-27", "US forces are reported in this city, at Airbase 201. No source says how many."],
    [
      "2023-10-15 2024-01-15 2024-03-20 2024-04-05 2024-04-15 2024-04-25 2024-05-01 2024-05-02",
      `US forces are reported in this city, at Airbase 201. No source says how many. ${someMoved(noDay)} ${mostMoved()}`,
    ],
    ["2024-05-03", "US forces are reported in this city. No source says how many."],
    ["2024-05-10 2024-12-31", `US forces were last reported in this city on 3 May 2024; ${noneLater}.`],
  ],
  "ndjamena-city": [
    ["2013-06-01 2017-06-09 2018-06-01 2023-07-25 2023-07-27 2023-10-15", silentCity(whenTold)],
    ["2024-01-15", usBefore("in this city, at N’Djamena base")],
    ["2024-03-20", `${usBefore("in this city, at N’Djamena base")} ${frenchBefore("in this city, at N’Djamena base")}`],
    [
      "2024-04-05 2024-04-15 2024-04-25",
      `US forces are reported in this city, at N’Djamena base. No source says how many. ${frenchBefore("in this city, at N’Djamena base")}`,
    ],
    [
      "2024-05-01",
      `US forces are reported in this city, at N’Djamena base, but sources differ: ${leftChad} No source says how many. ${frenchBefore("in this city, at N’Djamena base")} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-02 2024-05-03",
      `US and French forces are reported in this city, at N’Djamena base, but sources differ: ${leftChad} No source says how many. ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `US and French forces were last reported in this city, at N’Djamena base, on 3 May 2024; ${noneLater}; sources differ: ${leftChad}`,
    ],
  ],
};
