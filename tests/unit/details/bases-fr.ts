import {
  chadTold,
  frenchBefore,
  leftChad,
  leftNdjamena,
  mayBeRussian,
  mostMoved,
  noDay,
  noneLater,
  notNamed,
  separate,
  silentBase,
  silentCity,
  someMoved,
  usBefore,
  used201,
  whenTold,
} from "./phrases-fr.ts";

/**
 * What the French summary says of bases and cities about the first dossier, written from the five articles. Read by a
 * person, sentence by sentence: change one only after reading the new one against the passages.
 */
export const basesAndCities: Record<string, [dates: string, text: string][]> = {
  "airbase-101": [
    ["2013-06-01 2017-06-09 2018-06-01", silentBase("avant le coup d’État de juillet 2023")],
    ["2023-07-25", "Des forces américaines sont signalées sur cette base. Aucune source n’indique leur nombre."],
    ["2023-07-27", `${notNamed("sur cette base")} ${someMoved(noDay)} ${mostMoved(noDay)}`],
    ["2023-10-15 2024-01-15", `${notNamed("sur cette base")} ${someMoved(noDay)} ${mostMoved()}`],
    [
      "2024-03-20 2024-04-05",
      `${mayBeRussian("sur cette base")} ${notNamed("sur cette base")} ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-04-15 2024-04-25 2024-05-01 2024-05-02",
      `Des forces américaines et russes sont signalées sur cette base. Aucune source n’indique leur nombre. ${separate} ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-05-03",
      `Des forces américaines et russes sont signalées sur cette base. Aucune source n’indique leur nombre. ${separate} ${someMoved()} ${mostMoved()}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Des forces américaines et russes ont été signalées sur cette base pour la dernière fois le 3 mai 2024 ; ${noneLater}.`,
    ],
  ],
  "airbase-201": [
    ["2013-06-01 2017-06-09", silentBase("2018")],
    [
      "2018-06-01",
      "Des forces américaines sont peut-être sur cette base : elles y sont signalées depuis 2018 ; aucun jour n’est donné.",
    ],
    [
      "2023-07-25 2023-07-27 2023-10-15 2024-01-15 2024-03-20 2024-04-05 2024-04-15 2024-04-25 2024-05-01 2024-05-02",
      `Des forces américaines sont signalées sur cette base. Aucune source n’indique leur nombre. ${used201}`,
    ],
    [
      "2024-05-03",
      "Des forces américaines sont signalées sur cette base. Aucune source n’indique leur nombre. La majorité des troupes américaines restées au Niger sont sur une autre base aérienne, à Agadez, selon l’article B.",
    ],
    [
      "2024-05-10 2024-12-31",
      `Des forces américaines ont été signalées sur cette base pour la dernière fois le 3 mai 2024 ; ${noneLater}.`,
    ],
  ],
  ndjamena: [
    ["2013-06-01 2017-06-09 2018-06-01 2023-07-25 2023-07-27 2023-10-15", silentBase(whenTold)],
    ["2024-01-15", usBefore("sur cette base")],
    ["2024-03-20", `${usBefore("sur cette base")} ${frenchBefore("sur cette base")}`],
    [
      "2024-04-05 2024-04-15 2024-04-25",
      `Des forces américaines sont signalées sur cette base. Aucune source n’indique leur nombre. ${frenchBefore("sur cette base")}`,
    ],
    [
      "2024-05-01",
      `Des forces américaines sont signalées sur cette base, mais les sources divergent : ${leftChad} Aucune source n’indique leur nombre. ${frenchBefore("sur cette base")} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-02 2024-05-03",
      `Des forces américaines et françaises sont signalées sur cette base, mais les sources divergent : ${leftChad} Aucune source n’indique leur nombre. ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Des forces américaines et françaises ont été signalées sur cette base pour la dernière fois le 3 mai 2024 ; ${noneLater} ; les sources divergent : ${leftChad}`,
    ],
  ],
  niamey: [
    ["2013-06-01 2017-06-09 2018-06-01", silentCity("avant le coup d’État de juillet 2023")],
    [
      "2023-07-25",
      "Des forces américaines sont signalées dans cette ville (Base 101). Aucune source n’indique leur nombre.",
    ],
    ["2023-07-27", `${notNamed("dans cette ville (Base 101)")} ${someMoved(noDay)} ${mostMoved(noDay)}`],
    ["2023-10-15 2024-01-15", `${notNamed("dans cette ville (Base 101)")} ${someMoved(noDay)} ${mostMoved()}`],
    [
      "2024-03-20 2024-04-05",
      `${mayBeRussian("dans cette ville (Base 101)")} ${notNamed("dans cette ville (Base 101)")} ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-04-15 2024-04-25 2024-05-01 2024-05-02",
      `Des forces américaines et russes sont signalées dans cette ville (Base 101). Aucune source n’indique leur nombre à cette date. ${someMoved(noDay)} ${mostMoved()}`,
    ],
    [
      "2024-05-03",
      `Des forces américaines et russes sont signalées dans cette ville. Aucune source n’indique le nombre des forces américaines. Non vérifié : forces russes, 60 soldats (E). ${someMoved()} ${mostMoved()}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Des forces américaines et russes ont été signalées dans cette ville pour la dernière fois le 3 mai 2024 ; ${noneLater}.`,
    ],
  ],
  agadez: [
    ["2013-06-01 2017-06-09", silentCity("2018")],
    [
      "2018-06-01",
      "Des forces américaines sont peut-être dans cette ville (Base 201) : elles y sont signalées depuis 2018 ; aucun jour n’est donné.",
    ],
    [
      "2023-07-25 2023-07-27",
      "Des forces américaines sont signalées dans cette ville (Base 201). Aucune source n’indique leur nombre.",
    ],
    [
      "2023-10-15 2024-01-15 2024-03-20 2024-04-05 2024-04-15 2024-04-25 2024-05-01 2024-05-02",
      `Des forces américaines sont signalées dans cette ville (Base 201). Aucune source n’indique leur nombre. ${someMoved(noDay)} ${mostMoved()}`,
    ],
    ["2024-05-03", "Des forces américaines sont signalées dans cette ville. Aucune source n’indique leur nombre."],
    [
      "2024-05-10 2024-12-31",
      `Des forces américaines ont été signalées dans cette ville pour la dernière fois le 3 mai 2024 ; ${noneLater}.`,
    ],
  ],
  "ndjamena-city": [
    ["2013-06-01 2017-06-09 2018-06-01 2023-07-25 2023-07-27 2023-10-15", silentCity(whenTold)],
    ["2024-01-15", usBefore("dans cette ville (Base de N’Djamena)")],
    [
      "2024-03-20",
      `${usBefore("dans cette ville (Base de N’Djamena)")} ${frenchBefore("dans cette ville (Base de N’Djamena)")}`,
    ],
    [
      "2024-04-05 2024-04-15 2024-04-25",
      `Des forces américaines sont signalées dans cette ville (Base de N’Djamena). Aucune source n’indique leur nombre. ${frenchBefore("dans cette ville (Base de N’Djamena)")}`,
    ],
    [
      "2024-05-01",
      `Des forces américaines sont signalées dans cette ville (Base de N’Djamena), mais les sources divergent : ${leftChad} Aucune source n’indique leur nombre. ${frenchBefore("dans cette ville (Base de N’Djamena)")} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-02 2024-05-03",
      `Des forces américaines et françaises sont signalées dans cette ville (Base de N’Djamena), mais les sources divergent : ${leftChad} Aucune source n’indique leur nombre. ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Des forces américaines et françaises ont été signalées dans cette ville (Base de N’Djamena) pour la dernière fois le 3 mai 2024 ; ${noneLater} ; les sources divergent : ${leftChad}`,
    ],
  ],
};
