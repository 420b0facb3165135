import { joinList, uncapital } from "#words/language.ts";
import type { en } from "#words/sentences.ts";

export const fr: typeof en = {
  at: {
    base: "sur cette base",
    airport: "dans cet aéroport",
    city: "dans cette ville",
    country: "dans le pays",
    region: "dans cette région",
    destination: "ici",
  },
  it: {
    base: "cette base",
    airport: "cet aéroport",
    city: "cette ville",
    country: "ce pays",
    region: "cette région",
    destination: "ce lieu",
  },
  named: ({ short, kind }) => ({
    at: fr.at[kind],
    it: fr.it[kind],
    say: (sentence) => `${short} : ${uncapital(sentence)}`,
  }),
  places: (places, more) =>
    joinList("fr", [
      ...places.map(({ short }) => short),
      ...(more === 0 ? [] : [`${more} ${more === 1 ? "autre lieu" : "autres lieux"}`]),
    ]),
  within: (at, places) => `${at} (${places})`,
  pause: "",
  itemAt: (forces, places) => `${forces} (${places})`,
  onDate: "à cette date",
  inPeriod: "pendant cette période",
  forces: (adjectives) => `forces ${joinList("fr", adjectives)}`,
  reported: (forces, at) => `Des ${forces} sont signalées ${at}`,
  reportedList: (at, items) => `Sont signalées ${at} : ${items.join(" ; ")}`,
  dayRead: (forces, at, time, moment) =>
    `Des ${forces} sont signalées ${`${at} ${time}`.trim()} ; selon notre lecture, aussi ${moment}`,
  possible: (forces, at, time) =>
    `Des ${forces} sont peut-être ${at} : elles y sont signalées ${time} ; aucun jour n’est donné`,
  maybeArrived: (forces, at, time) =>
    `Des ${forces} sont peut-être ${at} : leur transfert ici, ${time}, est signalé ; aucun jour n’est donné`,
  maybeEnded: (forces, at, time) =>
    `Des ${forces} sont peut-être encore ${at} : elles y sont signalées ${time} ; aucun jour n’est donné`,
  maybeBefore: (forces, at, time) =>
    `Des ${forces} sont peut-être déjà ${at} : elles y sont signalées ${time} ; aucune source ne dit depuis quand`,
  readHere: (forces, at) => `Selon notre lecture, des ${forces} sont ${at} ; aucune source ne le dit en ces termes`,
  maybeRead: (forces, at, time) =>
    `Des ${forces} sont peut-être ${at} : selon notre lecture, elles y étaient ${time} ; aucune source ne le dit en ces termes`,
  inferred: (forces, at, moment, before, after) =>
    `Aucune source ne dit que des ${forces} étaient ${at} ${moment} : elles y sont signalées ${before}, et ${after}`,
  last: (forces, at, time) => `Des ${forces} ont été signalées ${at} pour la dernière fois ${time}`,
  lastList: (at, time, items) => `Ont été signalées ${at} pour la dernière fois ${time} : ${items.join(" ; ")}`,
  wereTold: " ; leur départ a été demandé",
  noneLater: " ; aucune source du dossier n’est plus récente",
  byReading: (forces, at, time, isTold, isDisputed) =>
    `Des ${forces} étaient ${at} ${time}, selon notre lecture${isTold ? ", et leur départ a été demandé" : ""}${isDisputed ? "" : " ; aucune source ne dit qu’elles sont parties, ni quand"}`,
  gone: (forces, it, time) => `Les ${forces} avaient quitté ${it} ${time}`,
  planned: (forces, at) =>
    `Des ${forces} ne sont mentionnées ${at} que dans un projet ou une demande ; aucune source ne dit qu’elles sont venues`,
  demandOnly: (forces, at) => `Seule une demande de départ est mentionnée pour les ${forces} ${at}`,
  differ: (sentence, questions, isReport) =>
    `${sentence}${isReport ? ", mais" : " ;"} les sources divergent : ${questions.join(", et ")} ?`,
  noNumber: (moment) => `Aucune source n’indique leur nombre${moment}`,
  noNumberFor: (forces, moment) => `Aucune source n’indique le nombre des ${forces}${moment}`,
  noNumberForAll: "Aucune source ne donne de nombre pour toute la région",
  number: (quantity, adjective, unit, scope, letters) => `Forces ${adjective} : ${quantity} ${unit}${scope}${letters}`,
  otherNumber: (quantity, letters) => `${quantity}${letters}`,
  uncounted: (quantity, adjective, unit, letters) => `forces ${adjective}, ${quantity} ${unit}${letters}`,
  scope: { city: " dans toute la ville", country: " dans tout le pays" },
  sent: (number) => `Signalés comme prévus ou en cours d’envoi, non comme arrivés : ${number}`,
  hidden: (forces) => `Masquées par votre filtre : ${forces}`,
  dayNotGiven: (sentence) => `${sentence} (jour non indiqué)`,
  articleSays: (sentence, letter) => `${sentence}, selon l’article ${letter}`,
  documentSays: (sentence, letter) => `${sentence}, selon le document ${letter}`,
  noSource: (it, moment) => `Aucune source de ce dossier ne porte sur ${it} ${moment}`,
  noForce: (at, moment) => `Aucune source de ce dossier ne mentionne de forces étrangères ${at} ${moment}`,
  nearest: (time) => `Date la plus proche : ${time}`,
  appeared: (letters, documents) =>
    documents !== ""
      ? `Étaient alors parus : ${letters.length === 0 ? "aucun article" : `${letters.length === 1 ? "l’article" : "les articles"} ${joinList("fr", letters)}`} et ${documents} ; la suite est laissée de côté`
      : letters.length === 0
        ? "Aucun des articles n’était encore paru"
        : `Étaient alors parus : ${letters.length === 1 ? "l’article" : "les articles"} ${joinList("fr", letters)} ; les suivants sont laissés de côté`,
  // A month or a year stands without article.
  asOf: (day) => `${/^\d{1,2}(er)? /.test(day) ? "Au" : "En"} ${day}`,
  between: (from, to) => `Du ${from} au ${to}`,
  knownOn: (day) => `d’après ce qui était publié au ${day}`,
  knownAtEndOf: (monthOrYear) => `d’après ce qui était publié à la fin de ${monthOrYear}`,
};
