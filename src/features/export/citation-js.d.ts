/** The parts of citation-js (MIT) that are used; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(name: "bibtex" | "biblatex" | "ris" | "data"): string;
  }
  export const plugins: {
    config: { get(name: "@bibtex"): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
