import type { Claim } from "#domain/compiled.ts";
import { claimsOfDistance } from "#domain/evidence.ts";
import type { Curve } from "#drawing/arrow.ts";
import type { Line } from "#drawing/measure.ts";
import type { Point } from "#geo/box.ts";
import { distanceBetween } from "#geo/distance.ts";
import { type LngLat, project } from "#geo/mercator.ts";
import { type Basis, referenceOf } from "#prose/mapnotes.ts";
import { formatQuantity, formatUnit } from "#words/common.ts";
import { labelWords } from "#words/labels.ts";
import { formatNumber } from "#words/language.ts";
import { arrowCandidates } from "./movementmarks.ts";
import { choose } from "./spot.ts";
import type { DistanceMark, MarksInput } from "./types.ts";
import type { Work } from "./work.ts";

const STEPS = 32;

/** Points on the great circle between two places (Snyder, Map Projections, 1987, equation 5-3, by vectors). */
function greatCircle(from: LngLat, to: LngLat): LngLat[] {
  const vector = ([lng, lat]: LngLat) => {
    const [a, b] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(b) * Math.cos(a), Math.cos(b) * Math.sin(a), Math.sin(b)] as const;
  };
  const [a, b] = [vector(from), vector(to)];
  const angle = Math.acos(Math.min(1, Math.max(-1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
  if (angle < 1e-9) return [from, to];
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS;
    const [p, q] = [Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)];
    const [x, y, z] = [p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]];
    return [(Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
  });
}

/** Computed and stated distance side by side: "735 km / 457 mi by air; about 500 miles, B ¶2". */
function distanceText({ view, language }: Basis, claim: Claim, from: LngLat, to: LngLat): string {
  const words = labelWords[language];
  const point = ([lng, lat]: LngLat) => ({
    geometry: { type: "Point" as const, coordinates: [lng, lat] as [number, number] },
  });
  const { kilometres, miles } = distanceBetween(point(from), point(to));
  const computed = words.distance(
    formatNumber(language, Math.round(kilometres)),
    formatNumber(language, Math.round(miles)),
  );
  const { strength } = claim;
  const quantity = strength ? formatQuantity(language, strength) : null;
  const stated =
    strength && quantity
      ? `${quantity} ${formatUnit(language, strength.unit, strength.max ?? strength.min ?? 0)}`
      : claim.says;
  return `${computed}; ${stated}, ${referenceOf(view.dossier, claim, language)}`;
}

/** Claims of a distance that are shown: with the layer on, for the selected place or a highlighted claim. */
export function distancesShown(input: MarksInput): { claim: Claim; from: LngLat; to: LngLat; line: Point[] }[] {
  if (!input.layers.includes("distances")) return [];
  const { dossier } = input.view;
  return claimsOfDistance(dossier).flatMap((claim) => {
    const from = dossier.place.get(claim.distance?.from ?? "")?.geometry.coordinates;
    const to = dossier.place.get(claim.distance?.to ?? "")?.geometry.coordinates;
    const ends = claim.distance ? [claim.distance.from, claim.distance.to, ...claim.places] : [];
    const isWanted = (input.selected !== null && ends.includes(input.selected)) || input.highlighted.has(claim.id);
    if (!from || !to || !isWanted) return [];
    const line = greatCircle(from, to).map((point) => project(point, input.camera, input.size));
    return [{ claim, from, to, line }];
  });
}

/** The distances shown, each with computed and stated figure. */
export function distancesOf(work: Work): DistanceMark[] {
  const { input, basis, obstacles } = work;
  return distancesShown(input).map(({ claim, from, to, line }) => {
    const text = distanceText(basis, claim, from, to);
    const [computed = "", stated = ""] = text.split("; ");
    const lines: Line[] = [
      { text: computed, style: "strong" },
      { text: stated, style: "note" },
    ];
    const middle = line[Math.floor(line.length / 2)] ?? { x: 0, y: 0 };
    const ends: Curve = { from: line[0] ?? middle, control: middle, to: line.at(-1) ?? middle };
    const found = choose(arrowCandidates(ends, lines), obstacles);
    if (found) obstacles.hard.push(found.label.box);
    const path = line.map(({ x, y }, n) => `${n === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
    return { id: claim.id, path, label: found?.label ?? null, claims: [claim.id], name: text };
  });
}
