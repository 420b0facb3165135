import { z } from "zod";
import { claimKinds } from "#domain/claimkinds.ts";
import {
  attributionKinds,
  counts,
  differences,
  disagreementKinds,
  evidenceRoles,
  originKinds,
  parts,
  placeKinds,
  publishedBases,
  qualifiers,
  seenIn,
  shapes,
  sourceKinds,
  standings,
  topics,
  units,
} from "#domain/vocabulary.ts";
import {
  address,
  amount,
  collection,
  collections,
  colour,
  country,
  day,
  edtf,
  extent,
  id,
  language,
  period,
  position,
  ref,
  refs,
  text,
  when,
} from "./values.ts";

/** `data/<dossier>/dossier.json`: what the dossier is about, where and when. */
export const dossierFile = z.strictObject({
  id,
  languages: z.array(language).min(1).describe("Languages with a file under text/, any; the first is the default."),
  period: period.describe("First and last day of the date control."),
  collections: collections.describe("Collections of sources; a dossier without them has one."),
  asOf: day.optional().describe("Only to check: the compiler works it out from the sources and refuses another value."),
  extent: extent.describe(
    "West, south, east, north of the first view; across the antimeridian west is larger than east.",
  ),
  contextExtent: extent.describe("The same for the region view."),
  basemap: id.optional().describe("The map it lies on: a name given to npm run basemap. Absent: the map of the site."),
  focus: z.array(country).describe("ISO 3166-1 alpha-3 codes of the countries drawn lighter."),
  context: z
    .strictObject({
      place: ref.describe("The region place; its name is the view's label."),
      states: refs.describe("Country places that make up the region, in table order."),
      anchors: z
        .record(ref, position)
        .optional()
        .describe("Where a state's block of words is wanted in the region view; absent: at the place's own position."),
      columns: z
        .array(z.strictObject({ id, actors: refs.optional(), topics: z.array(z.enum(topics)).optional() }))
        .describe("Columns of the table: claims about a state with one of these actors or topics."),
    })
    .optional(),
  bases: refs.describe("Places that the B key and the place navigation step through, in order."),
  lanes: refs.describe("Places with swim-lanes, in order."),
  windows: z
    .array(z.strictObject({ id, from: day, to: day }))
    .describe("Time presets of the timeline; the first is the default window."),
});

/** `sources/<id>.json`: one article or document and the passages quoted from it. */
export const sourceFile = z.strictObject({
  id,
  letter: z
    .string()
    .regex(/^[A-Z][0-9]*$/, "a letter is a capital, or a capital and a number")
    .meta({
      description: "Letter by which references name the source; after Z come A1, B1 ...",
      examples: ["A", "B1"],
    }),
  publisher: text.optional().describe("Only if the copy or a verified page gives it; so are headline and byline."),
  headline: text.optional(),
  byline: text.optional(),
  published: z.strictObject({ edtf, basis: z.enum(publishedBases) }).optional(),
  language,
  kind: z.enum(sourceKinds),
  collection,
  seen: z.enum(seenIn).optional().describe("Where its words were read."),
  seenAt: text.optional().describe("Site of the copy, named and never linked."),
  url: address
    .optional()
    .meta({ description: "Where the source stands, only if seen.", examples: ["https://example.org/article"] }),
  origins: refs.describe("Origins that the source rests on."),
  file: text.optional().describe("File name of the supplied copy, used only to verify quotes."),
  passages: z.array(
    z.strictObject({
      id,
      paragraph: z.int().min(1).optional().describe("Body paragraph, counted from 1."),
      part: z.enum(parts).optional(),
      exact: text
        .optional()
        .describe("Verbatim, at most 25 words. Left out where the words were not seen; text/ > reported says what."),
      prefix: text.optional().describe("Words before, only where the quote is not unique in its paragraph."),
      suffix: text.optional().describe("Words after, likewise."),
      attribution: z.strictObject({
        kind: z.enum(attributionKinds),
        who: ref.describe("A speaker in origins.json > speakers."),
        via: ref.optional().describe("The speaker who relayed the words."),
      }),
      origin: ref.describe("The origin that this passage rests on."),
      originBasis: z
        .enum(["stated", "reading"])
        .optional()
        .describe("`reading`: the article does not say so; our reading."),
    }),
  ),
});

/** `origins.json`: what the passages rest on, and the people and bodies that speak in them. Names are in text/. */
export const originsFile = z.strictObject({
  origins: z.array(
    z.strictObject({
      id,
      kind: z.enum(originKinds),
      maybeSameAs: refs.optional().describe("Origins that may be the same person; still counted apart, with a note."),
      collection,
    }),
  ),
  speakers: z.array(z.strictObject({ id, collection })),
});

export const actorsFile = z.array(
  z.strictObject({
    id,
    sidc: z
      .string()
      .regex(/^[0-9]{20}$/, "a symbol code has 20 digits")
      .optional()
      .meta({ description: "APP-6 symbol identification code, 20 digits.", examples: ["10041000000000000000"] }),
    symbol: z.strictObject({ shape: z.enum(shapes), light: colour, dark: colour }).describe("Its own for each force."),
    role: z.enum(["force", "state", "group"]).describe("`force` stands on the map; `state` and `group` act in events."),
    iso: country.optional(),
    collection,
  }),
);

