/**
 * What the English summary and rows say about the first dossier. Read by a person, sentence by sentence: change one only
 * after reading the new one against the passages.
 */
export const summaries: Record<string, Record<string, string>> = {
  "2017-06-09": {
    "airbase-101": "No source in this dossier covers this base on this date. The nearest day covered is 26 July 2023.",
    "airbase-201":
      "No source in this dossier covers this base on this date. The nearest day covered is 31 December 2018.",
    ndjamena: "No source in this dossier covers this base on this date. The nearest day covered is 30 April 2024.",
    niger: "US forces are in the country; no source says how many on this date.",
    chad: "No source in this dossier covers this country on this date. The nearest day covered is 30 April 2024.",
  },
  "2023-09-01": {
    "airbase-101":
      "No source names US forces at this base on this date: they are attested up to 26 July 2023 and again from about April 2024.",
    "airbase-201":
      "US forces are at this base; no source says how many. The US has used Airbase 201 since 2018 to target Islamist armed groups with armed drones.",
    ndjamena: "No source in this dossier covers this base on this date. The nearest day covered is 30 April 2024.",
    niger:
      "US forces are in the country; no source says how many on this date. French forces were last reported in the country on 26 July 2023. Niger has been ruled by a military government since the coup.",
    chad: "No source in this dossier covers this country on this date. The nearest day covered is 30 April 2024.",
  },
  "2024-04-15": {
    "airbase-101":
      "US and Russian forces may be at this base: sources date this to about April 2024 but give no day. Part of the US force has left.",
    "airbase-201":
      "US forces are at this base; no source says how many. The US has used Airbase 201 since 2018 to target Islamist armed groups with armed drones.",
    ndjamena:
      "US forces may be at this base: sources date this to April 2024 but give no day. Have US troops left Chad? Sources differ.",
    niger:
      "US and Russian forces are both in the country; no source says how many on this date. Niger has been ruled by a military government since the coup. Were Russian forces in Niger before April 2024? Sources differ.",
    chad: "US forces may be in the country: sources date this to April 2024 but give no day.",
  },
  "2024-05-02": {
    "airbase-101":
      "US and Russian forces are both at this base; no source says how many. Russian forces use a separate hangar at Airbase 101.",
    "airbase-201":
      "US forces are at this base; no source says how many. The US has used Airbase 201 since 2018 to target Islamist armed groups with armed drones.",
    ndjamena:
      "US and French forces are both at this base; no source says how many. More than half of the US troops at the French base in N’Djamena have left Chad and gone to Germany. Have US troops left Chad? Sources differ.",
    niger:
      "US and Russian forces are both in the country; no source says how many on this date. Niger’s military government has told the US to withdraw its troops. Were Russian forces in Niger before April 2024? Sources differ.",
    chad: "US and French forces are both in the country; no source says how many on this date. US forces have been told to leave.",
  },
  "2024-05-03": {
    niger:
      "US and Russian forces are both in the country. Figures given for US forces: about 1,000 or nearly 1,000. Niger’s military government has told the US to withdraw its troops.",
    chad: "US forces are in the country. Figure given for US forces: about 100. Chad is considering whether to keep its security agreement with the US. Have US troops left Chad? Sources differ.",
  },
  "2024-06-01": {
    "airbase-101":
      "US and Russian forces were last reported at this base on 3 May 2024. No source covers this base on this date. Part of the US force has left.",
    "airbase-201": "US forces were last reported at this base on 3 May 2024. No source covers this base on this date.",
    ndjamena:
      "US and French forces were last reported at this base on 2 May 2024. No source covers this base on this date. Have US troops left Chad? Sources differ.",
    niger:
      "US and Russian forces were last reported in the country on 3 May 2024, French forces on 26 July 2023. No source covers this country on this date.",
    chad: "US forces were last reported in the country on 3 May 2024, French forces on 2 May 2024. No source covers this country on this date. Have US troops left Chad? Sources differ.",
  },
  "2024-12-31": {
    "airbase-101":
      "US and Russian forces were last reported at this base on 3 May 2024. No source covers this base on this date. Part of the US force has left.",
    "airbase-201": "US forces were last reported at this base on 3 May 2024. No source covers this base on this date.",
    ndjamena:
      "US and French forces were last reported at this base on 2 May 2024. No source covers this base on this date. Have US troops left Chad? Sources differ.",
    niger:
      "US and Russian forces were last reported in the country on 3 May 2024, French forces on 26 July 2023. No source covers this country on this date.",
    chad: "US forces were last reported in the country on 3 May 2024, French forces on 2 May 2024. No source covers this country on this date. Have US troops left Chad? Sources differ.",
  },
};

/** Lines of the "who is here" rows, by day and place, then by force. */
export const rows: Record<string, Record<string, string>> = {
  "2023-09-01 airbase-101": {
    us: "attested up to 26 July 2023 and again from about April 2024; nothing between",
  },
  "2024-04-15 airbase-101": {
    us: "about April 2024, day not stated; part of the force has left",
    russia: "about April 2024, day not stated",
  },
  "2024-05-02 airbase-101": {
    us: "attested up to 26 July 2023, and again since about April 2024; part of the force has left",
    russia: "attested since about April 2024",
  },
  "2024-05-02 ndjamena": {
    us: "attested since April 2024; part of the force has left; told to leave",
    france: "start not stated",
  },
  "2024-06-01 airbase-101": {
    us: "last reported 3 May 2024; part of the force has left",
    russia: "last reported 3 May 2024",
  },
  "2024-05-03 mali": {
    france: "left by 3 May 2024",
    wagner: "start not stated",
  },
  "2024-05-02 niger": {
    us: "attested since 2013; told to leave",
    russia: "attested since about March 2024",
    france: "last reported 26 July 2023; told to leave",
    wagner: "planned or asked for; no source says they came",
  },
};
