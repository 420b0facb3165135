import type { Link } from "#state/link.ts";

/** The state of an embed as a link to the full page: all of it but how it was embedded. */
export function fullLink(link: Link): Link {
  const { embed: _embed, plain: _plain, static: _static, transparent: _transparent, ...rest } = link;
  return rest;
}
