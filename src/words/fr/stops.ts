import { capital, isolated } from "#words/language.ts";
import type { en } from "#words/stops.ts";

export const fr: typeof en = {
  becomes: {
    reported: (who) => `Signalées à partir de ce jour : ${who}`,
    again: (who) => `Signalées, après des jours où aucune source ne les dit là, au plus tard ce jour : ${who}`,
    latest: (who) => `Au plus tard ce jour : ${who}`,
    possible: (who) => `Peut-être à partir de ce jour : ${who}`,
    unstated: (who) => `Peut-être à partir de ce jour, début non indiqué : ${who}`,
    ending: (who) => `Peut-être plus à partir de ce jour : ${who}`,
    inferred: (who) => `Ensuite, aucune source ne dit qu’elles sont là ; signalées plus tard : ${who}`,
    silent: (who) => `Ensuite, aucune source ne dit qu’elles sont là : ${who}`,
    gone: (who) => `Parties au plus tard ce jour : ${who}`,
    planned: (who) => `Prévues ou demandées, mentionnées au plus tard ce jour : ${who}`,
    demanded: (who) => `Départ demandé au plus tard ce jour : ${who}`,
    partGone: (who) => `Une partie n’est plus là, au plus tard ce jour : ${who}`,
    mayMove: (who) => `Peut-être transférées à partir de ce jour : ${who}`,
    moved: (who) => `Transférées au plus tard ce jour : ${who}`,
    disputed: (who) => `Transfert sur lequel les sources divergent : ${who}`,
    movePlanned: (who) => `Un transfert est prévu, peut-être à partir de ce jour : ${who}`,
  },
  move: (forces, from, to) => `${forces} (${isolated(from)} → ${isolated(to)})`,
  share: (quantity, forces) => `${quantity} des ${forces}`,
  part: "une partie",
  disputed: (text) => `${text} ; les sources divergent`,
  read: (text) => `${text}, selon notre lecture`,
  differ: {
    begins: (question) => `Les sources divergent à partir de ce jour : ${question} ?`,
    ends: (question) => `Les sources ne divergent que sur les jours précédents : ${question} ?`,
  },
  said: (sources, time, isReading) => `${capital(sources)} : ${time}${isReading ? " ; ce jour est notre lecture" : ""}`,
};
