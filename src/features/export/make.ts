import type { Claim } from "#domain/compiled.ts";
import { clean } from "#drawing/escape.ts";
import { svgFile } from "#drawing/svgtree.ts";
import { boundariesText, creditsText } from "#features/map/credits.ts";
import { fetchLand } from "#features/map/served.ts";
import type { Ground } from "#geo/ground.ts";
import { mapWords } from "#words/map.ts";
import { passagesWebAnnotation } from "./annotations.ts";
import { claimsCsv } from "./csv.ts";
import { type ClaimSet, momentIso } from "./facts.ts";
import { claimsGeoJson } from "./geojson.ts";
import { groundPicture } from "./groundpicture.ts";
import { claimsKml } from "./kml.ts";
import {
  mapSvg,
  type PictureInput,
  type PictureShape,
  pictureAlt,
  pictureScale,
  pictureShapes,
  pictureSize,
} from "./mapsvg.ts";
import { fileName } from "./plain.ts";
import { isBlank, picturePng } from "./png.ts";

/** A file ready to be kept. `text` is what can be copied where nothing may be downloaded. */
export type MadeFile = { name: string; blob: Blob; text?: string; alt?: string };

type Writer = { extension: string; type: string; write(set: ClaimSet): string };

const writers = {
  csv: { extension: "csv", type: "text/csv;charset=utf-8", write: claimsCsv },
  geojson: { extension: "geojson", type: "application/geo+json", write: claimsGeoJson },
  kml: { extension: "kml", type: "application/vnd.google-earth.kml+xml", write: claimsKml },
  annotations: {
    extension: "jsonld",
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    write: ({ view, claims }) => passagesWebAnnotation(view.dossier, passagesOf(view.dossier.passages, claims)),
  },
} satisfies Record<string, Writer>;
export type ClaimFile = keyof typeof writers;

/** The files of claims, in the order of the dialog. */
export const claimFiles = Object.keys(writers) as ClaimFile[];

function passagesOf<Item extends { id: string }>(passages: readonly Item[], claims: readonly Claim[]): Item[] {
  const ids = new Set(claims.flatMap((claim) => claim.evidence.map(({ passage }) => passage)));
  return passages.filter(({ id }) => ids.has(id));
}

/** A file of text under a name made of plain words. */
export function textFile(parts: readonly string[], extension: string, type: string, text: string): MadeFile {
  return { name: fileName(parts, extension), blob: new Blob([text], { type }), text };
}

/** Claims in a format. */
export function makeClaims(kind: ClaimFile, set: ClaimSet): MadeFile {
  const { extension, type, write }: Writer = writers[kind];
  const what = kind === "annotations" ? "passages" : "claims";
  return textFile([set.view.dossier.id, momentIso(set.view), what], extension, type, write(set));
}

type PictureWish = Omit<PictureInput, "land" | "size" | "scale" | "framed" | "mono">;

/** The map as a sharp picture. */
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

/**
 * The map as pixels: over the basemap that the map draws, where there is a map, else over flat land. Null when the
 * picture came out empty.
 */
export async function makePng(
  wish: PictureWish,
  shape: PictureShape,
  map: { ground: Ground | null; isLive: boolean },
): Promise<MadeFile | null> {
  const { size, scale } = pictureShapes[shape];
  const input = { ...wish, land: null, size, scale, framed: true, mono: false };
  let ground = map.isLive && map.ground ? await groundPicture(map.ground, input, scale).catch(() => null) : null;
  if (ground && isBlank(ground)) ground = null;
  const land = ground ? null : await fetchLand().catch(() => null);
  const words = mapWords[wish.language];
  const drawn = ground ? map.ground : null;
  const said = [creditsText(drawn, words.credits), boundariesText(drawn, words.defacto)].filter(Boolean);
  const blob = await picturePng({ ...input, land, credits: `${said.join(". ")}.` }, ground);
  ground?.close();
  if (!blob) return null;
  const name = fileName(
    [wish.view.dossier.id, momentIso(wish.view), "map", ...(shape === "png" ? [] : [shape === "png2" ? "2x" : shape])],
    "png",
  );
  return { name, blob, alt: clean(pictureAlt(wish)) };
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