export const placesFile = z.array(
  z.strictObject({
    id,
    kind: z.enum(placeKinds),
    position,
    precision_m: z.number().positive().optional().describe("Radius in metres within which the true position lies."),
    iso: country.optional().describe("Country whose outline in the basemap is this place."),
    within: ref.optional().describe("The place that contains this one."),
    collection,
    members: refs.optional().describe("Country places that make up a region."),
    runways: z
      .array(
        z.strictObject({
          designator: text,
          ends: z.tuple([position, position]),
          width_m: z.number().positive(),
          surface: text,
          approximate: z.boolean().optional(),
          source: text,
        }),
      )
      .optional(),
    ring: z
      .strictObject({ radius_miles: z.number().positive(), claim: ref })
      .optional()
      .describe("A circle an article describes around the place."),
    source: text.describe("Where the position comes from."),
  }),
);

/** `claims/*.json`: statements about the world, without their words. Each file is an array. */
export const claimsFile = z.array(
  z.strictObject({
    id,
    kind: z.enum(claimKinds),
    topics: z.array(z.enum(topics)),
    actors: refs.describe("Of a presence or a movement only the forces that are there or move."),
    places: refs.describe("Places whose panel tells the claim; of a presence those where the force is."),
    fromPlace: ref.optional().describe("Where a movement begins."),
    fromBasis: z
      .enum(["stated", "reading"])
      .optional()
      .describe("`reading`: no source of the claim says that the move began at `fromPlace`; its arrow says so."),
    toPlace: ref.optional().describe("Where a movement ends."),
    when,
    strength: z
      .strictObject({
        min: amount.optional().describe("Least number, only as given; more than 100 is 100 with `more-than`."),
        max: amount.optional().describe("Greatest number, only as given; nearly 100 is 100 with `nearly`."),
        qualifier: z.enum(qualifiers).optional(),
        unit: z.enum(units),
        counts: z.enum(counts).describe("Of what the number is; a country's number never goes to a base."),
        of: ref
          .optional()
          .describe("Of a share: the place whose force it is a share of, where that is not the claim's."),
      })
      .optional(),
    standing: z.enum(standings).describe("How the claim stands in its sources, never how true it is."),
    basis: z
      .enum(["stated", "reading"])
      .optional()
      .describe("`reading`: no source of the claim says that the force is there; every sentence about it says so."),
    partial: z.boolean().optional().describe("Of a part only: the presence at the old place goes on."),
    overtakes: refs
      .optional()
      .describe("Plans that it carries out, numbers that it replaces, what it settles: drawn no longer."),
    key: z
      .boolean()
      .optional()
      .describe("While it holds, its sentence closes the one-sentence summary of its places; one or two per place."),
    event: z
      .strictObject({ rank: z.int().min(1).max(3) })
      .optional()
      .describe("Shown in the event row of the timeline; 1 keeps its text longest. Needs a `label` in text/."),
    distance: z
      .strictObject({ from: ref, to: ref })
      .optional()
      .describe("Two places whose computed distance is shown beside the stated one."),
    evidence: z
      .array(
        z.strictObject({
          passage: ref,
          role: z.enum(evidenceRoles),
          words: z.array(text).optional().describe("The carrying words inside the quote, marked for this claim."),
        }),
      )
      .min(1, "a claim needs evidence"),
  }),
);

/** `disagreements.json`: questions that the sources answer differently. Words of position n are in text/ > positions > "<id>.<n>". */
export const disagreementsFile = z.array(
  z.strictObject({
    id,
    kind: z.enum(disagreementKinds),
    differs: z
      .enum(differences)
      .optional()
      .describe("Of a tension: `wording`, the same thing in other words; `facts`, different things (the default)."),
    places: refs.optional().describe("Places whose panel shows it; default: the places of its claims."),
    when: edtf.optional().describe("Days on which the question is about something; default: always."),
    positions: z
      .array(
        z.strictObject({
          claims: refs.min(1),
          passages: refs
            .min(1)
            .optional()
            .describe("The passages that hold this position; default: all that support its claims."),
        }),
      )
      .min(2),
  }),
);

const unknown = z.strictObject({
  id,
  places: refs,
  actors: refs,
  when: edtf.optional(),
  collection,
  needs: refs.optional().describe("Without these sources it is not asked: they raise it, or its sentence names them."),
  answeredBy: refs.optional().describe("Sources of a collection not shown by default that answer it."),
  instead: id.optional().describe("With `collection`: the unknown in whose place it stands where that is shown."),
});
export const unknownsFile = z.array(unknown);

/** `stories/<id>.json`: saved states in order. Words of step n are in text/ > steps > "<id>.<n>". */
export const storyFile = z.strictObject({
  id,
  collection,
  steps: z
    .array(
      z.strictObject({
        claims: refs,
        unknowns: refs.optional(),
        state: text.describe("A link to the page as the step shows it, or its query and hash."),
      }),
    )
    .min(1),
});

export type DossierFile = z.infer<typeof dossierFile>;
export type SourceFile = z.infer<typeof sourceFile>;
export type OriginsFile = z.infer<typeof originsFile>;
export type ActorsFile = z.infer<typeof actorsFile>;
export type PlacesFile = z.infer<typeof placesFile>;
export type ClaimsFile = z.infer<typeof claimsFile>;
export type DisagreementsFile = z.infer<typeof disagreementsFile>;
export type UnknownsFile = z.infer<typeof unknownsFile>;
export type StoryFile = z.infer<typeof storyFile>;
