import { inWords } from "./common.ts";
import { capital, plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

/** Words of the map inside another page. */
export const en = {
  skip: "Skip this map",
  openFull: "Open full map",
  fullScreen: "Full screen",
  closePanel: "Close passages",
  places: "Places",
  passagesOf: (count: number) => plural("en", count, "passage", "passages"),
  articles: (count: number, dates: string) =>
    `${capital(inWords(count))} ${count === 1 ? "article" : "articles"}${dates && `, ${dates}`}.`,
  dateRange: (from: string, to: string) => `${from} to ${to}`,
  credits: "Map: Natural Earth, GeoNames",
  copyAddress: "If no page opens here, copy this address:",
  otherView: "This part needs more room than there is here. It is on the full page.",
  backToMap: "Back to the map",
  details: "Details",
  timeline: "Timeline",
};

export const embedWords = wordsIn("embed", en);
