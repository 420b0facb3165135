import type PptxGenJS from "pptxgenjs";
import { isRightToLeft } from "#words/direction.ts";
import { exportWords } from "#words/export.ts";
import { isForeign, locales } from "#words/language.ts";
import { runsOf } from "#words/scripts.ts";
import type { Deck, StepSlide } from "./slides.ts";

/** A picture of a step's map, and what it shows in words. */
export type SlidePicture = { png: string; alt: string };

/** Everything below is in inches, on a wide slide of 13.33 x 7.5. */
const WIDE = { width: 13.33, height: 7.5 };
const EDGE = 0.4;
const COLUMN = 4.75;
/** Where the picture of the map stands. */
export const pictureBox = { x: 5.35, y: 0.35, w: 7.58, h: 6.4 };
const FOOT = 6.95;
const TITLE_TOP = 0.8;
const TITLE_SIZE = 26;

const ink = "1B1A18";
const quiet = "474540";
const accent = "FFD94A";
/** Fonts that every program with slides has. */
const sans = "Arial";
const serif = "Georgia";

/** Mean width of a letter, and height of a line, in shares of the size; from above, so that nothing runs over. */
const LETTER = 0.52;
const LINE = 1.22;
const POINTS = 72;

/** A paragraph to be fitted: its text, its size as a share of the body's, and the room after it in lines. */
type Fitted = { text: string; share: number; after: number };

/** The largest size in points, 18 to 9, at which the paragraphs fit a box in inches. */
export function fittedSize(paragraphs: readonly Fitted[], box: { w: number; h: number }): number {
  const height = (size: number) =>
    paragraphs.reduce((sum, { text, share, after }) => {
      const perLine = Math.floor((box.w * POINTS) / (LETTER * size * share));
      return sum + (Math.ceil(text.length / perLine) + after) * size * share * LINE;
    }, 0);
  for (let size = 18; size > 9; size -= 0.5) if (height(size) <= box.h * POINTS) return size;
  return 9;
}

type Text = PptxGenJS.TextProps;
type Box = { x: number; y: number; w: number; h: number };

/** Under a headline of as many lines as it takes, over the foot. */
function bodyBox(title: string): Box {
  const lines = Math.ceil(title.length / Math.floor((COLUMN * POINTS) / (LETTER * TITLE_SIZE)));
  const y = TITLE_TOP + (lines * TITLE_SIZE * LINE) / POINTS + 0.15;
  return { x: EDGE, y, w: COLUMN, h: FOOT - 0.1 - y };
}

/** How the dossier's own words are written: as their language is, which the interface need not have. */
function own({ tag, language }: Deck): { lang: string; rtlMode?: true; align?: "right" } {
  if (!isForeign(tag)) return { lang: locales[language] };
  return { lang: tag, ...(isRightToLeft(tag) && { rtlMode: true, align: "right" }) };
}

/** A line in runs, each as its language is written. */
function inRuns({ scripts }: Deck, text: string, options: PptxGenJS.TextPropsOptions): Text[] {
  return runsOf(text, scripts).map((run, n, all) => ({
    text: run.text,
    options: { ...options, ...(run.tag && { lang: run.tag }), ...(n < all.length - 1 && { breakLine: false }) },
  }));
}

function bodyOf({ says, quotes, gaps }: StepSlide, box: Box, deck: Deck): Text[] {
  const { language } = deck;
  const said = (text: string): Fitted => ({ text, share: 1, after: 0.6 });
  const quoted = (text: string): Fitted => ({ text, share: 0.85, after: 0 });
  const sourced = (text: string): Fitted => ({ text, share: 0.7, after: 0.6 });
  const gap = (text: string): Fitted => ({ text, share: 0.9, after: 0.4 });
  const told = quotes.flatMap(({ text, source }) => [quoted(text), sourced(source)]);
  const size = fittedSize([said(says), ...told, ...gaps.map(gap)], box);
  const lang = locales[language];
  const looks = ({ share, after }: Fitted): PptxGenJS.TextPropsOptions => {
    const room = after > 0 ? { paraSpaceAfter: Math.round(size * share * LINE * after) } : {};
    return { fontSize: size * share, color: ink, lang, breakLine: true, ...room };
  };
  const line = (fitted: Fitted, options: PptxGenJS.TextPropsOptions = {}) =>
    inRuns(deck, fitted.text, { ...looks(fitted), ...options });
  return [
    ...line(said(says), own(deck)),
    ...quotes.flatMap(({ text, isQuote, language: of, source }) => {
      const side = isRightToLeft(of) ? ({ rtlMode: true, align: "right" } as const) : {};
      const quote: Text = {
        text: `“${text}”`,
        options: { ...looks(quoted(text)), fontFace: serif, lang: of, ...side },
      };
      return [
        ...(isQuote ? [quote] : line(quoted(text), { fontFace: serif, ...own(deck) })),
        ...line(sourced(source), { color: quiet }),
      ];
    }),
    ...gaps.flatMap((text) => line(gap(text), { bullet: { indent: 12 }, ...own(deck) })),
  ];
}

const TITLE = "title";
const MASTERS = { first: "first", step: "step", sources: "sources" } as const;

function linkText(deck: Deck, address: string): Text[] {
  return [
    { text: `${exportWords[deck.language].slides.linkTo} `, options: { color: quiet } },
    { text: address, options: { hyperlink: { url: address }, color: "1F4E9E" } },
  ];
}

