import interUrl from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url";
import { el, type SvgNode, svgFile } from "#drawing/svgtree.ts";
import { mapArea, mapSvg, type PictureInput } from "./mapsvg.ts";

/** A picture with fewer colours than this, looked at small, shows nothing. */
const FEWEST_COLOURS = 8;

/** A file as an address that holds it whole. */
export function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}

/** A picture reaches no file of the page, so the font travels inside it while it is drawn. */
async function fontRule(): Promise<SvgNode | null> {
  const answer = await fetch(interUrl);
  if (!answer.ok) return null;
  const url = await dataUrl(await answer.blob());
  return el("style", {}, `@font-face{font-family:Inter;font-weight:100 900;src:url(${url}) format("woff2")}`);
}

async function drawn(svg: SvgNode): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svgFile(svg)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function contextOf(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  return canvas.getContext("2d", { willReadFrequently: true });
}

/** Pixels of the patch by which a browser is tried. */
const PATCH = 8;

/** Does the browser give back what was drawn? Some send noise, so that nobody is told apart by it, and call it a success. */
function keepsPixels(): boolean {
  const context = contextOf(PATCH, PATCH);
  if (!context) return false;
  context.fillStyle = "#1a5fb4";
  context.fillRect(0, 0, PATCH, PATCH);
  const { data } = context.getImageData(0, 0, PATCH, PATCH);
  return data.every((value, n) => value === [0x1a, 0x5f, 0xb4, 0xff][n % 4]);
}

/** Whether a picture came out empty, as canvases do when they are read at the wrong time. */
export function isBlank(picture: CanvasImageSource): boolean {
  const [width, height] = [96, 54];
  const context = contextOf(width, height);
  if (!context) return true;
  context.drawImage(picture, 0, 0, width, height);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Set<number>();
  for (let n = 0; n + 3 < data.length; n += 4)
    if ((data[n + 3] ?? 0) > 0) colours.add(((data[n] ?? 0) << 16) | ((data[n + 1] ?? 0) << 8) | (data[n + 2] ?? 0));
  return colours.size < FEWEST_COLOURS;
}

/**
 * The map picture as PNG.
 *
 * @param ground - the basemap as the map draws it, of the size of the map's area; null: the flat land of the input
 * @returns null when the picture came out empty, or the browser gives no pixels back
 */
export async function picturePng(input: PictureInput, ground: ImageBitmap | null): Promise<Blob | null> {
  if (!keepsPixels()) return null;
  const svg = mapSvg(ground ? { ...input, land: null } : input);
  const font = await fontRule().catch(() => null);
  const overlay = await drawn(font ? { ...svg, children: [font, ...svg.children] } : svg);
  const { size, scale } = input;
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [size.width * scale, size.height * scale];
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  const area = mapArea(input);
  if (ground) context.drawImage(ground, 0, area.top * scale, area.size.width * scale, area.size.height * scale);
  context.drawImage(overlay, 0, 0, canvas.width, canvas.height);
  if (isBlank(canvas)) return null;
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}
