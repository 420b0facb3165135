import qrcode from "qrcode-generator";
import { el, type SvgNode } from "#drawing/svgtree.ts";

/** Light modules around the code, as readers expect them (ISO/IEC 18004). */
const QUIET = 4;

/**
 * The QR code of an address at error correction level M, with its quiet zone; null for an address too long for one.
 *
 * @param size - width and height of the drawing
 */
export function qrNode(address: string, size: number): SvgNode | null {
  const code = qrcode(0, "M");
  try {
    code.addData(address, "Byte");
    code.make();
  } catch {
    return null;
  }
  const count = code.getModuleCount();
  let d = "";
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column < count; column += 1) if (code.isDark(row, column)) d += `M${column} ${row}h1v1h-1z`;
  const whole = count + 2 * QUIET;
  return el(
    "svg",
    {
      width: size,
      height: size,
      viewBox: `${-QUIET} ${-QUIET} ${whole} ${whole}`,
      role: "img",
      shapeRendering: "crispEdges",
    },
    el("rect", { x: -QUIET, y: -QUIET, width: whole, height: whole, fill: "#ffffff" }),
    el("path", { d, fill: "#000000" }),
  );
}
