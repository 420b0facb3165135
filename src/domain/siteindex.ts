import * as z from "zod/mini";
import "./jitless.ts";

const text = z.string().check(z.minLength(1));

const entry = z.object({
  id: text,
  title: text,
  asOf: z.string(),
  url: text,
  subtitle: z.optional(z.string()),
  languages: z.optional(z.array(text)),
  text: z.optional(z.record(z.string(), z.object({ title: text, subtitle: z.string() }))),
});

/** A dossier in `dossiers/index.json`, whose first is the home page's; `text` holds its title in further languages. */
export type IndexEntry = z.infer<typeof entry>;

/** The dossiers of an index file, in its order; entries that cannot be read are left out. */
export function readIndex(raw: unknown): IndexEntry[] {
  return (Array.isArray(raw) ? raw : []).flatMap((item) => {
    const parsed = entry.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
