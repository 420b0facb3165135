import type { PresenceState } from "#domain/presence.ts";
import type { Shape, Standing } from "#domain/vocabulary.ts";

/** Radius in pixels of a force's solid core at a base, and of the outline that stands for a number not stated. */
export const CORE_RADIUS = 5.2;
export const OUTLINE_RADIUS = 8.5;

/** Radius of the disc with the sign of a contradiction between sources. */
export const DIFFER_RADIUS = 8;

/** Smallest radius of a symbol sized by a number. */
const FLOOR_RADIUS = 4.5;

/** Radius in pixels for the square root of a number of people: a hundred are as large as a number not stated. */
const SCALE = OUTLINE_RADIUS / Math.sqrt(100);

/** How far a shape's corners reach, in its radius. */
export const SHAPE_REACH = 1.35;

/** Radius in pixels of a symbol whose area stands for a number of people, never below 4.5. */
export function radiusOf(people: number): number {
  return Math.max(FLOOR_RADIUS, SCALE * Math.sqrt(people));
}

function polygon(corners: number, radius: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, n) => {
    const angle = turn + (2 * Math.PI * n) / corners;
    return `${(radius * Math.cos(angle)).toFixed(1)} ${(radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join("L")}Z`;
}

/**
 * Outline of a shape around 0,0 as SVG path data. Radii are evened out so that every shape covers about the area of the
 * circle of that radius: a square of side 1.77 r, a diamond of half-diagonal 1.25 r, a triangle of circumradius 1.5 r.
 */
export function shapePath(shape: Shape, radius: number): string {
  const up = -Math.PI / 2;
  switch (shape) {
    case "circle": {
      const r = radius.toFixed(2);
      return `M-${r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 -${r} 0Z`;
    }
    case "diamond":
      return polygon(4, radius * 1.25, up);
    case "triangle": {
      // Lowered by a sixth so that the triangle sits where a circle would.
      const r = radius * 1.45;
      const y = radius * 0.2;
      return `M0 ${(-r + y).toFixed(1)}L${(r * 0.87).toFixed(1)} ${(r / 2 + y).toFixed(1)}L${(-r * 0.87).toFixed(1)} ${(r / 2 + y).toFixed(1)}Z`;
    }
    case "square":
      return polygon(4, radius * 1.25, -Math.PI / 4);
    case "pentagon":
      return polygon(5, radius * 1.15, up);
    case "hexagon":
      return polygon(6, radius * 1.1, up);
    case "cross": {
      const [a, b] = [(radius * 0.42).toFixed(2), (radius * 1.1).toFixed(2)];
      return `M-${a} -${b}H${a}V-${a}H${b}V${a}H${a}V${b}H-${a}V${a}H-${b}V-${a}H-${a}Z`;
    }
  }
}

/** The right half of a shape around 0,0: each is its own mirror image, and what lies on the left falls onto the middle. */
function rightHalf(shape: Shape, radius: number): string {
  if (shape === "circle") return `M0 -${radius}A${radius} ${radius} 0 0 1 0 ${radius}Z`;
  return shapePath(shape, radius).replace(/([MLH])-[\d.]+/g, (_, command: string) => `${command}0`);
}

/** Share of its size that the open half of a core reaches to. */
const EMPTY = 0.66;

/** Full, reported; open on the right, by our reading; pale, possibly; a ring with a dot, between two reports; a ring, earlier. */
export type Core = "full" | "read" | "possible" | "between" | "past" | "none";

/** A core as path data for the even-odd rule: rings and dots are outlines inside each other. */
export function corePath(shape: Shape, core: Core, radius: number): string {
  if (core === "read") return shapePath(shape, radius) + rightHalf(shape, radius * EMPTY);
  const parts = { full: [1], possible: [1], between: [1, 0.72, 0.36], past: [1, 0.55], none: [] }[core];
  return parts.map((part) => shapePath(shape, radius * part)).join("");
}

/** How a symbol is drawn: the same answer for map, legend, panel, timeline heads, poster and print. */
export type SymbolForm = {
  core: Core;
  /** Outline: dashed (extent not known or not there yet), solid (a number for a base or a whole country). */
  outline: "dashed" | "solid" | "none";
  sign: Sign | null;
};

/** What a sign says besides presence: that the force has gone, was told to leave, or was asked for help. */
export type Sign = "gone" | "told" | "asked";

/** The stroke of a sign over a symbol of a radius: through all of it, an exclamation mark, or a plus. */
export function signPath(sign: Sign, radius: number): string {
  const r = Number((radius * 0.5).toFixed(2));
  if (sign === "gone") return `M${-radius} ${radius}L${radius} ${-radius}`;
  if (sign === "asked") return `M${-r} 0H${r}M0 ${-r}V${r}`;
  return `M0 ${-r}V${(r * 0.25).toFixed(2)}M0 ${r}v.1`;
}

/** A line or plane of a symbol, for the even-odd rule: its class begins with what it is, by which a file colours it. */
export type SymbolPart = { className: string; d: string };

/**
 * The parts of a force's symbol around 0,0, in the order of drawing: outline, core, strike.
 *
 * @param radius of a figure sized by its number; without it the symbol has the fixed size of one at a base
 */
export function symbolParts(shape: Shape, { outline, core, sign }: SymbolForm, radius?: number): SymbolPart[] {
  const outer = radius ?? OUTLINE_RADIUS;
  const inner = radius === undefined ? CORE_RADIUS : radius * 0.6;
  return [
    { className: `outline ${outline}`, d: outline === "none" ? "" : shapePath(shape, outer) },
    { className: `core ${core}`, d: corePath(shape, core, inner) },
    { className: "strike", d: sign ? signPath(sign, outer) : "" },
  ].filter(({ d }) => d);
}

/** The core of a force in a state. */
export const coreOf: Record<PresenceState, Core> = {
  attested: "full",
  possible: "possible",
  inferred: "between",
  "last-attested": "past",
  ended: "none",
  planned: "none",
  none: "none",
};

/**
 * Form of a force at a base in a state.
 *
 * @param isCounted whether sources say how many are there
 * @param isRead whether no source says that it is there, and it is our reading
 */
export function formOf(state: PresenceState, isCounted = false, isRead = false): SymbolForm {
  if (state === "ended") return { core: "none", outline: "solid", sign: "gone" };
  // A ring alone: a second line around it is not seen apart at this size.
  if (state === "last-attested") return { core: "past", outline: "none", sign: null };
  if (state === "attested" && isRead) return { core: "read", outline: "dashed", sign: null };
  return { core: coreOf[state], outline: isCounted && state === "attested" ? "solid" : "dashed", sign: null };
}

export function figureForm(standing: Standing): SymbolForm {
  const isDashed = standing === "planned" || standing === "unverified" || standing === "demanded";
  return { core: "none", outline: isDashed ? "dashed" : "solid", sign: standing === "ended" ? "gone" : null };
}
