import { z } from "zod";
import { timeBases } from "#domain/vocabulary.ts";

/** A text that a reader sees, or an author; longer ones are a file that was pasted by mistake. */
export const text = z.string().min(1).max(4000);
/** The id of another record. */
export const ref = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is lower-case words joined by hyphens");
export const refs = z.array(ref).superRefine((ids, context) => {
  for (const [n, item] of ids.entries())
    if (ids.indexOf(item) < n)
      context.addIssue({
        code: "custom",
        path: [n],
        message: "stands twice in the list",
        params: { remedy: "take one of them out" },
      });
});
export const id = ref.meta({
  description: "Permanent id, unique in its collection; links rely on it.",
  examples: ["guard-in-harbour"],
});
export const edtf = text.meta({
  description: "EDTF (ISO 8601-2) date or interval; see the rules of time.",
  examples: ["2024-05-03", "2024-04", "2023-07/2024-05", "[2024-03-01..2024-03-20]"],
});
const longitude = z
  .number()
  .min(-180)
  .max(180)
  .meta({ title: "longitude", examples: [12.5] });
const latitude = z
  .number()
  .min(-90)
  .max(90)
  .meta({ title: "latitude", examples: [41.9] });
export const position = z
  .tuple([longitude, latitude])
  .meta({ description: "Longitude, then latitude, in degrees, WGS 84.", examples: [[12.5, 41.9]] });
export const extent = z.tuple([
  z.number().min(-180).max(180).meta({ title: "west" }),
  z.number().min(-90).max(90).meta({ title: "south" }),
  z.number().min(-180).max(180).meta({ title: "east" }),
  z.number().min(-90).max(90).meta({ title: "north" }),
]);
export const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, "a colour is #rrggbb in lower case")
  .meta({ description: "Colour, six hexadecimal digits in lower case.", examples: ["#1a5fb4"] });
export const country = z
  .string()
  .regex(/^[A-Z]{3}$/, "a country is the three capitals of ISO 3166-1 alpha-3")
  .meta({ description: "ISO 3166-1 alpha-3 code.", examples: ["ITA"] });
export const day = z.iso.date().meta({ description: "Day of the calendar.", examples: ["2024-05-03"] });
/** A number that a source gives. */
export const amount = z.number().min(0);
/** Where a source stands on the web. */
export const address = z.url({ protocol: /^https$/ }).regex(/^\S+$/, "an address has no spaces");
/** First and last day. */
export const period = z.strictObject({ start: day, end: day });
/** The collection that a record belongs to. */
export const collection = ref.optional().describe("The collection that it belongs to; absent: the first.");

/** The collections of a dossier. */
export const collections = z
  .array(
    z.strictObject({
      id,
      default: z.boolean().describe("Shown when nothing is asked for; the others come in files of their own."),
      period: period.optional().describe("Period while it is shown."),
      window: z.strictObject({ from: day, to: day }).optional().describe("Default window while it is shown."),
    }),
  )
  .min(2)
  .optional();
/** When a claim holds. */
export const when = z.strictObject({
  edtf,
  basis: z.enum(timeBases).describe("Whatever is not stated is explained in text/ > claims > when."),
  bounds: z
    .strictObject({ startMin: day, startMax: day, endMin: day, endMax: day })
    .partial()
    .optional()
    .describe("First and last possible day of start and end, where the words read narrower or wider than the EDTF."),
});
/** A language as BCP 47 names it: `en`, `pt-BR`, `sr-Latn`. */
export const language = z
  .string()
  .refine((tag) => isLanguage(tag), "is no language tag")
  .meta({ description: "Language as BCP 47 tag.", examples: ["en", "ar", "pt-BR"] });

/** A tag in the capitals that BCP 47 gives it: files and addresses are named after it. */
export function usualTag(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag;
}

function isLanguage(tag: string): boolean {
  try {
    const [name = ""] = Intl.getCanonicalLocales(tag);
    return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(name) !== undefined;
  } catch {
    return false;
  }
}
