import {
  asked,
  beforeApril,
  chadTold,
  frenchBefore,
  frenchThere,
  gone,
  leftChad,
  leftNdjamena,
  military,
  noneLater,
  silentCountry,
  told,
  toldUs,
  trainers,
  usBefore,
  wagnerAsked,
  whenTold,
  wholeRegion,
} from "./phrases-en.ts";

/**
 * What the English summary says of countries, the region and Germany about the first dossier, written from the five articles. Read by a person, sentence by sentence:
 * change one only after reading the new one against the passages.
 */
export const countries: Record<string, [dates: string, text: string][]> = {
  niger: [
    ["2013-06-01", "US forces may be in the country: reported since 2013; no day given."],
    ["2017-06-09 2018-06-01", "US forces are reported in the country. No source says how many on this date."],
    ["2023-07-25", "US and French forces are reported in the country. No source says how many on this date."],
    [
      "2023-07-27",
      `US forces are reported in the country. No source says how many on this date. ${frenchThere()} ${military}`,
    ],
    [
      "2023-10-15",
      `US forces are reported in the country. No source says how many on this date. ${frenchThere(told)} ${wagnerAsked("in the country")} ${military}`,
    ],
    [
      "2024-01-15",
      `US forces are reported in the country. No source says how many on this date. Russian forces may already be in the country: they are reported since well before April 2024; no source says since when; sources differ: ${beforeApril} ${frenchThere(told)} ${wagnerAsked("in the country")} ${military}`,
    ],
    [
      "2024-03-20",
      `US and Russian forces are reported in the country, but sources differ: ${beforeApril} No source says how many on this date. ${frenchThere(told)} ${wagnerAsked("in the country")} ${military}`,
    ],
    [
      "2024-04-05",
      `US and Russian forces are reported in the country, but sources differ: ${beforeApril} No source says how many on this date. ${frenchThere(told)} ${wagnerAsked("in the country")} ${military} ${asked}`,
    ],
    [
      "2024-04-15 2024-04-25 2024-05-01",
      `US and Russian forces are reported in the country. No source says how many on this date. ${trainers} ${frenchThere(told)} ${wagnerAsked("in the country")} ${military} ${asked}`,
    ],
    [
      "2024-05-02",
      `US and Russian forces are reported in the country. No source says how many on this date. ${trainers} ${frenchThere(told)} ${wagnerAsked("in the country")} ${toldUs}`,
    ],
    [
      "2024-05-03",
      `US and Russian forces are reported in the country. About 1,000 US troops in the whole country (B, E); nearly 1,000 (C). Unverified: about 60 Russian personnel (C). ${trainers} ${frenchThere(told)} ${wagnerAsked("in the country")} ${toldUs}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `US and Russian forces were last reported in the country on 3 May 2024; ${noneLater}. ${frenchThere(told)} ${wagnerAsked("in the country")}`,
    ],
  ],
  chad: [
    ["2013-06-01 2017-06-09 2018-06-01 2023-07-25 2023-07-27 2023-10-15", silentCountry(whenTold)],
    ["2024-01-15", usBefore("in the country")],
    ["2024-03-20", `${usBefore("in the country")} ${frenchBefore("in the country")}`],
    [
      "2024-04-05 2024-04-15 2024-04-25",
      `US forces are reported in the country. No source says how many on this date. ${frenchBefore("in the country")}`,
    ],
    [
      "2024-05-01",
      `US forces are reported in the country, but sources differ: ${leftChad} No source says how many on this date. ${frenchBefore("in the country")} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-02",
      `US and French forces are reported in the country, but sources differ: ${leftChad} No source says how many on this date. ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-03",
      `US and French forces are reported in the country, but sources differ: ${leftChad} About 100 US troops in the whole country (B). No source gives a number for French forces. Chad is considering whether to keep its security agreement with the US, article B says. ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `US and French forces were last reported in the country on 3 May 2024; ${noneLater}; sources differ: ${leftChad}`,
    ],
  ],
  mali: [
    ["2013-06-01 2017-06-09 2018-06-01", silentCountry("in recent years")],
    [
      "2023-07-25 2023-07-27 2023-10-15 2024-01-15 2024-03-20 2024-04-05 2024-04-15",
      "Wagner forces are reported in the country. No source says how many.",
    ],
    [
      "2024-04-25 2024-05-01 2024-05-02 2024-05-03",
      `Wagner forces are reported in the country. No source says how many. ${gone}`,
    ],
    ["2024-05-10 2024-12-31", `Wagner forces were last reported in the country on 3 May 2024; ${noneLater}. ${gone}`],
  ],
  "burkina-faso": [
    ["2013-06-01 2017-06-09 2018-06-01", silentCountry("in recent years")],
    ["2023-07-25 2023-07-27 2023-10-15 2024-01-15 2024-03-20 2024-04-05 2024-04-15", wagnerAsked("in the country")],
    ["2024-04-25 2024-05-01 2024-05-02 2024-05-03 2024-05-10 2024-12-31", `${gone} ${wagnerAsked("in the country")}`],
  ],
  germany: [
    [
      "2013-06-01 2017-06-09 2018-06-01 2023-07-25 2023-07-27 2023-10-15 2024-01-15",
      "No source in this dossier covers this place on this date. The nearest time on record: at the time of writing (3 May 2024).",
    ],
    [
      "2024-03-20",
      "US forces may already be here: they are reported at the time of writing (3 May 2024); no source says since when.",
    ],
    [
      "2024-04-05 2024-04-15 2024-04-25",
      "US forces may be here: a move here is reported between Chad’s demand of April 2024 and 1 May 2024; no day given.",
    ],
    [
      "2024-05-01 2024-05-02 2024-05-03",
      `US forces are reported here, but sources differ: ${leftChad} No source says how many. ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `US forces were last reported here on 3 May 2024; ${noneLater}; sources differ: ${leftChad}`,
    ],
  ],
  sahel: [
    ["2013-06-01", "US forces may be in this region, in Niger: reported since 2013; no day given."],
    ["2017-06-09 2018-06-01", `US forces are reported in this region, in Niger. ${wholeRegion}`],
    ["2023-07-25", `Reported in this region: US and French forces in Niger; Wagner forces in Mali. ${wholeRegion}`],
    [
      "2023-07-27",
      `Reported in this region: US forces in Niger; Wagner forces in Mali. ${wholeRegion} ${frenchThere("", "in this region, in Niger,")}`,
    ],
    [
      "2023-10-15",
      `Reported in this region: US forces in Niger; Wagner forces in Mali. ${wholeRegion} ${frenchThere(told, "in this region, in Niger,")}`,
    ],
    [
      "2024-01-15",
      `Reported in this region: US forces in Niger; Wagner forces in Mali. ${wholeRegion} Russian forces may already be in this region, in Niger: they are reported since well before April 2024; no source says since when; sources differ: ${beforeApril} ${frenchThere(told, "in this region, in Niger,")}`,
    ],
    [
      "2024-03-20",
      `Reported in this region: US and Russian forces in Niger; Wagner forces in Mali; sources differ: ${beforeApril} ${wholeRegion} ${frenchBefore("in this region, in Chad")}`,
    ],
    [
      "2024-04-05",
      `Reported in this region: US forces in Niger and Chad; Russian forces in Niger; Wagner forces in Mali; sources differ: ${beforeApril} ${wholeRegion} ${frenchBefore("in this region, in Chad")} ${asked}`,
    ],
    [
      "2024-04-15 2024-04-25",
      `Reported in this region: US forces in Niger and Chad; Russian forces in Niger; Wagner forces in Mali. ${wholeRegion} ${frenchBefore("in this region, in Chad")} ${asked}`,
    ],
    [
      "2024-05-01",
      `Reported in this region: US forces in Niger and Chad; Russian forces in Niger; Wagner forces in Mali; sources differ: ${leftChad} ${wholeRegion} ${frenchBefore("in this region, in Chad")} ${chadTold} ${asked} ${leftNdjamena}`,
    ],
    [
      "2024-05-02",
      `Reported in this region: US forces in Niger and Chad; Russian forces in Niger; French forces in Chad; Wagner forces in Mali; sources differ: ${leftChad} ${wholeRegion} ${toldUs} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-03",
      `Reported in this region: US forces in Niger and Chad; Russian forces in Niger; French forces in Chad; Wagner forces in Mali; sources differ: ${leftChad} ${wholeRegion} ${toldUs} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Last reported in this region on 3 May 2024: US forces in Niger and Chad; Russian forces in Niger; French forces in Chad; Wagner forces in Mali; ${noneLater}; sources differ: ${leftChad}`,
    ],
  ],
};
