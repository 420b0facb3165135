import type { Ground } from "#geo/ground.ts";

/**
 * Whose data the map is drawn from, in one line: the app's own words for the basemap that ships with it, or what a
 * deployer's basemap or style says of itself, then each layer that lies over it.
 */
export function creditsText(ground: Ground | null, own: string): string {
  if (!ground) return own;
  const base = ground.style?.attribution ?? ground.credits ?? own;
  return [base, ...ground.over.map(({ attribution }) => attribution)].join(", ");
}

/** Whose boundaries are drawn: known of the basemap that ships with the app alone. */
export function boundariesText(ground: Ground | null, own: string): string | null {
  return ground && (ground.style || ground.credits !== null) ? null : own;
}
