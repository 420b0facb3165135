import type { Camera } from "#geo/camera.ts";
import { metresPerPixel } from "#geo/mercator.ts";
import { formatNumber, type Language } from "#words/language.ts";

/** A scale bar at the camera's middle: its length in pixels and the distance that it stands for, in words. */
export type Scale = { width: number; text: string };

/** The longest bar of at most `longest` pixels whose distance is round: 1, 2 or 5 times a power of ten metres. */
export function scaleOf(language: Language, camera: Camera, longest: number): Scale {
  const perPixel = metresPerPixel(camera.lat, camera.zoom);
  const most = perPixel * longest;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  const text = metres >= 1000 ? `${formatNumber(language, metres / 1000)} km` : `${formatNumber(language, metres)} m`;
  return { width: metres / perPixel, text };
}
