import type { Actor } from "#domain/compiled.ts";

/**
 * CSS that gives `.actor-<id>` its colour in both themes. Used as a constructed style sheet in the page and as a file by
 * the prerenderer. Ids and colours were checked by the schema (`[a-z0-9-]`, `#rrggbb`), so nothing else can enter.
 */
export function actorStyles(actors: readonly Pick<Actor, "id" | "symbol">[]): string {
  const safe = actors.filter(
    ({ id, symbol }) => /^[a-z0-9-]+$/.test(id) && [symbol.light, symbol.dark].every((c) => /^#[0-9a-f]{6}$/.test(c)),
  );
  const rules = (tone: "light" | "dark", prefix: string) =>
    safe.map(({ id, symbol }) => `${prefix}.actor-${id}{--actor:${symbol[tone]}}`).join("");
  return [
    rules("light", ""),
    `@media (prefers-color-scheme:dark){${rules("dark", ':root:not([data-theme="light"]) ')}}`,
    rules("dark", ':root[data-theme="dark"] '),
  ].join("\n");
}
