import { type ComponentType, type LazyExoticComponent, lazy } from "react";

/** A part of the page whose code comes later: what shows it, and what fetches it ahead. */
type LazyPart<Props> = { Part: LazyExoticComponent<ComponentType<Props>>; fetch: () => Promise<unknown> };

/**
 * Makes a lazy part of a component and its style sheets, so that it never shows unstyled.
 *
 * @param name the component's name in its file
 */
export function lazyPart<Name extends string, Props = object>(
  name: Name,
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  ...sheets: (() => Promise<unknown>)[]
): LazyPart<Props> {
  const fetch = async () => {
    const [chunk] = await Promise.all([load(), ...sheets.map((sheet) => sheet())]);
    return { default: chunk[name] };
  };
  return { Part: lazy(fetch), fetch };
}
