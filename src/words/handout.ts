import { plural } from "./language.ts";
import { wordsIn } from "./tables.ts";

function moreEn(time: string, claims: number, places: string): string {
  return `Also in the dossier for ${time}: ${plural("en", claims, "more claim", "more claims")} (${places}). The link and the code on the first page lead to them and their quotes.`;
}

/** On a date, and in a stretch of time. */
type ByMoment<Value> = Readonly<Record<"point" | "window", Value>>;

/** Words of what goes on paper. */
export const en = {
  title: "Handout",
  steps: (n: number) => plural("en", n, "step", "steps"),
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  claims: "What the sources say",
  claimsAt: (place: string) => `Claims: ${place}`,
  otherClaims: {
    point: "Other claims for this date",
    window: "Other claims for this stretch of time",
  } satisfies ByMoment<string>,
  unknowns: "What no source says",
  sources: "Sources",
  legend: "Legend",
  who: "Who is where",
  linkTo: "This view on the web:",
  scan: "QR code of this view’s address",
  also: "Also",
  elsewhere: "elsewhere",
  more: {
    point: (...more) => moreEn("this date", ...more),
    window: (...more) => moreEn("this stretch of time", ...more),
  } satisfies ByMoment<(claims: number, places: string) => string>,
  via: (who: string) => `via ${who}`,
  qualifies: "qualifies",
  contradicts: "contradicts",
  noClaims: {
    point: "No source for this date.",
    window: "No source for this stretch of time.",
  } satisfies ByMoment<string>,
  noSourceLink: "Web address not known.",
  locator: "Where the map lies",
  blankMap: "Blank map",
  blankTask:
    "Write the names. Draw who is at each place on the day of the map above, and how sure that is. Draw moves as arrows: solid for done, dashed for planned, dotted where it is not sure.",
  questions: {
    title: "Questions",
    maps: "Compare the two maps. What do they show differently? Which source says so?",
    differ: "Sources differ. What does each say, and who says it?",
    speakers: "Choose three quotes. Who speaks: a named official, an unnamed one, or the reporter? How sure is each?",
    gaps: "What does no source say? Which source would you look for, and what would it have to show?",
  },
  markNote: "Quotes are verbatim. Underlined words carry the statement.",
};

export const handoutWords = wordsIn("handout", en);
