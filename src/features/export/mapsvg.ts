import type { View } from "#domain/view.ts";
import { type Line, widthOf } from "#drawing/measure.ts";
import { palettes } from "#drawing/palette.ts";
import { el, type SvgNode } from "#drawing/svgtree.ts";
import { hatches, type Ink } from "#drawing/symbolnode.ts";
import { lineNode, runs, sans } from "#drawing/textnode.ts";
import { ownCredits } from "#features/map/credits.ts";
import type { Box } from "#geo/box.ts";
import type { Camera, Extent, Size } from "#geo/camera.ts";
import { sceneBase } from "#marks/basemap.ts";
import type { LandFile } from "#marks/land.ts";
import { layoutMarks } from "#marks/layout.ts";
import { hiddenText } from "#marks/legend.ts";
import { legendBox, legendEntries, legendNode } from "#marks/legendnode.ts";
import { boxCamera, homeCamera } from "#marks/room.ts";
import { narrowed } from "#marks/spot.ts";
import type { MarkLayer, MarksLayout } from "#marks/types.ts";
import { momentText } from "#prose/moment.ts";
import { scaleOf } from "#prose/scale.ts";
import { sourcesText } from "#prose/sight.ts";
import { summaryOf } from "#prose/summary.ts";
import { commonWords } from "#words/common.ts";
import { detailsWords } from "#words/details.ts";
import { exportWords } from "#words/export.ts";
import type { Language } from "#words/language.ts";
import { mapWords } from "#words/map.ts";
import { featureNodes, landNode, waterColour } from "./ground.ts";
import { inLanguages, markNodes } from "./marknodes.ts";

/** What a picture shows. Everything but the land comes from the view, so a picture says what the screen says. */
export type PictureInput = {
  view: View;
  language: Language;
  mode: "map" | "context";
  layers: readonly MarkLayer[];
  selected: string | null;
  highlighted: ReadonlySet<string>;
  /** What was on the screen; null: the whole region. */
  extent: Extent | null;
  /** Outlines; null: a picture without land, or one laid over another picture. */
  land: LandFile | null;
  symbols: "plain" | "app6";
  /** Shapes and hatching only. */
  mono: boolean;
  /** Written under the picture; empty: not written. */
  address: string;
  /** Whole picture in its own pixels, and how large one of them becomes. */
  size: Size;
  scale: number;
  /** Whose data lies under the marks, when it is not the basemap that ships with the app. */
  credits?: string;
  /** Title, legend, credits and link inside the picture. Handouts have them beside it. */
  framed: boolean;
};

/** What is shown, however it is drawn. */
export type PictureWish = Omit<PictureInput, "land" | "size" | "scale" | "framed" | "mono" | "credits">;

/** Height of the strip with the title, and of a line of the one with the key to the letters, credits and link. */
const HEAD = 52;
const FOOT_LINE = 18;
const MARGIN = 16;
/** Width that a letter of the link takes at most. */
const LETTER = 7.3;
/** Longest scale bar. */
const LONGEST = 120;

/** The size in which the picture is laid out: 1600 x 900 when drawn, with words large enough for a slide. */
export const pictureSize = { width: 1280, height: 720 } as const;
export const pictureScale = 1.25;

/** The shapes in which pixels are offered: size of the layout, and how large one of its units becomes. */
export const pictureShapes = {
  /** 1600 x 900. */
  png: { size: pictureSize, scale: pictureScale },
  /** 3200 x 1800. */
  png2: { size: pictureSize, scale: 2 * pictureScale },
  /** 1920 x 1080. */
  slide: { size: pictureSize, scale: 1.5 },
  /** 1080 x 1080. */
  square: { size: { width: 864, height: 864 }, scale: 1.25 },
} as const satisfies Record<string, Pick<PictureInput, "size" | "scale">>;
export type PictureShape = keyof typeof pictureShapes;

/** The picture on a story's slide beside its words, 1365 x 1152; `pictureBox` of `pptx.ts` has its shape. */
export const slidePicture = { size: { width: 910, height: 768 }, scale: 1.5 } as const;

/** Under the map: whose articles the letters are and whose data is drawn, on as many lines as it takes. */
function footLines({ view, language, size, credits }: PictureInput): Line[] {
  const key = commonWords[language].labelled(detailsWords[language].articles, sourcesText(language, view.dossier));
  const words = mapWords[language];
  const own = `${ownCredits(view.dossier, words.credits)}. ${words.defacto}.`;
  const lines = [key, credits ?? own].map((text): Line => ({ text, style: "quiet" }));
  return narrowed(lines, size.width - 2 * MARGIN);
}

export function mapArea(input: PictureInput): { top: number; size: Size } {
  const { size, framed } = input;
  if (!framed) return { top: 0, size };
  // The link's line, and what is left free over and under the words.
  const foot = (footLines(input).length + 1) * FOOT_LINE + 10;
  return { top: HEAD, size: { width: size.width, height: size.height - HEAD - foot } };
}

/** The camera that shows in the picture what was on the screen. */
export function pictureCamera(input: PictureInput): Camera {
  const { size } = mapArea(input);
  const { extent, view, mode } = input;
  return extent ? boxCamera(extent, size) : homeCamera(view.dossier, size, mode);
}

/** Colours of a picture: those of the light theme, or none. */
export function inkOf({ mono, symbols, framed }: Pick<PictureInput, "mono" | "symbols" | "framed">): Ink {
  return {
    ink: "#1b1a18",
    ink2: "#474540",
    halo: mono ? "#ffffff" : palettes.light.halo,
    ground: mono ? "#ffffff" : palettes.light.symbol,
    accent: mono ? "#cfcfcf" : "#ffd94a",
    mono,
    app6: symbols === "app6",
    plates: !framed,
  };
}

