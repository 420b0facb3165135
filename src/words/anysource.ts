import type { Language } from "./language.ts";
import type { Surfaces } from "./surfaces.ts";
import { putAnySource } from "./tables.ts";

/** Some of the words of a table: a text, a list or a function is replaced as a whole. */
type Some<Value> = Value extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? Value
  : { readonly [Key in keyof Value]?: Some<Value[Key]> };

/** Words that speak of sources of any kind where the usual ones speak of articles; only those that differ. */
export type AnySource = Some<Surfaces>;

const files: Readonly<Record<Language, () => Promise<AnySource>>> = {
  en: () => import("./en/anysource.ts").then(({ anySource }) => anySource),
  fr: () => import("./fr/anysource.ts").then(({ anySource }) => anySource),
};

/** Fetches the words with which the page speaks of sources of any kind. Rejects where they cannot be had. */
export async function loadAnySource(language: Language): Promise<void> {
  putAnySource(language, await files[language]());
}
