import type { Source } from "#domain/compiled.ts";
import type { Dossier } from "#domain/dossier.ts";
import { grouped } from "#domain/grouped.ts";
import { keptFor } from "#domain/index/later.ts";

/** The signs of the script that a language is written in, for a pattern. */
function signsOf(tag: string): string {
  const { script = "Latn" } = new Intl.Locale(tag).maximize();
  // Unicode knows the parts of these.
  const parts = /^(Jpan|Kore|Han[st])$/.test(script) ? ["Han", "Hira", "Kana", "Hang"] : [script];
  return parts.map((part) => `\\p{sc=${part}}`).join("");
}

/** A language whose script its text's own language does not have, and what finds its names in a text. */
export type OtherScript = { tag: string; names: RegExp };

type Written = Pick<Dossier, "tag"> & { sources: readonly Pick<Source, "language">[] };

/** The languages of sources that a dossier's words can hold names of: those whose script is no other one's. */
export const scriptsOf = keptFor(({ tag: own, sources }: Written): OtherScript[] => {
  const tags = grouped([...new Set(sources.map(({ language }) => language))], (tag) => [signsOf(tag)]);
  tags.delete(signsOf(own));
  return [...tags].flatMap(([signs, [tag = "", another]]) =>
    another ? [] : { tag, names: new RegExp(`([${signs}](?:[\\p{M}\\p{N}\\p{P} ]*[${signs}])*)`, "u") },
  );
});

/** A text in runs: names in another script are of its language, so that they are read and set as that one is. */
export function runsOf(text: string, [first, ...rest]: readonly OtherScript[]): { text: string; tag?: string }[] {
  if (!first) return text ? [{ text }] : [];
  return text.split(first.names).flatMap((part, n) => (n % 2 ? { text: part, tag: first.tag } : runsOf(part, rest)));
}