function addFoot(slide: PptxGenJS.Slide, deck: Deck, address: string, right: string): void {
  slide.addText(linkText(deck, address), {
    x: EDGE,
    y: FOOT,
    w: 11.2,
    h: 0.3,
    margin: 0,
    fontFace: sans,
    fontSize: 10,
  });
  const box = { x: WIDE.width - EDGE - 1.2, y: FOOT, w: 1.2, h: 0.3 };
  slide.addText(right, { ...box, margin: 0, align: "right", fontFace: sans, fontSize: 10, color: quiet });
}

function addStep(slide: PptxGenJS.Slide, deck: Deck, n: number, step: StepSlide, picture: SlidePicture): void {
  const { language } = deck;
  slide.addText(step.title, { placeholder: TITLE, ...own(deck) });
  slide.addText(step.moment, {
    x: EDGE,
    y: 0.35,
    w: Math.min(COLUMN, step.moment.length * 0.118 + 0.25),
    h: 0.34,
    margin: 0,
    align: "center",
    fontFace: sans,
    fontSize: 14,
    bold: true,
    color: ink,
    fill: { color: accent },
    lang: locales[language],
  });
  const box = bodyBox(step.title);
  slide.addText(bodyOf(step, box, deck), { ...box, margin: 0, valign: "top", fontFace: sans });
  slide.addImage({ data: picture.png, altText: picture.alt, ...pictureBox });
  addFoot(slide, deck, step.address, `${n} / ${deck.steps.length}`);
  if (step.notes) slide.addNotes(step.notes);
}

function addFirst(slide: PptxGenJS.Slide, deck: Deck): void {
  slide.addText(deck.title, { placeholder: TITLE, ...own(deck) });
  const rows: Text[] = [
    { text: deck.summary, options: { fontSize: 22, color: ink, breakLine: true, paraSpaceAfter: 18, ...own(deck) } },
    { text: deck.edition, options: { fontSize: 14, color: quiet } },
  ];
  slide.addText(rows, { x: EDGE, y: 3.1, w: 11.5, h: 3, margin: 0, valign: "top", fontFace: sans });
  addFoot(slide, deck, deck.address, "");
}

function addSources(slide: PptxGenJS.Slide, deck: Deck): void {
  const { language, sources } = deck;
  slide.addText(exportWords[language].slides.sources, { placeholder: TITLE });
  const box = { x: EDGE, y: 1.4, w: WIDE.width - 2 * EDGE, h: 5.3 };
  const fitted = sources.map(({ text, url }) => ({ text: `[A] ${text} ${url ?? ""}`, share: 1, after: 0.5 }));
  const size = Math.min(16, fittedSize(fitted, box));
  const rows = sources.flatMap(({ letter, text, url }): Text[] => {
    const end = { breakLine: true, paraSpaceAfter: size * 0.6 };
    return [
      { text: `[${letter}] `, options: { bold: true, color: ink } },
      ...inRuns(deck, text, { color: ink, ...(url ? {} : end) }),
      ...(url ? [{ text: ` ${url}`, options: { hyperlink: { url }, color: "1F4E9E", ...end } }] : []),
    ];
  });
  slide.addText(rows, { ...box, margin: 0, valign: "top", fontFace: sans, fontSize: size, lang: locales[language] });
  addFoot(slide, deck, deck.address, "");
}

/**
 * A story as an Office Open XML presentation, which PowerPoint, Keynote and LibreOffice open.
 *
 * @param pictures - one for each step
 */
export async function pptxOf(deck: Deck, pictures: readonly SlidePicture[]): Promise<Blob> {
  const { default: Pptx } = await import("pptxgenjs");
  const pptx = new Pptx();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = deck.title;
  pptx.subject = deck.edition;
  pptx.author = deck.edition;
  pptx.theme = { headFontFace: sans, bodyFontFace: sans };
  const { align = "left" } = own(deck);
  const looks = { fontFace: sans, bold: true, color: ink, align, valign: "top", margin: 0 } as const;
  const step = { x: EDGE, y: TITLE_TOP, w: COLUMN, h: 1.3, fontSize: TITLE_SIZE };
  const masters = {
    [MASTERS.first]: { ...step, y: 1.9, w: WIDE.width - 2 * EDGE, fontSize: 44 },
    [MASTERS.step]: step,
    [MASTERS.sources]: { ...step, y: 0.5, w: WIDE.width - 2 * EDGE, h: 0.7 },
  };
  for (const [name, box] of Object.entries(masters))
    pptx.defineSlideMaster({
      title: name,
      background: { color: "FFFFFF" },
      objects: [{ placeholder: { options: { name: TITLE, type: "title", ...box, ...looks }, text: "" } }],
    });
  addFirst(pptx.addSlide({ masterName: MASTERS.first }), deck);
  for (const [n, step] of deck.steps.entries()) {
    const picture = pictures[n];
    if (!picture) throw new Error(`no picture of step ${n + 1}`);
    addStep(pptx.addSlide({ masterName: MASTERS.step }), deck, n + 1, step, picture);
  }
  addSources(pptx.addSlide({ masterName: MASTERS.sources }), deck);
  const made = await pptx.write({ outputType: "blob", compression: true });
  if (!(made instanceof Blob)) throw new Error("the slides are no file");
  return made;
}
