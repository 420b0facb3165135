import type { Claim } from "#domain/compiled.ts";
import { clean } from "#drawing/escape.ts";
import { svgFile } from "#drawing/svgtree.ts";
import { boundariesText, creditsText, ownCredits } from "#features/map/credits.ts";
import { fetchLand } from "#features/map/served.ts";
import type { Ground } from "#geo/ground.ts";
import { mapWords } from "#words/map.ts";
import { pictureOfLink } from "./address.ts";
import { passagesWebAnnotation } from "./annotations.ts";
import { claimsCsv, strengthCsv } from "./csv.ts";
import { type ClaimSet, momentIso } from "./facts.ts";
import { claimsGeoJson } from "./geojson.ts";
import { groundPicture } from "./groundpicture.ts";
import { claimsKml } from "./kml.ts";
import {
  mapSvg,
  type PictureInput,
  type PictureShape,
  type PictureWish,
  pictureAlt,
  pictureScale,
  pictureShapes,
  pictureSize,
  slidePicture,
} from "./mapsvg.ts";
import { fileName } from "./plain.ts";
import { dataUrl, isBlank, picturePng } from "./png.ts";
import type { SlidePicture } from "./pptx.ts";
import type { Deck } from "./slides.ts";

/** A file ready to be kept. `text` is what can be copied where nothing may be downloaded. */
export type MadeFile = { name: string; blob: Blob; text?: string; alt?: string };

/** `holds` is what the file is named after. */
type Writer = { extension: string; type: string; holds: string; write(set: ClaimSet): string };

const writers = {
  csv: { extension: "csv", type: "text/csv;charset=utf-8", holds: "claims", write: claimsCsv },
  strength: { extension: "csv", type: "text/csv;charset=utf-8", holds: "strength", write: strengthCsv },
  geojson: {
    extension: "geojson",
    type: "application/geo+json",
    holds: "places",
    write: (set) => claimsGeoJson(set, "places"),
  },
  moves: {
    extension: "geojson",
    type: "application/geo+json",
    holds: "moves",
    write: (set) => claimsGeoJson(set, "moves"),
  },
  kml: { extension: "kml", type: "application/vnd.google-earth.kml+xml", holds: "claims", write: claimsKml },
  annotations: {
    extension: "jsonld",
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    holds: "passages",
    write: ({ view, claims }) => passagesWebAnnotation(view.dossier, passagesOf(view.dossier.passages, claims)),
  },
} satisfies Record<string, Writer>;
export type ClaimFile = keyof typeof writers;

export const claimFiles = Object.keys(writers) as ClaimFile[];

function passagesOf<Item extends { id: string }>(passages: readonly Item[], claims: readonly Claim[]): Item[] {
  const ids = new Set(claims.flatMap((claim) => claim.evidence.map(({ passage }) => passage)));
  return passages.filter(({ id }) => ids.has(id));
}

/** A file of text under a name made of plain words. */
export function textFile(parts: readonly string[], extension: string, type: string, text: string): MadeFile {
  return { name: fileName(parts, extension), blob: new Blob([text], { type }), text };
}

/** What a file of claims is named after. The whole dossier is of no day, so none stands in its name. */
function claimsName({ view, claims }: ClaimSet, holds: string): string[] {
  const { dossier } = view;
  const of = claims.length === dossier.claims.length ? "all" : momentIso(view);
  return [dossier.id, of, holds, ...(dossier.tag === dossier.languages[0] ? [] : [dossier.tag])];
}

export function makeClaims(kind: ClaimFile, set: ClaimSet): MadeFile {
  const { extension, type, holds, write }: Writer = writers[kind];
  return textFile(claimsName(set, holds), extension, type, write(set));
}

/** Claims as a workbook. What writes it is fetched with the first one. */
export async function makeWorkbook(set: ClaimSet): Promise<MadeFile> {
  const { claimsXlsx } = await import("./xlsx.ts");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name: fileName(claimsName(set, "claims"), "xlsx"), blob: new Blob([await claimsXlsx(set)], { type }) };
}

export async function makeSvg(wish: PictureWish): Promise<MadeFile> {
  const land = await fetchLand().catch(() => null);
  const input = { ...wish, land, size: pictureSize, scale: pictureScale, framed: true, mono: false };
  const file = textFile(
    [wish.view.dossier.id, momentIso(wish.view), "map"],
    "svg",
    "image/svg+xml",
    svgFile(mapSvg(input)),
  );
  return { ...file, alt: clean(pictureAlt(wish)) };
}

/** The map on the screen, whose ground a picture may take. */
export type LiveMap = { ground: Ground | null; isLive: boolean };

/** Size of a picture's layout, and pixels per unit of it. */
type Pixels = Pick<PictureInput, "size" | "scale">;

/** The map as pixels, over the basemap where there is one, else over flat land; null when it came out empty. */
async function pixelsOf(
  wish: PictureWish,
  { size, scale }: Pixels,
  map: LiveMap,
): Promise<{ blob: Blob; hasGround: boolean } | null> {
  const words = mapWords[wish.language];
  const creditsOf = (drawn: Ground | null) => {
    const own = ownCredits(wish.view.dossier, words.credits);
    const said = [creditsText(drawn, own), boundariesText(drawn, words.defacto)].filter(Boolean);
    return `${said.join(". ")}.`;
  };
  const input = { ...wish, land: null, size, scale, framed: true, mono: false, credits: creditsOf(map.ground) };
  let ground = map.isLive && map.ground ? await groundPicture(map.ground, input, scale).catch(() => null) : null;
  if (ground && isBlank(ground)) ground = null;
  const flat = async () => ({ ...input, land: await fetchLand().catch(() => null), credits: creditsOf(null) });
  const blob = await picturePng(ground ? input : await flat(), ground);
  ground?.close();
  return blob && { blob, hasGround: ground !== null };
}

/** The map as a PNG; null when the picture came out empty. */
export async function makePng(wish: PictureWish, shape: PictureShape, map: LiveMap): Promise<MadeFile | null> {
  const made = await pixelsOf(wish, pictureShapes[shape], map);
  if (!made) return null;
  const name = fileName(
    [wish.view.dossier.id, momentIso(wish.view), "map", ...(shape === "png" ? [] : [shape === "png2" ? "2x" : shape])],
    "png",
  );
  return { name, blob: made.blob, alt: clean(pictureAlt(wish)) };
}

/** A story as slides; null when a picture came out empty. */
export async function makeSlides(deck: Deck, id: string, map: LiveMap): Promise<MadeFile | null> {
  const pictures: SlidePicture[] = [];
  let { isLive } = map;
  for (const { view, link } of deck.steps) {
    // The words beside the picture say where it is on the web.
    const wish = { ...pictureOfLink(view, link, deck.language), address: "" };
    const made = await pixelsOf(wish, slidePicture, { ...map, isLive });
    if (!made) return null;
    // A map that could not be drawn once would be waited for at every step.
    isLive &&= made.hasGround;
    pictures.push({ png: await dataUrl(made.blob), alt: clean(pictureAlt(wish)) });
  }
  const { pptxOf } = await import("./pptx.ts");
  return { name: fileName([id, deck.tag], "pptx"), blob: await pptxOf(deck, pictures) };
}

/** Hands a file to the browser. A sandboxed frame drops it without a word, so the caller shows another way beside it. */
export function download({ name, blob }: MadeFile): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
