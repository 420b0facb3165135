import * as z from "zod/mini";
import "#domain/jitless.ts";
import type { Problem } from "#domain/problem.ts";
import type { GroundStyle, TileLayer } from "#geo/ground.ts";
import type { SiteLink } from "#ui/context.tsx";

/** A deployer's `config.json`, with absolute addresses. */
export type Config = {
  /** Id of the dossier shown where page and link name none. */
  dossier: string | null;
  basemap: string | null;
  style: GroundStyle | null;
  tiles: TileLayer[];
  links: SiteLink[];
};

export type Configured = { config: Config; problems: Problem[] };

const FILE = "config.json";
const text = z.string().check(z.trim(), z.minLength(1));

/** An address on the web, relative ones taken from the site's folder. Anything else, such as `javascript:`, is refused. */
function address(root: string) {
  return z.pipe(
    text,
    z.transform((value, context) => {
      const url = URL.canParse(value, root) ? new URL(value, root) : null;
      if (url && /^https?:$/.test(url.protocol)) return url.href.replaceAll("%7B", "{").replaceAll("%7D", "}");
      context.issues.push({ code: "custom", input: value, message: "not an http or https address" });
      return z.NEVER;
    }),
  );
}

const zoom = z.number().check(z.minimum(0), z.maximum(24));

function schemas(root: string) {
  const url = address(root);
  const tile = url.check(z.refine((value) => /\{z\}.*\{[xy]\}.*\{[xy]\}/.test(value), "has no {z}, {x} and {y}"));
  return {
    dossier: text,
    basemap: z.pipe(
      url,
      z.transform((value) => (value.endsWith("/") ? value : `${value}/`)),
    ),
    style: z.strictObject({ url, attribution: text }),
    tiles: z.strictObject({
      url: tile,
      attribution: text,
      tileSize: z._default(z.number().check(z.minimum(64), z.maximum(1024)), 256),
      minzoom: z._default(zoom, 0),
      maxzoom: z._default(zoom, 22),
      opacity: z._default(z.number().check(z.minimum(0), z.maximum(1)), 1),
    }),
    links: z.strictObject({ text, url }),
  };
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    return undefined;
  }
}

/**
 * Reads a deployer's file, whatever is in it. What is not understood is left out and reported by field; the rest counts.
 *
 * @param root absolute address of the served folder, ending in "/"
 */
export function parseConfig(file: string, root: string): Configured {
  const problems: Problem[] = [];
  const report = (field: string, message: string) => problems.push({ file: FILE, record: "", field, message });
  const config: Config = { dossier: null, basemap: null, style: null, tiles: [], links: [] };
  const raw = jsonOf(file);
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    report("", raw === undefined ? "not JSON" : "not an object");
    return { config, problems };
  }
  const fields = new Map<string, unknown>(Object.entries(raw));
  const wanted = schemas(root);
  const take = <Schema extends z.ZodMiniType>(field: string, value: unknown, schema: Schema): z.output<Schema>[] => {
    if (value === undefined) return [];
    const parsed = schema.safeParse(value);
    if (parsed.success) return [parsed.data];
    for (const { path, message } of parsed.error.issues) report([field, ...path.map(String)].join("."), message);
    return [];
  };
  const all = <Schema extends z.ZodMiniType>(field: string, schema: Schema): z.output<Schema>[] => {
    const list = fields.get(field);
    if (list === undefined) return [];
    if (Array.isArray(list)) return list.flatMap((item, n) => take(`${field}.${n}`, item, schema));
    report(field, "not a list");
    return [];
  };
  config.dossier = take("dossier", fields.get("dossier"), wanted.dossier)[0] ?? null;
  config.basemap = take("basemap", fields.get("basemap"), wanted.basemap)[0] ?? null;
  config.style = take("style", fields.get("style"), wanted.style)[0] ?? null;
  config.tiles = all("tiles", wanted.tiles);
  config.links = all("links", wanted.links);
  for (const field of fields.keys()) if (!(field in wanted) && field !== "$schema") report(field, "unknown field");
  return { config, problems };
}
