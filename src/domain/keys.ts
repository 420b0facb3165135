import type { Claim } from "./compiled.ts";
import { grouped } from "./grouped.ts";
import { holdsAt, type PlaceView, type View } from "./view.ts";

/** The claims that say most of a place at the moment looked at: the first of all, and one of each other force there. */
export function keysOf({ dossier, query }: View, { now }: Pick<PlaceView, "now">): Claim[] {
  const held = now
    .filter((claim) => claim.key && holdsAt(dossier, claim, query.moment))
    .filter(({ kind }, n) => n === 0 || kind === "presence");
  return [...grouped(held, ({ actors }) => [actors.join()]).values()].flatMap(([first]) => first ?? []);
}
