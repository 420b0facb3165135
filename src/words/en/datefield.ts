/** Words of the field for a typed date. Examples of dates are the dossier's. */
export const en = {
  goTo: "Go to date",
  wrong: (day: string, month: string, year: string) => `Not a date. Write one like ${day}, ${month} or ${year}.`,
  outside: (from: string, to: string) => `The dossier covers ${from} to ${to}.`,
  which: "Which day do you mean?",
  /** `iso`: a day in numbers, which needs nothing fetched. */
  notFetched: (iso: string) =>
    `What reads dates in words could not be fetched. Press Enter to try again, or write the date like ${iso}.`,
};
