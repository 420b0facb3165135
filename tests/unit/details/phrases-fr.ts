/**
 * Sentences that several French summaries of the first dossier share, written from the five articles. Read by a person:
 * change one only after reading the new one against the passages. No-break spaces are left out, to keep them readable.
 */

export const silentBase = (time: string) =>
  `Aucune source de ce dossier ne porte sur cette base à cette date. Date la plus proche : ${time}.`;
export const silentCity = (time: string) => silentBase(time).replace("base", "ville");
export const silentCountry = (time: string) => silentBase(time).replace("cette base", "ce pays");

/** C12 and A2: both say that US forces went to Agadez after the coup, C some, A most; neither gives a day. */
export const someMoved = (day = "") =>
  `Après le coup d’État, l’armée américaine a transféré une partie de ses forces de la base aérienne 101 à la base aérienne 201${day}, selon l’article C.`;
export const mostMoved = (day = "") =>
  `Peu après le coup d’État, la plupart des troupes américaines au Niger ont été transférées vers une autre base aérienne, à Agadez, selon l’article A${day}.`;
export const noDay = " (jour non indiqué)";

/** D1, A2, B2: weeks before D and A; no day. */
export const weeks = "depuis début avril 2024 environ, peut-être avant";
export const mayBeRussian = (at: string) =>
  `Des forces russes sont peut-être ${at} : elles y sont signalées ${weeks} ; aucun jour n’est donné.`;
export const notNamed = (at: string) =>
  `Aucune source ne mentionne de forces américaines ${at} à cette date : elles y sont signalées avant le coup d’État de juillet 2023, puis de nouveau depuis début avril 2024 environ, au plus tard.`;

/** D9. */
export const leftNdjamena =
  "Plus de la moitié des troupes américaines stationnées à la base française de N’Djamena ont quitté le Tchad pour l’Allemagne, selon l’article D.";
export const chadTold =
  "Le Tchad a exigé en avril 2024 que les troupes américaines présentes à la base française partent, selon l’article D.";
export const whenTold = "quand le Tchad a exigé leur départ, en avril 2024";
export const usBefore = (at: string) =>
  `Des forces américaines sont peut-être déjà ${at} : elles y sont signalées ${whenTold} ; aucune source ne dit depuis quand.`;
export const frenchBefore = (at: string) =>
  `Des forces françaises sont peut-être déjà ${at} : elles y sont signalées au moment de la publication (2 ou 3 mai 2024) ; aucune source ne dit depuis quand.`;
export const leftChad = "les troupes américaines ont-elles quitté le Tchad ?";

/** B7 and E4: the demand came after the coup; that French forces were there at the coup is our reading. */
export const told = ", et leur départ a été demandé";
export const frenchThere = (also = "", at = "dans le pays") =>
  `Des forces françaises étaient ${at} lors du coup d’État du 26 juillet 2023, selon notre lecture${also} ; aucune source ne dit qu’elles sont parties, ni quand.`;
export const wagnerAsked = (at: string) =>
  `Des forces de Wagner ne sont mentionnées ${at} que dans un projet ou une demande ; aucune source ne dit qu’elles sont venues.`;
export const beforeApril = "des forces russes étaient-elles au Niger avant avril 2024 ?";
export const trainers = "Signalés comme prévus ou envoyés, non comme arrivés : forces russes, 100 instructeurs (D).";
export const military = "Le Niger est dirigé par un gouvernement militaire depuis le coup d’État.";
export const asked =
  "Le Niger a demandé le retrait des troupes américaines après une réunion tenue à Niamey à la mi-mars 2024, selon l’article C.";

export const gone = "Les forces françaises avaient quitté ce pays à un moment avant fin avril 2024.";

export const used201 =
  "Depuis 2018, la base aérienne 201 sert à viser avec des drones armés des combattants de l’organisation État islamique et du JNIM, affilié à Al-Qaida, selon l’article C.";
export const separate = "Les forces russes utilisent un hangar séparé à la base aérienne 101.";
export const toldUs = "Le gouvernement militaire du Niger a dit aux États-Unis de retirer leurs troupes.";
export const wholeRegion = "Aucune source ne donne de nombre pour toute la région.";
export const noneLater = "aucune source du dossier n’est plus récente";
