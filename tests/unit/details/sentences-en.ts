/**
 * What the English summary and rows say about the first dossier, written from the five articles. Read by a person,
 * sentence by sentence: change one only after reading the new one against the passages.
 */

const silentBase = (time: string) =>
  `No source in this dossier covers this base on this date. The nearest time on record: ${time}.`;
const silentCity = (time: string) => silentBase(time).replace("base", "city");
const silentCountry = (time: string) =>
  `No source in this dossier covers this country on this date. The nearest time on record: ${time}.`;

/** C12 and A2: both say that US forces went to Agadez after the coup, C some, A most; neither gives a day. */
const someMoved = (day = "") =>
  `After the coup, the US military moved some of its forces from Airbase 101 to Airbase 201${day}, article C says.`;
const mostMoved = (day = "") =>
  `Shortly after the coup, most US troops in Niger were moved to another air base, in Agadez${day}, article A says.`;
const noDay = " (day not given)";

/** D1, A2, B2: weeks before D and A; no day. */
const weeks = "since about early April 2024, perhaps earlier";
const mayBeRussian = (at: string) => `Russian forces may be ${at}: reported ${weeks}; no day given.`;
const notNamed = (at: string) =>
  `No source names US forces ${at} on this date: they are reported before the coup of 26 July 2023 and again since some weeks before 2 May 2024.`;

/** D9. */
const leftNdjamena =
  "More than half of the US troops at the French base in N’Djamena have left Chad and gone to Germany, article D says.";
const chadTold = "Chad demanded in April 2024 that the US troops at the French base leave, article D says.";
const whenTold = "when Chad demanded in April 2024 that they leave";
const usBefore = (at: string) =>
  `US forces may already be ${at}: they are reported ${whenTold}; no source says since when.`;
const frenchBefore = (at: string) =>
  `French forces may already be ${at}: they are reported at the time of writing (2 or 3 May 2024); no source says since when.`;
const leftChad = "have US troops left Chad?";

/** B7 and E4: the demand came after the coup; that French forces were there at the coup is our reading. */
const told = ", and were told to leave";
const frenchThere = (also = "", at = "in the country") =>
  `French forces were ${at} at the coup of 26 July 2023, by our reading${also}; no source says that they have gone, or when.`;
const wagnerAsked = (at: string) =>
  `Only a plan or a request is reported for Wagner forces ${at}; no source says that they came.`;
const beforeApril = "were Russian forces in Niger before April 2024?";
const trainers = "Reported as planned or being sent, not as arrived: 100 Russian trainers (D).";
const military = "Niger has been ruled by a military government since the coup.";
const asked = "Niger asked for the removal of US troops after a meeting in mid-March 2024, article C says.";

const gone = "French forces had gone from this country by about 25 April 2024.";

const used201 =
  "The US has used Airbase 201 since 2018 to target Islamist armed groups with armed drones, article C says.";
const separate = "Russian forces use a separate hangar at Airbase 101.";
const toldUs = "Niger’s military government has told the US to withdraw its troops.";
const wholeRegion = "No source gives a number for the whole region.";
const noneLater = "no source here is later";

