/** Languages of the interface: the one list of them. The first is that of the code. A dossier's words may be in any. */
export const languages = ["en", "fr"] as const;
export type Language = (typeof languages)[number];
