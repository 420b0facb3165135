import { drawnSize } from "#drawing/least.ts";

/** Sizes of the words of lanes and axis, and of the date's flag, as the sheet has them. */
export const TEXT_PX = 12.5;
export const FLAG_PX = 13;

/** Inter is wider at the sizes of labels than at the size its widths were read at (100 px). */
const SMALL_SIZES = 1.1;
const BOLD = 1.04;

/** Width of a text in Inter, estimated from above: the served picture has to be the same as the loaded one. */
export function textWidth(text: string, size = TEXT_PX, isBold = false): number {
  let units = 0;
  for (const letter of text) {
    if (/[ijlI.,:;'’|!]/.test(letter)) units += 0.23;
    else if (/[frt\s()[\]"“”‹›-]/.test(letter)) units += 0.34;
    else if (/[mwMW—]/.test(letter)) units += 0.88;
    else if (/[A-Z]/.test(letter)) units += 0.68;
    else units += 0.56;
  }
  return units * drawnSize(size) * SMALL_SIZES * (isBold ? BOLD : 1);
}
