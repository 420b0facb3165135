/**
 * What the French summary and rows say about the first dossier. Read by a person, sentence by sentence: change one only
 * after reading the new one against the passages.
 */
export const summaries: Record<string, Record<string, string>> = {
  "2017-06-09": {
    "airbase-101":
      "Aucune source de ce dossier ne porte sur cette base à cette date. Le jour couvert le plus proche est le 26 juillet 2023.",
    "airbase-201":
      "Aucune source de ce dossier ne porte sur cette base à cette date. Le jour couvert le plus proche est le 31 décembre 2018.",
    ndjamena:
      "Aucune source de ce dossier ne porte sur cette base à cette date. Le jour couvert le plus proche est le 30 avril 2024.",
    niger: "Des forces américaines se trouvent dans le pays ; aucune source n’indique leur nombre à cette date.",
    chad: "Aucune source de ce dossier ne porte sur ce pays à cette date. Le jour couvert le plus proche est le 30 avril 2024.",
  },
  "2023-09-01": {
    "airbase-101":
      "Aucune source ne mentionne de forces américaines sur cette base à cette date : leur présence est attestée jusqu’au 26 juillet 2023, puis de nouveau à partir d’avril 2024 environ.",
    "airbase-201":
      "Des forces américaines se trouvent sur cette base ; aucune source n’indique leur nombre. Depuis 2018, les États-Unis utilisent la base aérienne 201 pour viser des groupes armés islamistes avec des drones armés.",
    ndjamena:
      "Aucune source de ce dossier ne porte sur cette base à cette date. Le jour couvert le plus proche est le 30 avril 2024.",
    niger:
      "Des forces américaines se trouvent dans le pays ; aucune source n’indique leur nombre à cette date. Le Niger est dirigé par un gouvernement militaire depuis le coup d’État.",
    chad: "Aucune source de ce dossier ne porte sur ce pays à cette date. Le jour couvert le plus proche est le 30 avril 2024.",
  },
  "2024-04-15": {
    "airbase-101":
      "Des forces américaines et russes se trouvent peut-être sur cette base : les sources indiquent avril 2024 environ, sans préciser le jour. Une partie des forces américaines n’y est plus.",
    "airbase-201":
      "Des forces américaines se trouvent sur cette base ; aucune source n’indique leur nombre. Depuis 2018, les États-Unis utilisent la base aérienne 201 pour viser des groupes armés islamistes avec des drones armés.",
    ndjamena:
      "Des forces américaines se trouvent peut-être sur cette base : les sources indiquent avril 2024, sans préciser le jour. Les troupes américaines ont-elles quitté le Tchad ? Les sources divergent.",
    niger:
      "Des forces américaines et russes se trouvent dans le pays ; aucune source n’indique leur nombre à cette date. Le Niger est dirigé par un gouvernement militaire depuis le coup d’État.",
    chad: "Des forces américaines se trouvent peut-être dans le pays : les sources indiquent avril 2024, sans préciser le jour.",
  },
  "2024-05-02": {
    "airbase-101":
      "Des forces américaines et russes se trouvent sur cette base ; aucune source n’indique leur nombre. Les forces russes utilisent un hangar séparé à la base aérienne 101.",
    "airbase-201":
      "Des forces américaines se trouvent sur cette base ; aucune source n’indique leur nombre. Depuis 2018, les États-Unis utilisent la base aérienne 201 pour viser des groupes armés islamistes avec des drones armés.",
    ndjamena:
      "Des forces américaines et françaises se trouvent sur cette base ; aucune source n’indique leur nombre. Les troupes américaines ont-elles quitté le Tchad ? Les sources divergent.",
    niger:
      "Des forces américaines et russes se trouvent dans le pays ; aucune source n’indique leur nombre à cette date. Le gouvernement militaire du Niger a sommé les États-Unis de retirer leurs troupes.",
    chad: "Des forces américaines et françaises se trouvent dans le pays ; aucune source n’indique leur nombre à cette date. Le départ des forces américaines a été exigé.",
  },
  "2024-05-03": {
    niger:
      "Des forces américaines et russes se trouvent dans le pays. Chiffres donnés pour les forces américaines : environ 1 000 ou près de 1 000. Le gouvernement militaire du Niger a sommé les États-Unis de retirer leurs troupes.",
    chad: "Des forces américaines se trouvent dans le pays. Chiffre donné pour les forces américaines : environ 100. Le Tchad réfléchit au maintien de son accord de sécurité avec les États-Unis. Les troupes américaines ont-elles quitté le Tchad ? Les sources divergent.",
  },
  "2024-06-01": {
    "airbase-101":
      "Des forces américaines et russes ont été signalées sur cette base pour la dernière fois le 3 mai 2024. Aucune source ne porte sur cette base à cette date. Une partie des forces américaines n’y est plus.",
    "airbase-201":
      "Des forces américaines ont été signalées sur cette base pour la dernière fois le 3 mai 2024. Aucune source ne porte sur cette base à cette date.",
    ndjamena:
      "Des forces américaines et françaises ont été signalées sur cette base pour la dernière fois le 2 mai 2024. Aucune source ne porte sur cette base à cette date. Les troupes américaines ont-elles quitté le Tchad ? Les sources divergent.",
    niger:
      "Des forces américaines et russes ont été signalées dans le pays pour la dernière fois le 3 mai 2024, des forces françaises le 26 juillet 2023. Aucune source ne porte sur ce pays à cette date.",
    chad: "Des forces américaines ont été signalées dans le pays pour la dernière fois le 3 mai 2024, des forces françaises le 2 mai 2024. Aucune source ne porte sur ce pays à cette date. Les troupes américaines ont-elles quitté le Tchad ? Les sources divergent.",
  },
  "2024-12-31": {
    "airbase-101":
      "Des forces américaines et russes ont été signalées sur cette base pour la dernière fois le 3 mai 2024. Aucune source ne porte sur cette base à cette date. Une partie des forces américaines n’y est plus.",
    "airbase-201":
      "Des forces américaines ont été signalées sur cette base pour la dernière fois le 3 mai 2024. Aucune source ne porte sur cette base à cette date.",
    ndjamena:
      "Des forces américaines et françaises ont été signalées sur cette base pour la dernière fois le 2 mai 2024. Aucune source ne porte sur cette base à cette date. Les troupes américaines ont-elles quitté le Tchad ? Les sources divergent.",
    niger:
      "Des forces américaines et russes ont été signalées dans le pays pour la dernière fois le 3 mai 2024, des forces françaises le 26 juillet 2023. Aucune source ne porte sur ce pays à cette date.",
    chad: "Des forces américaines ont été signalées dans le pays pour la dernière fois le 3 mai 2024, des forces françaises le 2 mai 2024. Aucune source ne porte sur ce pays à cette date. Les troupes américaines ont-elles quitté le Tchad ? Les sources divergent.",
  },
};

