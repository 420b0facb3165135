import { type ComponentType, lazy } from "react";

/**
 * A part of the page whose code comes later, with its style sheets, so that it never shows unstyled: what shows it, and
 * what fetches it ahead. What is there already is shown at once, without the fallback.
 *
 * @param name the component's name in its file
 */
export function lazyPart<Name extends string, Props = object>(
  name: Name,
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  ...sheets: (() => Promise<unknown>)[]
) {
  type Chunk = { default: ComponentType<Props> };
  let known: Chunk | undefined;
  const fetch = async (): Promise<Chunk> => {
    const [chunk] = await Promise.all([load(), ...sheets.map((sheet) => sheet())]);
    known = { default: chunk[name] };
    return known;
  };
  // React reads what answers in the same task without waiting.
  // biome-ignore lint/suspicious/noThenProperty: a promise answers in a later one.
  const now = { then: (done: (chunk: Chunk) => void) => known && done(known) };
  return { Part: lazy(() => (known ? (now as unknown as Promise<Chunk>) : fetch())), fetch };
}
