import type { Dossier } from "#domain/dossier.ts";
import type { Ground } from "#geo/ground.ts";

/** Whose data the app's own map is drawn from: who gave the runways only where there are some. */
export function ownCredits({ places }: Pick<Dossier, "places">, land: string): string {
  const isOurs = places.some(({ runways }) => runways?.some(({ source }) => source.includes("OurAirports")));
  return isOurs ? `${land}, OurAirports` : land;
}

/** Whose data the map is drawn from: the app's words, or what a deployer's basemap or style and layers say. */
export function creditsText(ground: Ground | null, own: string): string {
  if (!ground) return own;
  const base = ground.style?.attribution ?? ground.credits ?? own;
  return [base, ...ground.over.map(({ attribution }) => attribution)].join(", ");
}

/** Whose boundaries are drawn: known of the basemap that ships with the app alone. */
export function boundariesText(ground: Ground | null, own: string): string | null {
  return ground && (ground.style || ground.credits !== null) ? null : own;
}
