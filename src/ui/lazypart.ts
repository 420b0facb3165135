import { type ComponentType, lazy } from "react";
import { within } from "./within.ts";

/** How long code is waited for that a reader asked for, in milliseconds: then its place says that it does not come. */
export const CODE_PATIENCE = 10_000;

/** What a file of the page's code exports under a name. Rejects where it came empty, of which the browser says nothing. */
export async function partOf<Name extends string, Part>(name: Name, file: Promise<Record<Name, Part>>): Promise<Part> {
  const { [name]: part } = await file;
  if (part === undefined) throw new Error(`${name} is not in its file`);
  return part;
}

/**
 * Is there a sheet without a rule among those that came later? A host that sends no bytes makes one. The first one is
 * asked for without `crossorigin`, and may not be read in a frame without an origin.
 */
function hasEmptySheet(): boolean {
  const sheets = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][crossorigin]');
  return [...sheets].some(({ sheet }) => sheet?.cssRules.length === 0);
}

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
  let asked: Promise<Chunk> | undefined;
  const begin = async (): Promise<Chunk> => {
    const [part] = await Promise.all([partOf(name, load()), ...sheets.map((sheet) => sheet())]);
    if (sheets.length > 0 && hasEmptySheet()) throw new Error(`${name} has no styles`);
    known = { default: part };
    return known;
  };
  // Asked for once: a second time the bundler's loader takes a sheet that did not come for one that is there.
  const fetch = () => {
    asked ??= begin();
    return asked;
  };
  // React reads what answers in the same task without waiting.
  // biome-ignore lint/suspicious/noThenProperty: a promise answers in a later one.
  const now = { then: (done: (chunk: Chunk) => void) => known && done(known) };
  const Part = lazy(() => (known ? (now as unknown as Promise<Chunk>) : within(CODE_PATIENCE, fetch())));
  return { Part, fetch };
}
