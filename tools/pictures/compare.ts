import type { Page } from "@playwright/test";

/** How far a colour may be from the other picture's before it is another: of 255, in its strongest channel. */
const TOLERANCE = 24;

/** What two pictures of one size have in common, or not: how many of their pixels differ, and those pixels in red. */
export type Difference = { pixels: number; share: number; picture: Buffer };

/** Compares two PNG pictures in a page of the browser, whose sizes of canvas are the only limit; null: of other sizes. */
export async function differenceOf(page: Page, before: Buffer, after: Buffer): Promise<Difference | null> {
  const found = await page.evaluate(
    async ({ pictures, tolerance }) => {
      const bitmaps = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: "image/png" }));
        }),
      );
      const [one, other] = bitmaps;
      if (!one || !other || one.width !== other.width || one.height !== other.height) return null;
      const { width, height } = one;
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext("2d", { willReadFrequently: true });
      if (!pen) return null;
      // Functions without names: those with one need a helper that the page lacks.
      const [a, b] = [one, other].map((bitmap) => {
        pen.drawImage(bitmap, 0, 0);
        return pen.getImageData(0, 0, width, height);
      });
      if (!a || !b) return null;
      let pixels = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const most = Math.max(...[0, 1, 2].map((n) => Math.abs((a.data[at + n] ?? 0) - (b.data[at + n] ?? 0))));
        if (most > tolerance) pixels += 1;
        // What is alike is paler, what is not is red.
        for (const n of [0, 1, 2])
          b.data[at + n] = most > tolerance ? (n === 0 ? 220 : 0) : 190 + (b.data[at + n] ?? 0) / 4;
      }
      pen.putImageData(b, 0, 0);
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      let text = "";
      for (const byte of bytes) text += String.fromCharCode(byte);
      return { pixels, share: pixels / (width * height), picture: btoa(text) };
    },
    { pictures: [before, after].map((picture) => picture.toString("base64")), tolerance: TOLERANCE },
  );
  return found && { ...found, picture: Buffer.from(found.picture, "base64") };
}
