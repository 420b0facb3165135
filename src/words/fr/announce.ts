import type { en } from "#words/announce.ts";

export const fr: typeof en = {
  states: {
    attested: (forces) => `${forces} : présence signalée`,
    possible: (forces) => `${forces} : présence possible`,
    inferred: (forces) => `${forces} : présence signalée avant et après, pas entre les deux`,
    "last-attested": (forces, time) => `${forces} : présence signalée pour la dernière fois ${time}`,
    ended: (forces) => `${forces} : départ signalé`,
    planned: (forces) => `${forces} : seulement un projet ou une demande d’aide`,
    told: (forces) => `${forces} : départ demandé, rien de plus`,
    read: (forces) => `${forces} : présence selon notre lecture`,
    "read-day": (forces) => `${forces} : présence signalée, le jour selon notre lecture`,
    "read-maybe": (forces) => `${forces} : présence possible, selon notre lecture`,
    "read-past": (forces, time) => `${forces} : présence ${time}, selon notre lecture`,
    none: (forces) => `${forces} : aucune mention`,
  },
  nobody: { point: "aucune source à cette date", window: "aucune source pour cette période" },
  noForce: {
    point: "aucune source ne mentionne de forces étrangères à cette date",
    window: "aucune source ne mentionne de forces étrangères pendant cette période",
  },
  differ: "les sources divergent",
  hidden: (forces) => `masqué par votre filtre : ${forces}`,
  claim: "Affirmation",
  at: (place, says) => `${place} : ${says}`,
};
