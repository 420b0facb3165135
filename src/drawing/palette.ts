import { faces } from "./measure.ts";

/** Colours of the basemap; land outside the focus is the darker in both themes. Actors' colours are the dossier's. */
export type MapPalette = {
  /** Sea and lakes. */
  water: string;
  /** Rivers, a little stronger than the water so that one pixel shows. */
  river: string;
  land: string;
  focusLand: string;
  /** Country borders away from the focus. */
  border: string;
  focusBorder: string;
  /** Outline of a region's members or of a selected country. */
  outline: string;
  /** Regions inside a country. */
  region: string;
  /** Behind every name. */
  halo: string;
  /** Inside a symbol's outline. */
  symbol: string;
  countryName: string;
  placeName: string;
  physicalName: string;
  waterName: string;
  /** Runways, rings and precision circles. */
  mark: string;
  runway: string;
  designator: string;
  /** Strength of the land-cover picture at zoom 3; null leaves it out. */
  landcover: number | null;
};

export const palettes: Record<"light" | "dark", MapPalette> = {
  light: {
    water: "#cfdbe2",
    river: "#b4c6d2",
    land: "#e4e1d9",
    focusLand: "#f9f7f2",
    border: "#a8a195",
    focusBorder: "#6e675b",
    outline: "#474540",
    region: "#cdc7ba",
    halo: "#f4f2eb",
    symbol: "#fffefb",
    countryName: "#5d5950",
    placeName: "#57534b",
    physicalName: "#6a5a3a",
    waterName: "#3d5c74",
    mark: "#474540",
    runway: "#474540",
    designator: "#1b1a18",
    landcover: 0.26,
  },
  dark: {
    water: "#0c141b",
    river: "#2c4353",
    land: "#1e2428",
    focusLand: "#272e35",
    border: "#4b5964",
    focusBorder: "#6d7f92",
    outline: "#c3ccd5",
    region: "#36424c",
    halo: "#161c21",
    symbol: "#12181e",
    countryName: "#93a0ac",
    placeName: "#9fabb6",
    physicalName: "#a39b87",
    waterName: "#7d9fbb",
    mark: "#c3ccd5",
    runway: "#c3ccd5",
    designator: "#eef2f5",
    landcover: null,
  },
};

/** CSS that gives marks and poster the colours of the basemap under them, in both themes, and words on it their type. */
export function mapStyles(): string {
  const { light, dark } = palettes;
  const names = {
    water: "water",
    river: "river",
    land: "land",
    focus: "focusLand",
    border: "border",
    "focus-border": "focusBorder",
    halo: "halo",
    symbol: "symbol",
  } as const;
  const tokens = Object.entries(names).map(([name, key]) => `--map-${name}:light-dark(${light[key]},${dark[key]})`);
  const rem = (pixels: number) => `${Number((pixels / 16).toFixed(3))}rem`;
  const words = Object.entries(faces).map(([style, { size, line, weight, spacing }]) => {
    const font = `font:${weight} ${rem(size)}/${rem(line)} var(--sans)`;
    return `.mark-${style}{${font};letter-spacing:${spacing}px}`;
  });
  return `:root{${tokens.join(";")}}${words.join("")}`;
}
