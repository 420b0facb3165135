/** An icon in the form that MapLibre's `addImage` takes: RGBA, not premultiplied. */
type IconImage = { width: number; height: number; data: Uint8ClampedArray };

/** Pixels of the icon per CSS pixel. */
export const iconRatio = 2;

/** Name of the invisible icon that keeps names away from the overlay. */
export const spacerId = "spacer";

/** Name of a town's dot: the colour is part of it, so that a theme's dots are made when they are first asked for. */
export function dotId(color: string, filled: boolean): string {
  return `dot ${color} ${filled ? "filled" : "hollow"}`;
}

/**
 * Draws an icon from its name, without a sprite file and without a canvas.
 *
 * @returns nothing for a name that is not one of ours
 */
export function iconOf(id: string): IconImage | undefined {
  if (id === spacerId) return { width: iconRatio, height: iconRatio, data: new Uint8ClampedArray(iconRatio ** 2 * 4) };
  const [, red, green, blue, form] = /^dot #(..)(..)(..) (filled|hollow)$/.exec(id) ?? [];
  if (!red || !green || !blue) return undefined;
  const rgb = [red, green, blue].map((pair) => Number.parseInt(pair, 16));
  return form === "filled" ? disc(rgb, 2.5, 0) : disc(rgb, 2.6, 1.4);
}

/** A ring or disc; radii in CSS pixels, edges smoothed over one icon pixel by the distance to them. */
function disc(rgb: readonly number[], outer: number, inner: number): IconImage {
  const side = Math.ceil(outer + 1) * 2 * iconRatio;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const distance = Math.hypot(row + 0.5 - side / 2, column + 0.5 - side / 2);
      const inside = Math.min(1, Math.max(0, outer * iconRatio - distance + 0.5));
      const hole = inner === 0 ? 0 : Math.min(1, Math.max(0, inner * iconRatio - distance + 0.5));
      data.set([...rgb, Math.round(255 * (inside - hole))], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}
