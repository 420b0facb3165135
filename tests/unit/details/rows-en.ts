import { weeks, whenTold } from "./phrases-en.ts";

/** Rows of "who is here": the line on presence, then the line on the number. */
export const rows: Record<string, Record<string, [presence: string, number: string]>> = {
  "2023-10-15 airbase-101": {
    us: [
      "reported before the July 2023 coup and again since about early April 2024 at the latest, not between; part moved to Airbase 201 after the July 2023 coup",
      "number not stated",
    ],
  },
  "2024-04-05 airbase-101": {
    us: [
      "reported before the July 2023 coup and again since about early April 2024 at the latest, not between; part moved to Airbase 201 after the July 2023 coup",
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
      "reported since well before April 2024; start not stated",
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
    france: ["gone some time before late April 2024", "number not stated"],
    wagner: ["reported in recent years", "number not stated"],
  },
  "2018-06-01 sahel": { us: ["reported since 2013; in Niger", "number not stated"] },
  "2024-05-03 chad": {
    us: [`reported ${whenTold}; start not stated; part moved to Germany; told to leave`, "about 100 (B)"],
  },
};
