/**
 * Sentences that several English summaries of the first dossier share, written from the five articles. Read by a person:
 * change one only after reading the new one against the passages.
 */

export const silentBase = (time: string) =>
  `No source in this dossier covers this base on this date. The nearest time on record: ${time}.`;
export const silentCity = (time: string) => silentBase(time).replace("base", "city");
export const silentCountry = (time: string) =>
  `No source in this dossier covers this country on this date. The nearest time on record: ${time}.`;

/** C12 and A2: both say that US forces went to Agadez after the coup, C some, A most; neither gives a day. */
export const someMoved = (day = "") =>
  `After the coup, the US military moved some of its forces from Airbase 101 to Airbase 201${day}, article C says.`;
export const mostMoved = (day = "") =>
  `Shortly after the coup, most US troops in Niger were moved to a different air base, in Agadez, article A says${day}.`;
export const noDay = " (day not given)";

/** D1, A2, B2: weeks before D and A; no day. */
export const weeks = "since about early April 2024, perhaps earlier";
export const mayBeRussian = (at: string) => `Russian forces may be ${at}: reported ${weeks}; no day given.`;
export const notNamed = (at: string) =>
  `No source names US forces ${at} on this date: they are reported before the July 2023 coup and again since about early April 2024 at the latest.`;

/** D9. */
export const leftNdjamena =
  "More than half of the US troops stationed at the French base in N’Djamena have left Chad and gone to Germany, article D says.";
export const chadTold = "Chad demanded in April 2024 that the US troops at the French base leave, article D says.";
export const whenTold = "when Chad demanded that they leave, in April 2024";
export const usBefore = (at: string) =>
  `US forces may already be ${at}: they are reported ${whenTold}; no source says since when.`;
export const frenchBefore = (at: string) =>
  `French forces may already be ${at}: they are reported at the time of writing (2 or 3 May 2024); no source says since when.`;
export const leftChad = "have US troops left Chad?";

/** B7 and E4: the demand came after the coup; that French forces were there at the coup is our reading. */
export const told = ", and were told to leave";
export const frenchThere = (also = "", at = "in the country") =>
  `French forces were ${at} at the coup of 26 July 2023, by our reading${also}; no source says that they have gone, or when.`;
export const wagnerAsked = (at: string) =>
  `Only a plan or a request is reported for Wagner forces ${at}; no source says that they came.`;
export const beforeApril = "were Russian forces in Niger before April 2024?";
export const trainers = "Reported as planned or being sent, not as arrived: 100 Russian trainers (D).";
export const military = "Niger has been ruled by a military government since the coup.";
export const asked =
  "Niger asked for the removal of US troops after a meeting in Niamey in mid-March 2024, article C says.";

export const gone = "French forces had gone from this country some time before late April 2024.";

export const used201 =
  "Since 2018, Airbase 201 has been used to target fighters of Islamic State and of JNIM, an al-Qaida affiliate, with armed drones, article C says.";
export const separate = "Russian forces use a separate hangar at Airbase 101.";
export const toldUs = "Niger’s military government has told the US to withdraw its troops.";
export const wholeRegion = "No source gives a number for the whole region.";
export const noneLater = "no source here is later";
