import { boundsOf } from "./bounds.ts";

/** Names of months, whole and short, in the languages that editors are likeliest to write dates in. */
const months = new Map(
  ["en", "fr", "de", "es"].flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, n) => [bare(format.format(Date.UTC(2000, n, 15))), n + 1] as const);
    }),
  ),
);

function bare(word: string): string {
  return word.replace(/\.$/, "").toLowerCase();
}

const two = (number: string | number) => String(number).padStart(2, "0");

/** One date: numbers without their noughts, or a month by its name. Days and months in digits only can be either. */
function oneDate(text: string): string | null {
  const about = /^(?:c\.|ca\.?|circa|about|around|vers|environ|um)\s+(.*)$/i.exec(text);
  if (about) return `${oneDate(about[1] ?? "") ?? ""}~`;
  const digits = /^(\d{4})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?$/.exec(text);
  if (digits) return [digits[1], ...digits.slice(2).flatMap((part) => (part ? [two(part)] : []))].join("-");
  const named =
    /^(?<day>\d{1,2})?(?:st|nd|rd|th|er|\.)?\s*(?:de )?(?<month>\p{L}+)\.?\s+(?:de )?(?<year>\d{4})$/u.exec(text) ??
    /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u.exec(text);
  const month = months.get(bare(named?.groups?.month ?? ""));
  if (!named?.groups || month === undefined) return null;
  const { year, day } = named.groups;
  return `${year}-${two(month)}${day ? `-${two(day)}` : ""}`;
}

/** The EDTF that a date written in another way was probably meant to be; undefined where that is not plain. */
export function nearestEdtf(text: string): string | undefined {
  const ends = text.trim().split(/\s*[\u2013\u2014]\s*|\s+-\s+|\s+(?:to|until|au|bis)\s+|(?<=^\d{4})-(?=\d{4}$)/u);
  const dates = ends.map(oneDate);
  const near = dates.join("/");
  if (dates.length > 2 || dates.includes(null) || near === text) return undefined;
  try {
    boundsOf(near);
    return near;
  } catch {
    return undefined;
  }
}
