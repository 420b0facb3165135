import type { StyleSpecification } from "maplibre-gl";
import * as z from "zod/mini";
import "#domain/jitless.ts";
import type { Ground } from "#geo/ground.ts";

/** As much of a style as must be there to draw it; MapLibre reads the rest. */
const styleRecord = z.looseObject({
  version: z.literal(8),
  sources: z.record(z.string(), z.looseObject({ type: z.string() })),
  layers: z.array(z.looseObject({ id: z.string(), type: z.string() })),
});

/** Names that our own sources and layers have. */
const OWN = /^(basemap|features|clear|landcover|over-\d+)$/;

/** An address taken from the style's own; the braces of tile addresses stay. */
function absolute(address: unknown, base: string): unknown {
  if (typeof address !== "string") return address;
  return new URL(address, base).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
}

/**
 * A style made ready to lie under the marks: its addresses absolute, and without `glyphs`, since all words on the map are
 * drawn with the page's fonts. Throws when it is no style, or when one of its sources has the name of one of ours.
 */
export function readStyle(raw: unknown, url: string): StyleSpecification {
  const { glyphs: _, ...style } = styleRecord.parse(raw);
  const taken = Object.keys(style.sources).find((name) => OWN.test(name));
  if (taken) throw new Error(`the source "${taken}" has a name that the map uses itself`);
  const sources = Object.entries(style.sources).map(([name, source]) => {
    const found: Record<string, unknown> = { ...source };
    for (const key of ["url", "data"]) if (key in found) found[key] = absolute(found[key], url);
    if (Array.isArray(found.tiles)) found.tiles = found.tiles.map((address) => absolute(address, url));
    return [name, found];
  });
  const sprite = Array.isArray(style.sprite)
    ? style.sprite.map((one: object) => ({ ...one, url: absolute(Reflect.get(one, "url"), url) }))
    : absolute(style.sprite, url);
  // The parts that a map cannot do without were checked; MapLibre says what it does not understand in the rest.
  return { ...style, ...(sprite ? { sprite } : {}), sources: Object.fromEntries(sources) } as StyleSpecification;
}

const styles = new Map<string, Promise<StyleSpecification>>();

/** Fetches a style, once. Rejects when it cannot be fetched or is none; the next call then tries again. */
function fetchStyle(url: string): Promise<StyleSpecification> {
  const known = styles.get(url);
  if (known) return known;
  const request = fetch(url).then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${url}`);
    return readStyle(await answer.json(), url);
  });
  styles.set(url, request);
  request.catch(() => styles.delete(url));
  return request;
}

/** The style that a ground names; null where it names none or that one cannot be had: the app's own is drawn then. */
export async function foreignStyle({ style }: Pick<Ground, "style">): Promise<StyleSpecification | null> {
  return style === null ? null : fetchStyle(style.url).catch(() => null);
}
