import type { Actor } from "#domain/compiled.ts";

/**
 * CSS that gives `.actor-<id>` its colour in both themes. Used as a constructed style sheet in the page and as a file by
 * the prerenderer. Ids and colours were checked by the schema (`[a-z0-9-]`, `#rrggbb`), so nothing else can enter.
 */
export function actorStyles(actors: readonly Pick<Actor, "id" | "symbol">[]): string {
  return actors
    .filter(
      ({ id, symbol }) => /^[a-z0-9-]+$/.test(id) && [symbol.light, symbol.dark].every((c) => /^#[0-9a-f]{6}$/.test(c)),
    )
    .map(({ id, symbol: { light, dark } }) => `.actor-${id}{--actor:light-dark(${light},${dark})}`)
    .join("");
}
