import type { CompiledDossier, TextOverlay } from "./compiled.ts";

type Words = Readonly<Record<string, string | undefined>> | undefined;

/** The words of a file laid behind those of another, list by list. */
export function joinTexts(text: TextOverlay, more: TextOverlay): TextOverlay {
  const names = new Set([...Object.keys(text), ...Object.keys(more)]);
  return Object.fromEntries([...names].map((name) => [name, { ...text[name], ...more[name] }]));
}

function wordsFor(text: TextOverlay, collection: string, id: string): Words {
  return text[collection]?.[id];
}

/** A number with the words for it and for what it counts. */
export function withWords<Number extends object>(number: Number, { counted, figure }: NonNullable<Words>): Number {
  return { ...number, ...(counted ? { counted } : {}), ...(figure ? { said: figure } : {}) };
}

/** A file with another language's words; what has none keeps its own, and quotes, headlines, publishers always do. */
export function overlayText(file: CompiledDossier, text: TextOverlay): CompiledDossier {
  const simple = <Item extends { id: string }>(
    collection: string,
    items: Item[],
    fields: readonly (keyof Item & string)[],
  ) =>
    items.map((item) => {
      const words = wordsFor(text, collection, item.id);
      if (!words) return item;
      const patch: Partial<Record<keyof Item, string>> = {};
      for (const field of fields) if (words[field] !== undefined) patch[field] = words[field];
      return { ...item, ...patch };
    });
  const head = wordsFor(text, "dossier", file.id) ?? {};
  return {
    ...file,
    title: head.title ?? file.title,
    short: head.short ?? file.short,
    subtitle: head.subtitle ?? file.subtitle,
    summary: head.summary ?? file.summary,
    ...(file.example === undefined ? {} : { example: head.example ?? file.example }),
    ...(file.collections
      ? {
          collections: simple("collections", file.collections, ["name", "short"]).map((collection) => ({
            ...collection,
            ...(collection.stories ? { stories: simple("stories", collection.stories, ["title", "summary"]) } : {}),
          })),
        }
      : {}),
    windows: simple("windows", file.windows, ["name"]),
    ...(file.context
      ? { context: { ...file.context, columns: simple("columns", file.context.columns, ["name"]) } }
      : {}),
    sources: simple("sources", file.sources, ["label", "note"]),
    origins: simple("origins", file.origins, ["name", "note"]),
    actors: simple("actors", file.actors, ["name", "short", "adjective"]),
    places: simple("places", file.places, ["name", "short", "note"]),
    passages: file.passages.map((passage) => {
      const words = wordsFor(text, "passages", passage.id);
      if (!words) return passage;
      const { who, via, reported } = words;
      return {
        ...passage,
        ...(reported ? { reported } : {}),
        attribution: { ...passage.attribution, ...(who ? { who } : {}), ...(via ? { via } : {}) },
      };
    }),
    claims: file.claims.map((claim) => {
      const words = wordsFor(text, "claims", claim.id);
      if (!words) return claim;
      return {
        ...claim,
        says: words.says ?? claim.says,
        ...(words.label ? { label: words.label } : {}),
        ...(claim.strength ? { strength: withWords(claim.strength, words) } : {}),
        when: {
          ...claim.when,
          ...(words.when ? { note: words.when } : {}),
          ...(words.after ? { after: words.after } : {}),
          ...(words.time ? { time: words.time } : {}),
        },
      };
    }),
    disagreements: simple("disagreements", file.disagreements, ["question", "short", "note"]).map((item) => ({
      ...item,
      positions: item.positions.map((position, place) => {
        const words = wordsFor(text, "positions", `${item.id}.${place + 1}`);
        return { ...position, says: words?.says ?? position.says, ...(words?.short ? { short: words.short } : {}) };
      }),
    })),
    unknowns: simple("unknowns", file.unknowns, ["says"]),
    stories: simple("stories", file.stories, ["title", "summary"]).map((story) => ({
      ...story,
      steps: story.steps.map((step, place) => {
        const words = wordsFor(text, "steps", `${story.id}.${place + 1}`);
        return {
          ...step,
          title: words?.title ?? step.title,
          says: words?.says ?? step.says,
          ...(words?.notes ? { notes: words.notes } : {}),
        };
      }),
    })),
  };
}
