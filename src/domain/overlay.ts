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

/** A record with those of its fields that have words in another language; an empty one is none. */
function laid<Item extends object>(item: Item, words: Words, fields: readonly (keyof Item & string)[]): Item {
  const said = fields.flatMap((field) => (words?.[field] ? [[field, words[field]]] : []));
  return said.length > 0 ? { ...item, ...Object.fromEntries(said) } : item;
}

/** A number with the words for it and for what it counts. */
export function withWords<Number extends object>(number: Number, { counted, figure }: NonNullable<Words>): Number {
  return { ...number, ...(counted ? { counted } : {}), ...(figure ? { said: figure } : {}) };
}

/** A file with another language's words; what has none keeps its own, and quotes, headlines, publishers always do. */
export function overlayText(file: CompiledDossier, text: TextOverlay): CompiledDossier {
  const simple = <Item extends { id: string }>(name: string, items: Item[], fields: readonly (keyof Item & string)[]) =>
    items.map((item) => laid(item, wordsFor(text, name, item.id), fields));
  const { collections, context } = file;
  return {
    ...laid(file, wordsFor(text, "dossier", file.id), ["title", "short", "subtitle", "summary"]),
    ...(file.example && laid({ example: file.example }, wordsFor(text, "dossier", file.id), ["example"])),
    ...(collections && {
      collections: simple("collections", collections, ["name", "short"]).map((collection) => ({
        ...collection,
        ...(collection.stories && { stories: simple("stories", collection.stories, ["title", "summary"]) }),
      })),
    }),
    windows: simple("windows", file.windows, ["name"]),
    ...(context && { context: { ...context, columns: simple("columns", context.columns, ["name"]) } }),
    sources: simple("sources", file.sources, ["label", "note"]),
    origins: simple("origins", file.origins, ["name", "note"]),
    actors: simple("actors", file.actors, ["name", "short", "adjective"]),
    places: simple("places", file.places, ["name", "short", "where", "note"]),
    passages: simple("passages", file.passages, ["reported"]).map((passage) => ({
      ...passage,
      attribution: laid(passage.attribution, wordsFor(text, "passages", passage.id), ["who", "via"]),
    })),
    claims: simple("claims", file.claims, ["says", "label"]).map((claim) => {
      const words = wordsFor(text, "claims", claim.id);
      if (!words) return claim;
      return {
        ...claim,
        ...(claim.strength && { strength: withWords(claim.strength, words) }),
        when: laid(claim.when, { ...words, note: words.when }, ["note", "after", "time"]),
      };
    }),
    disagreements: simple("disagreements", file.disagreements, ["question", "short", "note"]).map((item) => ({
      ...item,
      positions: item.positions.map((position, n) =>
        laid(position, wordsFor(text, "positions", `${item.id}.${n + 1}`), ["says", "short"]),
      ),
    })),
    unknowns: simple("unknowns", file.unknowns, ["says"]),
    stories: simple("stories", file.stories, ["title", "summary"]).map((story) => ({
      ...story,
      steps: story.steps.map((step, n) =>
        laid(step, wordsFor(text, "steps", `${story.id}.${n + 1}`), ["title", "says", "notes"]),
      ),
    })),
  };
}
