import type { Language } from "./language.ts";
import { putAnySource, type Surfaces } from "./tables.ts";
import { printedAll } from "./typeset.ts";

/** Some of the words of a table: a text, a list or a function is replaced as a whole. */
type Some<Value> = Value extends string | readonly unknown[] | ((...given: never[]) => unknown)
  ? Value
  : { readonly [Key in keyof Value]?: Some<Value[Key]> };

/** Words that speak of sources of any kind where the usual ones speak of articles; only those that differ. */
export type AnySource = Some<Surfaces>;

const files: Readonly<Record<Language, () => Promise<AnySource>>> = {
  en: () => import("./anysource-en.ts").then(({ anySource }) => anySource),
  fr: () => import("./fr/anysource.ts").then(({ anySource }) => anySource),
};

const known = new Map<Language, AnySource>();

/** A table of words with some of them replaced. */
function withSome<Value>(value: Value, some: unknown): Value {
  if (typeof some !== "object" || some === null || Array.isArray(some)) return (some ?? value) as Value;
  const entries = Object.entries(some).map(([key, part]) => [key, withSome(Reflect.get(value as object, key), part)]);
  return { ...value, ...Object.fromEntries(entries) };
}

/** Tables made before, by the usual one. */
const made = new WeakMap<object, unknown>();

/** Fetches the words with which the page speaks of sources of any kind. Rejects where they cannot be had. */
export async function loadAnySource(language: Language): Promise<void> {
  known.set(language, await files[language]());
  putAnySource((spoken, surface, own) => {
    const some = known.get(spoken)?.[surface];
    const words = (made.get(own) as typeof own | undefined) ?? withSome(own, printedAll(spoken, some));
    if (some) made.set(own, words);
    return words;
  });
}
