import {
  asked,
  beforeApril,
  chadTold,
  frenchBefore,
  frenchThere,
  gone,
  leftChad,
  leftNdjamena,
  military,
  noneLater,
  silentCountry,
  told,
  toldUs,
  trainers,
  usBefore,
  wagnerAsked,
  whenTold,
  wholeRegion,
} from "./phrases-fr.ts";

/**
 * What the French summary says of countries, the region and Germany about the first dossier, written from the five articles. Read by a person, sentence by sentence:
 * change one only after reading the new one against the passages.
 */
export const countries: Record<string, [dates: string, text: string][]> = {
  niger: [
    [
      "2013-06-01",
      "Des forces américaines sont peut-être dans le pays : elles y sont signalées depuis 2013 ; aucun jour n’est donné.",
    ],
    [
      "2017-06-09 2018-06-01",
      "Des forces américaines sont signalées dans le pays. Aucune source n’indique leur nombre à cette date.",
    ],
    [
      "2023-07-25",
      "Des forces américaines et françaises sont signalées dans le pays. Aucune source n’indique leur nombre à cette date.",
    ],
    [
      "2023-07-27",
      `Des forces américaines sont signalées dans le pays. Aucune source n’indique leur nombre à cette date. ${frenchThere()} ${military}`,
    ],
    [
      "2023-10-15",
      `Des forces américaines sont signalées dans le pays. Aucune source n’indique leur nombre à cette date. ${frenchThere(told)} ${wagnerAsked("dans le pays")} ${military}`,
    ],
    [
      "2024-01-15",
      `Des forces américaines sont signalées dans le pays. Aucune source n’indique leur nombre à cette date. Des forces russes sont peut-être déjà dans le pays : elles y sont signalées depuis bien avant avril 2024 ; aucune source ne dit depuis quand ; les sources divergent : ${beforeApril} ${frenchThere(told)} ${wagnerAsked("dans le pays")} ${military}`,
    ],
    [
      "2024-03-20",
      `Des forces américaines et russes sont signalées dans le pays, mais les sources divergent : ${beforeApril} Aucune source n’indique leur nombre à cette date. ${frenchThere(told)} ${wagnerAsked("dans le pays")} ${military}`,
    ],
    [
      "2024-04-05",
      `Des forces américaines et russes sont signalées dans le pays, mais les sources divergent : ${beforeApril} Aucune source n’indique leur nombre à cette date. ${frenchThere(told)} ${wagnerAsked("dans le pays")} ${military} ${asked}`,
    ],
    [
      "2024-04-15 2024-04-25 2024-05-01",
      `Des forces américaines et russes sont signalées dans le pays. Aucune source n’indique leur nombre à cette date. ${trainers} ${frenchThere(told)} ${wagnerAsked("dans le pays")} ${military} ${asked}`,
    ],
    [
      "2024-05-02",
      `Des forces américaines et russes sont signalées dans le pays. Aucune source n’indique leur nombre à cette date. ${trainers} ${frenchThere(told)} ${wagnerAsked("dans le pays")} ${toldUs}`,
    ],
    [
      "2024-05-03",
      `Des forces américaines et russes sont signalées dans le pays. Forces américaines : environ 1 000 soldats dans tout le pays (B, E) ; près de 1 000 (C). Non vérifié : forces russes, environ 60 militaires (C). ${trainers} ${frenchThere(told)} ${wagnerAsked("dans le pays")} ${toldUs}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Des forces américaines et russes ont été signalées dans le pays pour la dernière fois le 3 mai 2024 ; ${noneLater}. ${frenchThere(told)} ${wagnerAsked("dans le pays")}`,
    ],
  ],
  chad: [
    ["2013-06-01 2017-06-09 2018-06-01 2023-07-25 2023-07-27 2023-10-15", silentCountry(whenTold)],
    ["2024-01-15", usBefore("dans le pays")],
    ["2024-03-20", `${usBefore("dans le pays")} ${frenchBefore("dans le pays")}`],
    [
      "2024-04-05 2024-04-15 2024-04-25",
      `Des forces américaines sont signalées dans le pays. Aucune source n’indique leur nombre à cette date. ${frenchBefore("dans le pays")}`,
    ],
    [
      "2024-05-01",
      `Des forces américaines sont signalées dans le pays, mais les sources divergent : ${leftChad} Aucune source n’indique leur nombre à cette date. ${frenchBefore("dans le pays")} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-02",
      `Des forces américaines et françaises sont signalées dans le pays, mais les sources divergent : ${leftChad} Aucune source n’indique leur nombre à cette date. ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-03",
      `Des forces américaines et françaises sont signalées dans le pays, mais les sources divergent : ${leftChad} Forces américaines : environ 100 soldats dans tout le pays (B). Aucune source n’indique le nombre des forces françaises. Le Tchad réfléchit au maintien de son accord de sécurité avec les États-Unis, selon l’article B. ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Des forces américaines et françaises ont été signalées dans le pays pour la dernière fois le 3 mai 2024 ; ${noneLater} ; les sources divergent : ${leftChad}`,
    ],
  ],
  mali: [
    ["2013-06-01 2017-06-09 2018-06-01", silentCountry("ces dernières années")],
    [
      "2023-07-25 2023-07-27 2023-10-15 2024-01-15 2024-03-20 2024-04-05 2024-04-15",
      "Des forces de Wagner sont signalées dans le pays. Aucune source n’indique leur nombre.",
    ],
    [
      "2024-04-25 2024-05-01 2024-05-02 2024-05-03",
      `Des forces de Wagner sont signalées dans le pays. Aucune source n’indique leur nombre. ${gone}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Des forces de Wagner ont été signalées dans le pays pour la dernière fois le 3 mai 2024 ; ${noneLater}. ${gone}`,
    ],
  ],
  "burkina-faso": [
    ["2013-06-01 2017-06-09 2018-06-01", silentCountry("ces dernières années")],
    ["2023-07-25 2023-07-27 2023-10-15 2024-01-15 2024-03-20 2024-04-05 2024-04-15", wagnerAsked("dans le pays")],
    ["2024-04-25 2024-05-01 2024-05-02 2024-05-03 2024-05-10 2024-12-31", `${gone} ${wagnerAsked("dans le pays")}`],
  ],
  germany: [
    [
      "2013-06-01 2017-06-09 2018-06-01 2023-07-25 2023-07-27 2023-10-15 2024-01-15",
      "Aucune source de ce dossier ne porte sur ce lieu à cette date. Date la plus proche : au moment de la publication (3 mai 2024).",
    ],
    [
      "2024-03-20",
      "Des forces américaines sont peut-être déjà ici : elles y sont signalées au moment de la publication (3 mai 2024) ; aucune source ne dit depuis quand.",
    ],
    [
      "2024-04-05 2024-04-15 2024-04-25",
      "Des forces américaines sont peut-être ici : leur transfert y est signalé entre l’exigence du Tchad, en avril 2024, et le 1er mai 2024 ; aucun jour n’est donné.",
    ],
    [
      "2024-05-01 2024-05-02 2024-05-03",
      `Des forces américaines sont signalées ici, mais les sources divergent : ${leftChad} Aucune source n’indique leur nombre. ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Des forces américaines ont été signalées ici pour la dernière fois le 3 mai 2024 ; ${noneLater} ; les sources divergent : ${leftChad}`,
    ],
  ],
  sahel: [
    [
      "2013-06-01",
      "Des forces américaines sont peut-être dans cette région (Niger) : elles y sont signalées depuis 2013 ; aucun jour n’est donné.",
    ],
    ["2017-06-09 2018-06-01", `Des forces américaines sont signalées dans cette région (Niger). ${wholeRegion}`],
    [
      "2023-07-25",
      `Sont signalées dans cette région : forces américaines et françaises (Niger) ; forces de Wagner (Mali). ${wholeRegion}`,
    ],
    [
      "2023-07-27",
      `Sont signalées dans cette région : forces américaines (Niger) ; forces de Wagner (Mali). ${wholeRegion} ${frenchThere("", "dans cette région (Niger)")}`,
    ],
    [
      "2023-10-15",
      `Sont signalées dans cette région : forces américaines (Niger) ; forces de Wagner (Mali). ${wholeRegion} ${frenchThere(told, "dans cette région (Niger)")}`,
    ],
    [
      "2024-01-15",
      `Sont signalées dans cette région : forces américaines (Niger) ; forces de Wagner (Mali). ${wholeRegion} Des forces russes sont peut-être déjà dans cette région (Niger) : elles y sont signalées depuis bien avant avril 2024 ; aucune source ne dit depuis quand ; les sources divergent : ${beforeApril} ${frenchThere(told, "dans cette région (Niger)")}`,
    ],
    [
      "2024-03-20",
      `Sont signalées dans cette région : forces américaines et russes (Niger) ; forces de Wagner (Mali) ; les sources divergent : ${beforeApril} ${wholeRegion} ${frenchBefore("dans cette région (Tchad)")}`,
    ],
    [
      "2024-04-05",
      `Sont signalées dans cette région : forces américaines (Niger et Tchad) ; forces russes (Niger) ; forces de Wagner (Mali) ; les sources divergent : ${beforeApril} ${wholeRegion} ${frenchBefore("dans cette région (Tchad)")} ${asked}`,
    ],
    [
      "2024-04-15 2024-04-25",
      `Sont signalées dans cette région : forces américaines (Niger et Tchad) ; forces russes (Niger) ; forces de Wagner (Mali). ${wholeRegion} ${frenchBefore("dans cette région (Tchad)")} ${asked}`,
    ],
    [
      "2024-05-01",
      `Sont signalées dans cette région : forces américaines (Niger et Tchad) ; forces russes (Niger) ; forces de Wagner (Mali) ; les sources divergent : ${leftChad} ${wholeRegion} ${frenchBefore("dans cette région (Tchad)")} ${chadTold} ${asked} ${leftNdjamena}`,
    ],
    [
      "2024-05-02",
      `Sont signalées dans cette région : forces américaines (Niger et Tchad) ; forces russes (Niger) ; forces françaises (Tchad) ; forces de Wagner (Mali) ; les sources divergent : ${leftChad} ${wholeRegion} ${toldUs} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-03",
      `Sont signalées dans cette région : forces américaines (Niger et Tchad) ; forces russes (Niger) ; forces françaises (Tchad) ; forces de Wagner (Mali) ; les sources divergent : ${leftChad} ${wholeRegion} ${toldUs} ${chadTold} ${leftNdjamena}`,
    ],
    [
      "2024-05-10 2024-12-31",
      `Ont été signalées dans cette région pour la dernière fois le 3 mai 2024 : forces américaines (Niger et Tchad) ; forces russes (Niger) ; forces françaises (Tchad) ; forces de Wagner (Mali) ; ${noneLater} ; les sources divergent : ${leftChad}`,
    ],
  ],
};
