/** Languages of the interface: the one list of them. The first is that of the code. A dossier's words may be in any. */
export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];

/** The one of some language tags that a tag asks for: the same one, else one of its language, whatever the region. */
export function askedOf(tags: readonly string[], tag: string): string | undefined {
  const small = (text: string) => text.toLowerCase();
  const primary = (text: string) => small(text).split("-")[0];
  return tags.find((one) => small(one) === small(tag)) ?? tags.find((one) => primary(one) === primary(tag));
}
