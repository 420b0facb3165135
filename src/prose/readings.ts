import type { Presence } from "#domain/presence.ts";

/** What sources say of places inside, and what is only our reading of others: two presences where there are both. */
export function apart(presence: Presence): Presence[] {
  const { read, disputed } = presence;
  if (!read) return [presence];
  return [{ ...presence, disputed: disputed.filter((id) => !read.disputed.includes(id)) }, read];
}
