import type { AnySource } from "#words/anysource.ts";
import { joinList, plural } from "#words/language.ts";

/** What is said in place of the other words where not only articles are shown. */
export const anySource: AnySource = {
  details: {
    originsMean: "• source d’origine : à qui remontent articles et documents",
    readingMeans:
      "« Notre lecture » signale ce que les auteurs de cette carte déduisent et qu’aucune source ne dit en ces termes. Les « sources d’origine » comptent les personnes ou rédactions derrière les articles et documents : deux d’entre eux sur un même responsable comptent une fois.",
  },
  dialogs: {
    help: {
      signs: { bars: { differ: "Les sources divergent" } },
      commands: { evidence: "Premier passage de la sélection, dans sa source" },
      rules: [
        "Chaque signe repose sur de courts passages des sources ; sélectionnez-le pour les lire.",
        "Un nombre ne figure que là où une source le place.",
        "Un blanc signifie qu’aucune source ne dit rien. Il ne signifie jamais qu’il n’y avait personne.",
        "Quand les sources divergent, les deux affirmations sont montrées. Rien n’est moyenné ni noté.",
        "Les articles qui reposent sur une même personne comptent pour une seule source d’origine. Les documents sont comptés à part et n’ajoutent rien au compte des articles.",
      ],
    },
  },
  labels: {
    startIsReading: (letters, from) =>
      `Le départ (${from}) est notre lecture ${letters.length === 1 ? "de la source" : "des sources"} ${joinList("fr", letters)}.`,
  },
  placepanel: {
    readFrom: (letters) =>
      `Notre lecture ${letters.length === 1 ? "de la source" : "des sources"} ${joinList("fr", letters)}.`,
    alsoDiffer: (n) => plural("fr", n, "autre divergence entre les sources", "autres divergences entre les sources"),
    differences: (n) => plural("fr", n, "divergence entre les sources", "divergences entre les sources"),
    distance: { stated: "Dans la source" },
  },
  receipt: {
    basis: { resolved: "déduit des mots du texte" },
    laterWords:
      "La phrase doit des mots à des sources parues plus tard ; les citations ci-dessous étaient déjà parues.",
    openArticle: "Ouvrir la source à ce passage",
    ourReading: "« Probablement » signale notre lecture : le texte ne nomme pas cette source d’origine.",
    relatedDifferences: "Les sources divergent :",
  },
  region: {
    blank: "Rien n’est dit : les sources se taisent. Cela ne veut pas dire que rien ne s’est passé.",
    disagreements: "Là où les sources divergent",
    moreWording: (n) => plural("fr", n, "autre point où elles divergent", "autres points où elles divergent"),
  },
  timeline: {
    knownNow: "maintenant : toutes les sources",
    differ: "les sources divergent",
    openCompare: (question) => `Les sources divergent : ${question} Ouvrir la comparaison`,
  },
  viewgrids: { list: { title: "Ce que disent les sources", disagreements: "Là où les sources divergent" } },
  views: {
    sources: {
      openOriginal: "Ouvrir l’original",
      noneOnMap: "Aucun passage de cette source n’est dessiné sur la carte.",
      wordsFromAll:
        "Choisissez un passage pour repérer sa source d’origine. Plusieurs articles ou documents fondés sur une même source d’origine ne font qu’une source.",
      rests: (stated, reading) => {
        const parts = [
          ...(stated.length > 0 ? [`indiquée dans ${joinList("fr", stated)}`] : []),
          ...(reading.length > 0 ? [`notre lecture pour ${joinList("fr", reading)}`] : []),
        ];
        return `${plural("fr", stated.length + reading.length, "article ou document", "articles ou documents")}, 1 source d’origine : ${parts.join(" ; ")}.`;
      },
      unknownOrigin: "Le texte ne nomme ici aucune source. Cela n’ajoute rien au compte des sources d’origine.",
      stated: "indiqué dans le texte",
    },
    compare: {
      legendSilent: "case vide : la source n’en dit rien",
      caption:
        "Questions sur lesquelles les sources divergent, et ce que dit chacune. Une case vide signifie que la source n’en dit rien, non qu’elle le nie.",
      andOthers: (facts, wordings) =>
        `Et ${plural("fr", facts, "question sur laquelle", "questions sur lesquelles")} les sources donnent des faits différents, ${wordings} où seules les formulations divergent. Rien n’est moyenné ni noté.`,
      unknownIn: (n) =>
        `source d’origine inconnue dans ${plural("fr", n, "article ou document", "articles ou documents")}`,
    },
  },
};