/** Lines of the "who is here" rows, by day and place, then by force. */
export const rows: Record<string, Record<string, string>> = {
  "2023-09-01 airbase-101": {
    us: "présence attestée jusqu’au 26 juillet 2023, puis de nouveau à partir d’avril 2024 environ ; rien entre les deux",
  },
  "2024-04-15 airbase-101": {
    us: "avril 2024 environ, jour non indiqué ; une partie des forces n’y est plus",
    russia: "avril 2024 environ, jour non indiqué",
  },
  "2024-05-02 airbase-101": {
    us: "présence attestée jusqu’au 26 juillet 2023 et de nouveau depuis avril 2024 environ ; une partie des forces n’y est plus",
    russia: "présence attestée depuis avril 2024 environ",
  },
  "2024-05-02 ndjamena": {
    us: "présence attestée depuis avril 2024 ; une partie des forces n’y est plus ; départ exigé",
    france: "début non indiqué",
  },
  "2024-06-01 airbase-101": {
    us: "signalées pour la dernière fois le 3 mai 2024 ; une partie des forces n’y est plus",
    russia: "signalées pour la dernière fois le 3 mai 2024",
  },
  "2024-05-03 mali": {
    france: "parties au plus tard le 3 mai 2024",
    wagner: "début non indiqué",
  },
  "2024-05-02 niger": {
    us: "présence attestée depuis 2013 ; départ exigé",
    russia: "présence attestée depuis mars 2024 environ",
    france: "signalées pour la dernière fois le 26 juillet 2023 ; départ exigé",
    wagner: "prévues ou demandées ; aucune source ne dit qu’elles sont venues",
  },
};
