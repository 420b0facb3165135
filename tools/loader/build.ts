import { gzipSync } from "node:zlib";
import { build } from "vite";

/** Most bytes of `embed.js` after gzip: publishers load it on every page. */
export const LOADER_LIMIT = 3 * 1024;

/** Bundles the host page's script to one classic script without a global name. Throws when it is over its limit. */
export async function buildLoader(): Promise<{ code: string; gzip: number }> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: "loader/embed.ts",
        output: { format: "iife", entryFileNames: "embed.js" },
      },
    },
  });
  const bundles = Array.isArray(result) ? result : [result];
  const chunk = bundles
    .flatMap((bundle) => ("output" in bundle ? bundle.output : []))
    .find((item) => item.type === "chunk");
  if (!chunk) throw new Error("loader/embed.ts gave no script");
  const gzip = gzipSync(chunk.code, { level: 9 }).length;
  if (gzip > LOADER_LIMIT) throw new Error(`embed.js is ${gzip} bytes after gzip, over its limit of ${LOADER_LIMIT}`);
  return { code: chunk.code, gzip };
}
