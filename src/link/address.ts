import { fullLink } from "./keys.ts";
import type { Link } from "./link.ts";
import { shareLink } from "./permalink.ts";

export function pageAddress(href: string): string {
  return href.split(/[?#]/)[0] ?? "";
}

/** Address of the full page for a link. A default link is the page itself. */
export function fullAddress(page: string, link: Link): string {
  const query = shareLink(fullLink(link));
  return query === "?" ? page : page + query;
}
