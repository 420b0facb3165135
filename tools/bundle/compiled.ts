import type { Plugin } from "vite";

/**
 * Says of some chunks that nearly all in them runs on every load, so that the browser compiles it beside the main thread
 * while it arrives, and not function by function when first called (V8's explicit compile hints; other engines read a
 * comment). It must be the file's first line, so it is put there when all else has been.
 */
export function compiledAtOnce(names: readonly string[]): Plugin {
  return {
    name: "compiled-at-once",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === "chunk" && names.includes(chunk.name))
            chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      },
    },
  };
}
