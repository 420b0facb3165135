/** "2024, 2024-04 or 2024-04-11": the three precisions of a date. */
export function partsOf(iso: string, or: string): string {
  return `${iso.slice(0, 4)}, ${iso.slice(0, 7)} ${or} ${iso}`;
}
