import { type Compiled, compileFiles } from "#tools/dossier/assemble.ts";
import type { DossierFiles } from "#tools/dossier/dossierfiles.ts";

/**
 * Compiles a dossier in the browser to what the command line makes of it, hash included: that is made afterwards, since
 * the browser's takes its time. Null where there are problems. On a page without https a browser makes no hash.
 */
export async function compileHere(files: DossierFiles): Promise<Compiled | null> {
  let all = "";
  const { compiled } = compileFiles(files, (text) => {
    all = text;
    return "unhashed";
  });
  if (!compiled || !globalThis.crypto?.subtle) return compiled;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(all)));
  const hash = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return { ...compiled, dossier: { ...compiled.dossier, hash: hash.slice(0, 16) } };
}
