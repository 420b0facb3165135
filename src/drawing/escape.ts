/** Control characters, lone surrogates and noncharacters: no XML document may hold them. Tab and line ends may stay. */
const unsafe = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Invisible marks that turn the direction of what follows, so that a name or an address reads as another. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/** The text without characters that no file should hold. */
export function clean(text: string): string {
  return text.replace(unsafe, "").replace(turning, "");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Clean text for XML and HTML, between tags or in a quoted attribute. */
export function escapeXml(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
