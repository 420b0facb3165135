import type { Language } from "#domain/languages.ts";
import type { Camera, Extent } from "#geo/camera.ts";

/** Everything a link can carry. A missing value means its default; the store holds one `Link` and the address bar mirrors it. */

export const views = ["map", "list", "sources", "compare", "context", "coverage"] as const;
export type ViewName = (typeof views)[number];
export type { Language };
export const themes = ["light", "dark", "auto"] as const;
export type Theme = (typeof themes)[number];
export const symbolSets = ["plain", "app6"] as const;
export type SymbolSet = (typeof symbolSets)[number];

export const layerNames = ["forces", "countries", "movements", "context", "distances", "labels"] as const;
export type LayerName = (typeof layerNames)[number];

export type Link = {
  dossier?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, kept as written. */
  date?: string;
  from?: string;
  to?: string;
  known?: string;
  place?: string;
  claim?: string;
  source?: string;
  passage?: string;
  /** Disagreement chosen in the compare view. */
  question?: string;
  /** Absent: all. Empty: none. */
  actors?: readonly string[];
  /** Absent: the default layers. */
  layers?: readonly LayerName[];
  highlight?: readonly string[];
  /** Collections of sources shown. Absent: those of the dossier's default. */
  collections?: readonly string[];
  view?: ViewName;
  story?: string;
  /** From 1. */
  step?: number;
  /** A language as BCP 47 names it. */
  lang?: string;
  theme?: Theme;
  symbols?: SymbolSet;
  embed?: boolean;
  plain?: boolean;
  static?: boolean;
  transparent?: boolean;
  bbox?: Extent;
  camera?: Camera;
};

export type LinkKey = keyof Link;
