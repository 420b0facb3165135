import { weeks, whenTold } from "./phrases-fr.ts";

/** Rows of "who is here": the line on presence, then the line on the number. */
export const rows: Record<string, Record<string, [presence: string, number: string]>> = {
  "2023-10-15 airbase-101": {
    us: [
      "signalées avant le coup d’État de juillet 2023, puis de nouveau depuis début avril 2024 environ, au plus tard, rien entre les deux ; une partie transférée (Base 201) après le coup d’État de juillet 2023",
      "nombre non indiqué",
    ],
  },
  "2024-04-05 airbase-101": {
    us: [
      "signalées avant le coup d’État de juillet 2023, puis de nouveau depuis début avril 2024 environ, au plus tard, rien entre les deux ; une partie transférée (Base 201) après le coup d’État de juillet 2023",
      "nombre non indiqué",
    ],
    russia: [`peut-être ici : signalées ${weeks} ; aucun jour n’est donné`, "nombre non indiqué"],
  },
  "2024-05-03 airbase-101": {
    us: [
      "début non indiqué ; une partie transférée (Base 201) après le coup d’État de juillet 2023",
      "nombre non indiqué",
    ],
    russia: [`signalées ${weeks}`, "nombre non indiqué"],
  },
  "2024-05-10 airbase-101": {
    us: [
      "signalées pour la dernière fois le 3 mai 2024 ; une partie transférée (Base 201) après le coup d’État de juillet 2023",
      "nombre non indiqué",
    ],
    russia: ["signalées pour la dernière fois le 3 mai 2024", "nombre non indiqué"],
  },
  "2024-05-03 airbase-201": { us: ["signalées depuis 2018", "nombre non indiqué"] },
  "2024-03-20 ndjamena": {
    us: [`peut-être déjà ici : signalées ${whenTold} ; début non indiqué`, "nombre non indiqué"],
    france: [
      "peut-être déjà ici : signalées au moment de la publication (2 ou 3 mai 2024) ; début non indiqué",
      "nombre non indiqué",
    ],
  },
  "2024-05-03 ndjamena": {
    us: [
      `signalées ${whenTold} ; début non indiqué ; une partie transférée (Allemagne) ; départ demandé`,
      "nombre non indiqué",
    ],
    france: ["début non indiqué", "nombre non indiqué"],
  },
  "2024-05-03 niger": {
    us: ["signalées depuis 2013 ; départ demandé", "environ 1 000 (B, E) ; près de 1 000 (C)"],
    russia: [
      "signalées depuis bien avant avril 2024 ; début non indiqué",
      "non vérifié : environ 60 (C) ; prévus ou envoyés, non signalés comme arrivés : 100 instructeurs (D)",
    ],
    france: [
      "ici lors du coup d’État du 26 juillet 2023, selon notre lecture ; départ demandé ; aucune source ne dit qu’elles sont parties, ni quand",
      "nombre non indiqué",
    ],
    wagner: ["prévues ou demandées ; aucune source ne dit qu’elles sont venues", "nombre non indiqué"],
  },
  "2024-05-10 niger": {
    us: [
      "signalées pour la dernière fois le 3 mai 2024 ; départ demandé",
      "alors : environ 1 000 (B, E) ; près de 1 000 (C)",
    ],
  },
  "2024-05-03 mali": {
    france: ["parties à un moment avant fin avril 2024", "nombre non indiqué"],
    wagner: ["signalées ces dernières années", "nombre non indiqué"],
  },
  "2018-06-01 sahel": { us: ["signalées depuis 2013 ; lieu : Niger", "nombre non indiqué"] },
  "2024-05-03 chad": {
    us: [
      `signalées ${whenTold} ; début non indiqué ; une partie transférée (Allemagne) ; départ demandé`,
      "environ 100 (B)",
    ],
  },
};
