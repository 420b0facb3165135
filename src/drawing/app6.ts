// Written by `npm run symbols` from the actors' codes with milsymbol (MIT). Do not edit.

/** One part of a symbol, in the order of drawing. */
export type App6Part = { d: string; fill: string; stroke: string; width: number; dash?: string };

/** A symbol in its own coordinates. */
export type App6Picture = { box: string; parts: readonly App6Part[] };

/** APP-6 symbols by their 20-digit code: as present, and as planned. */
export const app6Pictures: Readonly<Record<string, { present: App6Picture; planned: App6Picture }>> = {
  "10041000000000000000": {
    present: {
      box: "41 41 118 118",
      parts: [
        {
          d: "M45,45 l110,0 0,110 -110,0 z",
          fill: "rgb(170,255,170)",
          stroke: "black",
          width: 4,
        },
      ],
    },
    planned: {
      box: "41 41 118 118",
      parts: [
        {
          d: "M45,45 l110,0 0,110 -110,0 z",
          fill: "rgb(170,255,170)",
          stroke: "black",
          width: 4,
        },
        {
          d: "M45,45 l110,0 0,110 -110,0 z",
          fill: "none",
          stroke: "rgb(239, 239, 239)",
          width: 5,
          dash: "8 12",
        },
      ],
    },
  },
};
