import { wordsIn } from "./tables.ts";

/** Words of the dialog that shares, cites and embeds the map. */
export const en = {
  title: "Share, cite or embed",
  link: "Link to this view",
  linkNote: "It holds the date, the place and everything else that is set now.",
  withCamera: "With the position of the map",
  cite: "Cite this view",
  citation: (title: string, moment: string, address: string) => `“${title},” situation map, ${moment}. ${address}`,
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
  },
  collections: "Also shown",
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
    natural: (height: number) => `The map needs ${height} px at this width.`,
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
    picture: "Static picture",
    pictureNote: "The latest date, as a picture with a link, where no frame is allowed.",
  },
  copy: "Copy",
  copied: "Copied.",
  copyByHand: "The browser does not let this page copy. Select the text and copy it by hand.",
  frameTitle: (title: string, moment: string) => `Situation map: ${title}, ${moment}`,
  openFull: (title: string) => `${title} – open the full map, list and sources`,
};

export const shareWords = wordsIn("share", en);

/** A language's name for itself: "português (Brasil)". */
export function ownName(tag: string): string {
  return new Intl.DisplayNames(tag, { type: "language" }).of(tag) ?? tag;
}
