import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Line } from "./lines.ts";

const PAGE_LIMIT = 90_000;
const LOADER_LIMIT = 3_000;

function brotli(file: string): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** A chunk and the chunks that it imports at once; those imported later are not followed. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*["'](\.\/[\w.-]+\.js)["']/g))
    if (name) withImports(join(dirname(file), name), seen);
  return seen;
}

/** The files that are fetched before the page can be read, by kind, with their size after brotli. */
export type FirstLoad = { name: "html" | "styles" | "scripts" | "dossier"; files: string[]; bytes: number }[];

/**
 * What is fetched before the page can be read: HTML, styles, the scripts it names and the first dossier. Without the
 * map and its library, which come later, and without fonts, which the text does not wait for.
 */
export function firstLoad(dist: string): FirstLoad {
  const page = join(dist, "index.html");
  const html = readFileSync(page, "utf8");
  const named = (pattern: RegExp) => [...html.matchAll(pattern)].flatMap((match) => (match[1] ? [match[1]] : []));
  const local = (address: string) => join(dist, address);
  const styles = named(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g).map(local);
  const scripts = [
    ...new Set(named(/<script[^>]*src="([^"]+)"/g).flatMap((address) => [...withImports(local(address))])),
  ];
  const data = named(/<link[^>]*rel="preload"[^>]*as="fetch"[^>]*href="([^"]+)"/g).map(local);
  const size = (files: string[]) => files.reduce((sum, file) => sum + brotli(file), 0);
  return [
    { name: "html", files: [page], bytes: size([page]) },
    { name: "styles", files: styles, bytes: size(styles) },
    { name: "scripts", files: scripts, bytes: size(scripts) },
    { name: "dossier", files: data, bytes: size(data) },
  ];
}

/** Sizes of the page's first load, of the map library and of the loader. */
export function measureBytes(dist: string): Line[] {
  const sizes = firstLoad(dist);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines: Line[] = [
    ...sizes.map(({ name, files, bytes }) => ({
      what: `  ${name}, brotli`,
      value: `${bytes} B`,
      note: files.map((file) => basename(file)).join(" "),
    })),
    {
      what: "page without the map library, brotli",
      value: `${total} B`,
      note: `${sizes.reduce((sum, { files }) => sum + files.length, 0)} requests`,
      limit: `<= ${PAGE_LIMIT} B`,
      ok: total <= PAGE_LIMIT,
    },
  ];
  const later = readdirSync(join(dist, "assets")).filter((name) => /^(adapter|maplibre-gl-worker).*\.js$/.test(name));
  const mapBytes = later.reduce((sum, name) => sum + brotli(join(dist, "assets", name)), 0);
  lines.push({ what: "map library and worker, brotli", value: `${mapBytes} B`, note: later.join(" ") });
  const loader = join(dist, "embed.js");
  if (existsSync(loader)) {
    const bytes = gzipSync(readFileSync(loader), { level: 9 }).length;
    lines.push({
      what: "loader embed.js, gzip",
      value: `${bytes} B`,
      limit: `<= ${LOADER_LIMIT} B`,
      ok: bytes <= LOADER_LIMIT,
    });
  } else lines.push({ what: "loader embed.js, gzip", value: "not built" });
  return lines;
}
