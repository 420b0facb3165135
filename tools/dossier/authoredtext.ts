import { z } from "zod";
import { text } from "./values.ts";

const words = <Shape extends z.ZodRawShape>(shape: Shape) => z.record(z.string(), z.strictObject(shape));

/** `text/<lang>.json`: every word of the dossier in one language. Quotes, headlines and publishers stay in their own language, in the source files. */
export const textFile = z.strictObject({
  dossier: z.strictObject({
    title: text,
    short: text,
    summary: text,
    subtitle: text,
    example: text
      .optional()
      .describe("Only where all of it is invented: the word that says so, before the title and on every picture."),
  }),
  collections: words({
    name: text,
    short: text,
    subtitle: text.optional().describe("In place of the dossier's, where the collection is shown; so is the summary."),
    summary: text.optional(),
  }).optional(),
  actors: words({
    name: text,
    short: text,
    adjective: text,
    aliases: z
      .array(text)
      .optional()
      .describe("Other names in the articles, such as a capital that stands for its state."),
  }),
  places: words({
    name: text,
    short: text,
    where: text
      .optional()
      .describe(
        "The name with its preposition, such as “au Tchad”; only in a language that needs more than “in” and “at”.",
      ),
    note: text.optional(),
    aliases: z.array(text).optional(),
  }),
  origins: words({ name: text, note: text.optional() }),
  speakers: words({ name: text }),
  sources: words({
    note: text.describe("What the source is, and how its copy came."),
    label: text.describe("Short name for references, such as 'Unnamed site, a rewrite'."),
  }),
  claims: words({
    says: text,
    when: text.optional().describe("Why the time is as it is."),
    time: text.optional().describe("The time in words, printed in place of the EDTF: 'some weeks before 2 May 2024'."),
    label: text
      .optional()
      .describe("For the event row and arrows: at most 60 signs, understood without the articles; an event needs one."),
    counted: text
      .optional()
      .describe("What its number counts, in the source's terms: 'military personnel, all of Niger'."),
    figure: text.optional().describe("The number as its source words it, where digits say more: 'about two dozen'."),
    after: text
      .optional()
      .describe("The event a source dates a move by, for its arrow: 'the July 2023 coup' is read as 'After the ...'."),
  }),
  disagreements: words({ question: text, short: text, note: text.describe("What could make both true, or why not.") }),
  positions: words({ says: text, short: text.optional() }).describe(
    "By the disagreement's id and the number: `how-many.1`.",
  ),
  reported: words({ says: text })
    .optional()
    .describe("What a passage without a quote reports, in our words, by the passage's id."),
  unknowns: words({
    says: text.describe('Begins "No article says" (or names, mentions); "No source" in a collection of other sources.'),
  }),
  windows: words({ name: text }),
  columns: words({ name: text }),
  stories: words({ title: text, summary: text }).optional(),
  steps: words({ title: text, says: text, notes: text.optional() })
    .optional()
    .describe("By the story's id and the number: `short.1`; notes are for who presents it."),
});

export type TextFile = z.infer<typeof textFile>;