/** By place: the dates on which the summary is the sentence beside them. */
export const summaries: Record<string, [dates: string, text: string][]> = {
  "airbase-101": [
    ["2013-06-01 2017-06-09 2018-06-01", silentBase("before the coup of 26 July 2023")],
    ["2023-07-25", "US forces are reported at this base. No source says how many."],
    ["2023-07-27", `${notNamed("at this base")} ${someMoved(noDay)} ${mostMoved(noDay)}`],
    ["2023-10-15 2024-01-15", `${notNamed("at this base")} ${someMoved(noDay)} ${mostMoved()}`],
    [
      "2024-03-20 2024-04-05",
      `${mayBeRussian("at this base")} ${notNamed("at this base")} ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-04-15 2024-04-25 2024-05-01",
      `US and Russian forces are reported at this base. No source says how many. ${separate} ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-05-02 2024-05-03",
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
      "US forces are reported at this base. No source says how many. Most of the US troops still in Niger are at the base in Agadez, article B says.",
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
    ["2013-06-01 2017-06-09 2018-06-01", silentCity("before the coup of 26 July 2023")],
    ["2023-07-25", "US forces are reported in this city, at Airbase 101. No source says how many."],
    ["2023-07-27", `${notNamed("in this city, at Airbase 101,")} ${someMoved(noDay)} ${mostMoved(noDay)}`],
    ["2023-10-15 2024-01-15", `${notNamed("in this city, at Airbase 101,")} ${someMoved(noDay)} ${mostMoved()}`],
    [
      "2024-03-20 2024-04-05",
      `${mayBeRussian("in this city, at Airbase 101")} ${notNamed("in this city, at Airbase 101,")} ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-04-15 2024-04-25 2024-05-01",
      `US and Russian forces are reported in this city, at Airbase 101. No source says how many on this date. ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-05-02",
      `US and Russian forces are reported in this city, at Airbase 101. No source says how many on this date. ${someMoved()} ${mostMoved()}`,
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
    [
      "2023-07-25 2023-07-27 2023-10-15 2024-01-15 2024-03-20 2024-04-05 2024-04-15 2024-04-25 2024-05-01 2024-05-02",
      "US forces are reported in this city, at Airbase 201. No source says how many.",
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
      `US forces are reported in the country. No source says how many on this date. Russian forces may already be in the country: they are reported well before April 2024; no source says since when; sources differ: ${beforeApril} ${frenchThere(told)} ${wagnerAsked("in the country")} ${military}`,
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
      `US and Russian forces are reported in the country, but sources differ: ${beforeApril} No source says how many on this date. ${trainers} ${frenchThere(told)} ${wagnerAsked("in the country")} ${military} ${asked}`,
    ],
    [
      "2024-05-02",
      `US and Russian forces are reported in the country, but sources differ: ${beforeApril} No source says how many on this date. ${trainers} ${frenchThere(told)} ${wagnerAsked("in the country")} ${toldUs}`,
    ],
    [
      "2024-05-03",
      `US and Russian forces are reported in the country, but sources differ: ${beforeApril} About 1,000 US troops in the whole country (B, E); nearly 1,000 (C). Unverified: about 60 Russian personnel (C). ${trainers} ${frenchThere(told)} ${wagnerAsked("in the country")} ${toldUs}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `US and Russian forces were last reported in the country on 3 May 2024; ${noneLater}; sources differ: ${beforeApril} ${frenchThere(told)} ${wagnerAsked("in the country")}`,
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
      "US forces may be here: a move here is reported between April and 1 May 2024; no day given.",
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
      `Reported in this region: US forces in Niger; Wagner forces in Mali. ${wholeRegion} Russian forces may already be in this region, in Niger: they are reported well before April 2024; no source says since when; sources differ: ${beforeApril} ${frenchThere(told, "in this region, in Niger,")}`,
    ],
    [
      "2024-03-20",
      `Reported in this region: US and Russian forces in Niger; Wagner forces in Mali; sources differ: ${beforeApril} ${wholeRegion} ${frenchBefore("in this region, in Chad")}`,
    ],
    [
      "2024-04-05 2024-04-15 2024-04-25",
      `Reported in this region: US forces in Niger and Chad; Russian forces in Niger; Wagner forces in Mali; sources differ: ${beforeApril} ${wholeRegion} ${frenchBefore("in this region, in Chad")} ${asked}`,
    ],
    [
      "2024-05-01",
      `Reported in this region: US forces in Niger and Chad; Russian forces in Niger; Wagner forces in Mali; sources differ: have US troops left Chad, and ${beforeApril} ${wholeRegion} ${frenchBefore("in this region, in Chad")} ${asked} ${leftNdjamena}`,
    ],
    [
      "2024-05-02",
      `Reported in this region: US forces in Niger and Chad; Russian forces in Niger; French forces in Chad; Wagner forces in Mali; sources differ: have US troops left Chad, and ${beforeApril} ${wholeRegion} ${toldUs} ${leftNdjamena}`,
    ],
    [
      "2024-05-03",
      `Reported in this region: US forces in Niger and Chad; Russian forces in Niger; French forces in Chad; Wagner forces in Mali; sources differ: have US troops left Chad, and ${beforeApril} ${wholeRegion} ${toldUs} ${leftNdjamena} US troops have left Chad in recent days, article C says.`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Last reported in this region on 3 May 2024: US forces in Niger and Chad; Russian forces in Niger; French forces in Chad; Wagner forces in Mali; ${noneLater}; sources differ: have US troops left Chad, and ${beforeApril}`,
    ],
  ],
};

/** Rows of "who is here": the line on presence, then the line on the number. */
export const rows: Record<string, Record<string, [presence: string, number: string]>> = {
  "2023-10-15 airbase-101": {
    us: [
      "reported before the coup of 26 July 2023 and again since some weeks before 2 May 2024, not between; part moved to Airbase 201 after the July 2023 coup",
      "number not stated",
    ],
  },
  "2024-04-05 airbase-101": {
    us: [
      "reported before the coup of 26 July 2023 and again since some weeks before 2 May 2024, not between; part moved to Airbase 201 after the July 2023 coup",
      "number not stated",
    ],
    russia: [`possibly here: reported ${weeks}; no day given`, "number not stated"],
  },
  "2024-05-03 airbase-101": {
    us: ["start not stated; part moved to Airbase 201 after the July 2023 coup", "number not stated"],
    russia: [`reported ${weeks}`, "number not stated"],
  },
  "2024-05-10 airbase-101": {
    us: ["last reported on 3 May 2024; part moved to Airbase 201 after the July 2023 coup", "number not stated"],
    russia: ["last reported on 3 May 2024", "number not stated"],
  },
  "2024-05-03 airbase-201": { us: ["reported since 2018", "number not stated"] },
  "2024-03-20 ndjamena": {
    us: [`possibly here already: reported ${whenTold}; start not stated`, "number not stated"],
    france: [
      "possibly here already: reported at the time of writing (2 or 3 May 2024); start not stated",
      "number not stated",
    ],
  },
  "2024-05-03 ndjamena": {
    us: [`reported ${whenTold}; start not stated; part moved to Germany; told to leave`, "number not stated"],
    france: ["start not stated", "number not stated"],
  },
  "2024-05-03 niger": {
    us: ["reported since 2013; told to leave", "about 1,000 (B, E); nearly 1,000 (C)"],
    russia: [
      "reported well before April 2024; start not stated",
      "unverified: about 60 (C); planned or being sent, not reported as arrived: 100 trainers (D)",
    ],
    france: [
      "here at the coup of 26 July 2023, by our reading; told to leave; no source says that they have gone, or when",
      "number not stated",
    ],
    wagner: ["planned or asked for; no source says that they came", "number not stated"],
  },
  "2024-05-10 niger": {
    us: ["last reported on 3 May 2024; told to leave", "then: about 1,000 (B, E); nearly 1,000 (C)"],
  },
  "2024-05-03 mali": {
    france: ["gone by about 25 April 2024", "number not stated"],
    wagner: ["reported in recent years", "number not stated"],
  },
  "2024-05-03 chad": {
    us: [`reported ${whenTold}; start not stated; part moved to Germany; told to leave`, "about 100 (B)"],
  },
};
