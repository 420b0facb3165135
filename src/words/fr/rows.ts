import type { en } from "#words/en/rows.ts";
import { joinList, plural } from "#words/language.ts";

export const fr: typeof en = {
  reported: (time) => `signalées ${time}`,
  alsoBefore: (time) => `signalées aussi ${time}`,
  moved: (time) => `transfert ici, ${time}, signalé`,
  possible: (time) => `peut-être ici : signalées ${time} ; aucun jour n’est donné`,
  before: (time) => `peut-être déjà ici : signalées ${time} ; début non indiqué`,
  maybeRead: (time) => `peut-être déjà ici ; selon notre lecture, ici ${time}`,
  arriving: (time) => `peut-être ici : transfert, ${time}, signalé ; aucun jour n’est donné`,
  ending: (time) => `peut-être encore ici : signalées ${time} ; aucun jour n’est donné`,
  gap: (before, after) =>
    `signalées ${before}, puis de nouveau ${after} ; aucune source ne le dit pour les jours intermédiaires`,
  last: (time) => `signalées pour la dernière fois ${time}`,
  byReading: (time) => (time === "" ? "selon notre lecture" : `ici ${time}, selon notre lecture`),
  readFrom: (letters) =>
    `Notre lecture ${letters.length === 1 ? "de l’article" : "des articles"} ${joinList("fr", letters)}.`,
  noWord: (from) => `aucune source ne dit qu’elles sont parties${from === "" ? "" : ` (${from})`}, ni quand`,
  gone: (time) => `parties ${time}`,
  planned: "prévues ou demandées ; aucune source ne dit qu’elles sont venues",
  demandOnly: "départ demandé ; aucune source n’en dit plus",
  also: (places) => `aussi ${places}`,
  partMoved: (place, after) => `une partie transférée (${place})${after === "" ? "" : ` après ${after}`}`,
  partGone: "une partie n’est plus ici",
  goneFrom: (places) => `parties (${joinList("fr", places)})`,
  told: "départ demandé",
  differ: "≠ les sources divergent",
  sent: (number) => `prévus ou envoyés, non signalés comme arrivés : ${number}`,
  atThatTime: (numbers) => `alors : ${numbers}`,
  voices: {
    "named-official": "responsable nommé",
    "anonymous-official": "responsable non nommé",
    government: "gouvernement",
    "state-media": "média d’État",
    media: "médias",
    "unnamed-sources": "sources non nommées",
    reporter: "journaliste",
    headline: "titre",
  },
  saidBy: (voices, origins) =>
    `Qui le dit : ${joinList("fr", voices)} ; ${origins === 0 ? "source d’origine inconnue" : plural("fr", origins, "source d’origine", "sources d’origine")}.`,
};
