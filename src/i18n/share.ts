import { wordsIn } from "./typeset.ts";

type ShareWords = {
  title: string;
  link: string;
  linkNote: string;
  withCamera: string;
  cite: string;
  citation: (title: string, moment: string, address: string) => string;
  embed: string;
  embedNote: string;
  place: string;
  anyPlace: string;
  moment: { label: string; day: string; window: string; date: string; from: string; to: string; wrong: string };
  actors: string;
  theme: { label: string; light: string; dark: string; auto: string };
  language: { label: string; en: string; fr: string };
  flags: { label: string; plain: string; static: string; transparent: string };
  size: { label: string; width: string; height: string; natural: (height: number) => string };
  preview: string;
  previewMissing: string;
  openPreview: string;
  code: {
    iframe: string;
    iframeNote: string;
    loader: string;
    loaderNote: string;
    oembed: string;
    oembedNote: string;
    oembedMissing: string;
    picture: string;
    pictureNote: string;
  };
  copy: string;
  copied: string;
  copyByHand: string;
  frameTitle: (title: string, moment: string) => string;
  openFull: (title: string) => string;
};

/** Words of the dialog that shares, cites and embeds the map. */
export const shareWords = wordsIn<ShareWords>({
  en: {
    title: "Share, cite or embed",
    link: "Link to this view",
    linkNote: "It holds the date, the place and everything else that is set now.",
    withCamera: "With the position of the map",
    cite: "Cite this view",
    citation: (title, moment, address) => `“${title},” situation map, ${moment}. ${address}`,
    embed: "Embed",
    embedNote: "Paste one of the codes below into an article. It needs no account and loads nothing from elsewhere.",
    place: "Place",
    anyPlace: "None selected",
    moment: {
      label: "Time",
      day: "One date",
      window: "A stretch of time",
      date: "Date",
      from: "From",
      to: "To",
      wrong: "Write a date as 2024, 2024-05 or 2024-05-02.",
    },
    actors: "Forces shown",
    theme: { label: "Theme", light: "Light", dark: "Dark", auto: "The reader’s system" },
    language: { label: "Language", en: "English", fr: "Français" },
    flags: {
      label: "Parts",
      plain: "Without title and footer",
      static: "Without interaction",
      transparent: "Without background",
    },
    size: {
      label: "Size",
      width: "Width (px, empty: full width)",
      height: "Height (px)",
      natural: (height) => `The map needs ${height} px at this width.`,
    },
    preview: "Preview",
    previewMissing: "The preview cannot be shown here.",
    openPreview: "Open the preview in a new tab",
    code: {
      iframe: "Plain frame",
      iframeNote:
        "Works everywhere a frame is allowed. The paragraph below it is what feeds and readers without frames see.",
      loader: "Script and element",
      loaderNote: "Takes the height of the map by itself and ties paragraphs with data-claim to it.",
      oembed: "oEmbed address",
      oembedNote:
        "For WordPress, Ghost and others: paste the page’s address, they find this file. It always embeds the default view.",
      oembedMissing: "There is none: this site was built without SITE_URL, so it does not know its own address.",
      picture: "Static picture",
      pictureNote: "The latest date, as a picture with a link, where no frame is allowed.",
    },
    copy: "Copy",
    copied: "Copied.",
    copyByHand: "The browser does not let this page copy. Select the text and copy it by hand.",
    frameTitle: (title, moment) => `Situation map: ${title}, ${moment}`,
    openFull: (title) => `${title} – open the full map, list and sources`,
  },
  fr: {
    title: "Partager, citer ou intégrer",
    link: "Lien vers cette vue",
    linkNote: "Il contient la date, le lieu et tous les autres réglages du moment.",
    withCamera: "Avec la position de la carte",
    cite: "Citer cette vue",
    citation: (title, moment, address) => `« ${title} », carte de situation, ${moment}. ${address}`,
    embed: "Intégrer",
    embedNote: "Collez l’un des codes ci-dessous dans un article. Aucun compte, rien n’est chargé d’ailleurs.",
    place: "Lieu",
    anyPlace: "Aucun",
    moment: {
      label: "Temps",
      day: "Une date",
      window: "Une période",
      date: "Date",
      from: "Du",
      to: "Au",
      wrong: "Écrivez une date comme 2024, 2024-05 ou 2024-05-02.",
    },
    actors: "Forces affichées",
    theme: { label: "Thème", light: "Clair", dark: "Sombre", auto: "Celui du lecteur" },
    language: { label: "Langue", en: "English", fr: "Français" },
    flags: {
      label: "Éléments",
      plain: "Sans titre ni pied",
      static: "Sans interaction",
      transparent: "Sans fond",
    },
    size: {
      label: "Taille",
      width: "Largeur (px, vide : toute la largeur)",
      height: "Hauteur (px)",
      natural: (height) => `À cette largeur, il faut ${height} px à la carte.`,
    },
    preview: "Aperçu",
    previewMissing: "L’aperçu ne peut pas être affiché ici.",
    openPreview: "Ouvrir l’aperçu dans un nouvel onglet",
    code: {
      iframe: "Cadre simple",
      iframeNote:
        "Fonctionne partout où un cadre est permis. Le paragraphe qui suit est ce que voient les flux et les lecteurs sans cadre.",
      loader: "Script et élément",
      loaderNote: "Prend de lui-même la hauteur de la carte et lui relie les paragraphes qui ont data-claim.",
      oembed: "Adresse oEmbed",
      oembedNote:
        "Pour WordPress, Ghost et d’autres : collez l’adresse de la page, ils trouvent ce fichier. Il intègre toujours la vue par défaut.",
      oembedMissing: "Il n’y en a pas : ce site a été construit sans SITE_URL et ne connaît pas sa propre adresse.",
      picture: "Image fixe",
      pictureNote: "La date la plus récente, en image avec un lien, là où aucun cadre n’est permis.",
    },
    copy: "Copier",
    copied: "Copié.",
    copyByHand: "Le navigateur ne permet pas à cette page de copier. Sélectionnez le texte et copiez-le à la main.",
    frameTitle: (title, moment) => `Carte de situation : ${title}, ${moment}`,
    openFull: (title) => `${title} – ouvrir la carte complète, la liste et les sources`,
  },
});
