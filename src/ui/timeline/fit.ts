/**
 * Width of a text in Inter, estimated from above, so that "it fits" never cuts a letter. Used instead of measuring
 * because the served picture has to be the same as the loaded one.
 */
export function textWidth(text: string, size = 12.5, isBold = false): number {
  let units = 0;
  for (const letter of text) {
    if (/[iljtf.,:;'’|!()[\]¶ ‹›]/.test(letter)) units += 0.33;
    else if (/[mwMWÉ—]/.test(letter)) units += 0.9;
    else if (/[A-Z§?–]/.test(letter)) units += 0.7;
    else units += 0.6;
  }
  return units * size * (isBold ? 1.07 : 1);
}

/** A text on as few lines as the width allows, at most three; null when a word is too long or there is too much text. */
export function wrapText(text: string, width: number, size = 12.5): string[] | null {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (textWidth(word, size) > width) return null;
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  return lines.length > 3 ? null : lines;
}