/** What lies over the picture's map: its scale and, in a framed one, its legend. */
export function pictureReserved(input: PictureInput): Box[] {
  const { framed } = input;
  const { height } = mapArea(input).size;
  // All that the legend could hold: what it does hold is known only from the layout, and is never more.
  const entries = legendEntries(input, inkOf(input));
  return [
    { left: 0, top: height - 44, right: 170, bottom: height },
    ...(framed ? [legendBox(entries, MARGIN, MARGIN)] : []),
  ];
}

/** Where every mark lies: the same layout as on the screen, in the picture's size. */
export function pictureLayout(input: PictureInput): MarksLayout {
  const { view, language, mode, layers, selected, highlighted } = input;
  return layoutMarks({
    ...{ view, language, mode, layers, selected, highlighted },
    camera: pictureCamera(input),
    size: mapArea(input).size,
    reserved: pictureReserved(input),
    codes: input.symbols === "app6",
  });
}

function scaleNode(input: PictureInput, camera: Camera, size: Size, ink: Ink): SvgNode {
  const { width, text } = scaleOf(input.language, camera, LONGEST);
  const y = size.height - 14;
  const north = MARGIN + width + 18;
  return el(
    "g",
    {},
    lineNode({ text, style: "strong" }, MARGIN, y - 22, ink),
    el("path", {
      d: `M${MARGIN} ${y - 4}V${y}H${MARGIN + width}V${y - 4}`,
      fill: "none",
      stroke: ink.ink,
      strokeWidth: 1.6,
    }),
    el("path", { d: `M${north} ${y - 14}L${north + 5} ${y}L${north} ${y - 4}L${north - 5} ${y}Z`, fill: ink.ink }),
    lineNode({ text: exportWords[input.language].picture.north, style: "strong" }, north - 4, y - 31, ink),
  );
}

function headNode(input: PictureInput, ink: Ink): SvgNode {
  const { view, language, size } = input;
  const moment = momentText(language, view);
  const { title, tag } = view.dossier;
  const own = tag === language ? {} : { xmlLang: tag };
  const width = widthOf(moment, "country") + 20;
  return el(
    "g",
    {},
    el("rect", { width: size.width, height: HEAD, fill: ink.ground }),
    el("text", { x: MARGIN, y: 33, fontSize: 20, fontWeight: 680, fill: ink.ink, ...own, ...runs(title) }, title),
    el("rect", { x: size.width - MARGIN - width, y: 12, width, height: 28, rx: 6, fill: ink.accent }),
    el(
      "text",
      { x: size.width - MARGIN - width / 2, y: 32, fontSize: 16, fontWeight: 650, textAnchor: "middle", fill: ink.ink },
      moment,
    ),
  );
}

function footNode(input: PictureInput, ink: Ink): SvgNode {
  const { language, size, address } = input;
  const area = mapArea(input);
  const top = area.top + area.size.height;
  const link = address === "" ? "" : `${exportWords[language].picture.link} ${address}`;
  const most = Math.floor((size.width - 2 * MARGIN) / LETTER);
  return el(
    "g",
    {},
    el("rect", { y: top, width: size.width, height: size.height - top, fill: ink.ground }),
    ...footLines(input).map((line, n) => lineNode(line, MARGIN, top + 5 + n * FOOT_LINE, ink, { halo: false })),
    // An address is broken by no width: it is cut where the picture ends, whole only in the file's description.
    el(
      "text",
      { x: MARGIN, y: size.height - 10, fontSize: 12.5, fill: ink.ink2 },
      link.length > most ? `${link.slice(0, most - 1)}…` : link,
    ),
  );
}

/** The picture in words: title, moment, and the summary of every place with a force. */
export function pictureAlt({ view, language }: Pick<PictureInput, "view" | "language">): string {
  const places = [...view.places.values()].filter(({ presences }) => presences.length > 0);
  const summaries = places.map((place) => `${place.place.name}: ${summaryOf(language, view, place).text}`);
  const hidden = hiddenText(view, "context", language);
  if (hidden !== null) summaries.push(`${hidden}.`);
  return exportWords[language].picture.alt(view.dossier.title, momentText(language, view), summaries);
}

/** The map of a view as an SVG picture: land, marks, legend, title, moment, credits and link. */
export function mapSvg(input: PictureInput): SvgNode {
  const { view, mode, layers, selected, size, scale, land, framed, mono, language } = input;
  const ink = inkOf(input);
  const area = mapArea(input);
  const camera = pictureCamera(input);
  const base = sceneBase(view.dossier, mode, layers, selected);
  const layout = pictureLayout(input);
  const entries = legendEntries(input, ink, layout);
  const map = el(
    "svg",
    { x: 0, y: area.top, ...area.size, viewBox: `0 0 ${area.size.width} ${area.size.height}` },
    land && el("rect", { ...area.size, fill: waterColour(mono) }),
    land && landNode(land, base, camera, area.size, mono),
    ...(land ? featureNodes(base, camera, area.size) : []),
    ...markNodes(layout, view.dossier, ink),
    scaleNode(input, camera, area.size, ink),
    framed && legendNode(entries, MARGIN, MARGIN, ink).node,
  );
  const picture = el(
    "svg",
    {
      width: size.width * scale,
      height: size.height * scale,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: "img",
      fontFamily: sans,
      color: ink.ink,
    },
    el("title", {}, `${view.dossier.title}. ${momentText(language, view)}`),
    el("desc", {}, input.address === "" ? pictureAlt(input) : `${pictureAlt(input)} ${input.address}`),
    hatches(view.dossier.actors, ink),
    map,
    framed && headNode(input, ink),
    framed && footNode(input, ink),
  );
  return inLanguages(picture, view.dossier, language);
}
